import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../src/config/profile.js';
import { profiles } from '../../src/config/profiles/index.js';
import type { Profile } from '../../src/model/index.js';
import { clean, fold } from '../../src/text/letters/fold.js';
import { faultsOf } from '../support/faults.js';

const OWN = `
id: cuu-chien-binh
label: { vi: Cựu chiến binh, en: Veterans }
fields:
  - id: name
    type: name
    use: identifies
    label: { vi: Họ và tên, en: Full name }
    wordings: [Họ và tên]
    parts: { surname: [Họ đệm], given: [Tên] }
branchPrefixes: [chi hội]
branchMinimum: 0
ages: { min: 30, max: 110 }
`;

function wheresOf(text: string): string[] {
  return faultsOf(() => parseProfile(text, 'own.yaml')).map(({ code, args, place }) => {
    expect(place).toMatchObject({ file: 'own.yaml' });
    return `${code} ${args.where}`;
  });
}

describe('parseProfile', () => {
  it('reads a profile of the user', () => {
    const profile = parseProfile(OWN, 'own.yaml');
    expect(profile.id).toBe('cuu-chien-binh');
    expect(profile.fields[0].parts).toEqual({ surname: ['Họ đệm'], given: ['Tên'] });
  });

  it('reads the largest size of a branch, if there is one', () => {
    const text = OWN.replace('branchMinimum: 0', 'branchMinimum: 0\nbranchMaximum: 30');
    expect(parseProfile(text, 'own.yaml').branchMaximum).toBe(30);
    expect(parseProfile(OWN, 'own.yaml').branchMaximum).toBeUndefined();
    expect(wheresOf(text.replace('30', '0'))).toEqual(['profile-fault branchMaximum']);
  });

  it('reads the wordings of each kind of code', () => {
    const card = (kind: string) => `fields:
  - id: card
    type: code
    use: identifies
    label: { vi: Số thẻ, en: Card number }
    wordings: [Số thẻ]
    codes:
      - { kind: ${kind}, label: { vi: Mã nhân viên, en: Staff code }, wordings: [Mã NV] }
`;
    const [field] = parseProfile(OWN.replace('fields:\n', card('staff')), 'own.yaml').fields;
    expect(field?.codes?.map(({ kind, wordings }) => [kind, wordings])).toEqual([
      ['staff', ['Mã NV']],
    ]);
    expect(wheresOf(OWN.replace('fields:\n', card('Mã')))).toEqual([
      'profile-fault fields #1.codes #1.kind',
    ]);
  });

  it('reports all faults of a profile', () => {
    const text = OWN.replace('use: identifies', 'use: knows')
      .replace('branchMinimum: 0', 'branchMinimum: -1')
      .replace('label: { vi: Cựu chiến binh, en: Veterans }', 'label: Cựu chiến binh');
    expect(wheresOf(text).sort()).toEqual([
      'profile-fault branchMinimum',
      'profile-fault fields #1.use',
      'profile-fault label',
    ]);
  });

  it('refuses a profile without a name field or with repeated ids', () => {
    expect(wheresOf(OWN.replace('id: name', 'id: title'))).toEqual(['profile-fault fields']);
    const [field] = /^ {2}- id: name[\s\S]*?(?=^branchPrefixes)/m.exec(OWN) ?? [''];
    expect(wheresOf(OWN.replace(field, field + field))).toEqual(['profile-fault fields']);
  });

  it.each([
    'Họ và tên,Khu\nHà Thị Mẫu,"1"',
    '<!doctype html>\n<p>: [\n<style>',
    'PK\u0003\u0004\0: [\n\tx',
    'profile: doan-vien\nsources: []\nbranches: b.csv',
    '{ "fields": {}, "mergeAt": 1, "learned": 1 }',
  ])('names another file as such: %j', (text) => {
    expect(faultsOf(() => parseProfile(text, 'own.yaml'))).toMatchObject([
      { code: 'profile-none', place: { file: 'own.yaml' } },
    ]);
  });

  it('refuses a profile that is not YAML', () => {
    expect(faultsOf(() => parseProfile('id: [', 'own.yaml'))[0].code).toBe('plan-yaml');
  });
});

/** Wordings of more than one field; cells below Nam or Nữ belong to several. */
function sharedWordings(profile: Profile, keyOf: (wording: string) => string): string[] {
  const owners = new Map<string, Set<string>>();
  for (const { id, wordings, parts } of profile.fields) {
    const own = [...wordings, ...(parts?.surname ?? []), ...(parts?.given ?? [])];
    for (const key of own.map(keyOf)) owners.set(key, (owners.get(key) ?? new Set()).add(id));
  }
  return [...owners].filter(([, fields]) => fields.size > 1).map(([key]) => key);
}

describe.each(profiles.map((profile): [string, Profile] => [profile.id, profile]))(
  'the shipped profile %s',
  (id, profile) => {
    it('passes the checks of user profiles', () => {
      expect(parseProfile(JSON.stringify(profile), `${id}.json`)).toEqual(profile);
    });

    it('never shares a wording between two fields', () => {
      expect(sharedWordings(profile, (wording) => clean(wording).toLowerCase())).toEqual([]);
    });

    it('has only one pair of wordings that differ in marks alone', () => {
      expect(sharedWordings(profile, fold)).toEqual(['dt']);
    });

    it('has the fields that questions are about', () => {
      const types = new Map(profile.fields.map((field) => [field.id, field.type]));
      expect(Object.fromEntries(types)).toMatchObject({
        name: 'name',
        birth: 'date',
        gender: 'gender',
        id: 'idNumber',
        phone: 'phone',
        commune: 'commune',
        branch: 'branch',
      });
    });
  },
);
