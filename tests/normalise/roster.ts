/** Small rosters for the tests of this folder; all people are invented. */
import type {
  FieldPart,
  FieldType,
  Layout,
  Profile,
  ProfileField,
  Table,
} from '../../src/model/index.js';
import { type Normalised, normaliseTables } from '../../src/normalise/index.js';

function field(id: string, type: FieldType): ProfileField {
  return { id, type, use: 'compares', label: { vi: id, en: id }, wordings: [] };
}

export const PROFILE: Profile = {
  id: 'doan-vien',
  label: { vi: '', en: '' },
  fields: [
    field('ordinal', 'ordinal'),
    field('name', 'name'),
    field('birth', 'date'),
    field('gender', 'gender'),
    field('id', 'idNumber'),
    field('phone', 'phone'),
    field('branch', 'branch'),
    field('joined', 'date'),
    field('card', 'code'),
    field('place', 'text'),
  ],
  branchPrefixes: [],
  branchMinimum: 3,
  ages: { min: 16, max: 35 },
};

/** Columns as `field` or `field.part`; `-` for one that wasn't recognised. */
export function roster(columns: string, rows: string[][]): { table: Table; layout: Layout } {
  const headings = columns.split(' ');
  return {
    table: { file: 'a.xlsx', sheet: 'S', rows: [headings, ...rows], merges: [] },
    layout: {
      headerTop: 0,
      headerBottom: 0,
      columns: headings.map((heading, index) => {
        const [id, part] = heading.split('.');
        if (id === '-') return { index, header: heading, by: 'unknown' };
        const column = { index, header: heading, field: id, by: 'wording' as const };
        return part === undefined ? column : { ...column, part: part as FieldPart };
      }),
      kinds: ['header', ...rows.map((row) => (row.length > 0 ? 'member' : 'blank') as 'member')],
      sections: ['', ...rows.map(() => '')],
    },
  };
}

export function normalise(...rosters: ReturnType<typeof roster>[]): Normalised {
  return normaliseTables(
    rosters.map(({ table }) => table),
    rosters.map(({ layout }) => layout),
    PROFILE,
    { commune: () => 'Xã Tân Sơn', branch: (table, row) => (row === 1 ? '' : `Khu ${table}`) },
  );
}
