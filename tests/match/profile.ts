/** The profile that the tests of matching use. */
import type { FieldType, FieldUse, Profile } from '../../src/model/index.js';

const field = (id: string, type: FieldType, use: FieldUse) => ({
  id,
  type,
  use,
  label: { vi: id, en: id },
  wordings: [],
});

export const profile: Profile = {
  id: 'test',
  label: { vi: 'test', en: 'test' },
  fields: [
    field('name', 'name', 'identifies'),
    field('birth', 'date', 'identifies'),
    field('gender', 'gender', 'compares'),
    field('id', 'idNumber', 'identifies'),
    field('phone', 'phone', 'compares'),
    field('ethnicity', 'text', 'compares'),
    field('branch', 'branch', 'compares'),
    field('joined', 'date', 'compares'),
    field('card', 'code', 'identifies'),
    field('note', 'text', 'carried'),
  ],
  branchPrefixes: [],
  branchMinimum: 3,
  ages: { min: 16, max: 35 },
};
