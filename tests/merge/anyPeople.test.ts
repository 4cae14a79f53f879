import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../src/config/profile.js';
import type { Message } from '../../src/model/index.js';
import { merged } from '../support/merged.js';

const field = (id: string, type: string, use: string, wording: string) =>
  `  - { id: ${id}, type: ${type}, use: ${use}, label: { vi: ${id}, en: ${id} }, wordings: [${wording}] }`;

const profile = parseProfile(
  [
    'id: anybody',
    'label: { vi: Ai cũng được, en: Anybody }',
    'fields:',
    field('given', 'namePart', 'compares', 'first_name'),
    field('surname', 'namePart', 'compares', 'last_name'),
    field('birth', 'date', 'identifies', 'dob'),
    field('passport', 'identifier', 'identifies', 'passport'),
    field('house', 'number', 'compares', 'house'),
    field('city', 'text', 'compares', 'city'),
    'branchPrefixes: []',
    'branchMinimum: 0',
    'ages: { min: 0, max: 130 }',
  ].join('\n'),
  'anybody.yaml',
);

const GIVEN =
  'Apricot Basil Clementine Dill Elder Fennel Ginger Hazel Iris Juniper Kale Laurel Mallow'.split(
    ' ',
  );
const SURNAMES =
  'Sampleton Mockridge Fakenham Testwood Dummery Phonsby Invented Nobodian Pretender Shamley Bogusson'.split(
    ' ',
  );
const CITIES = ['Lemonton', 'Quinceford', 'Melonbury', 'Figwick'];

/** Sixty invented people, then the same ones with a slip here and there. */
function people(damage: boolean): string {
  const rows = Array.from({ length: 60 }, (_, at) => {
    const given = GIVEN[at % GIVEN.length]!;
    const surname = SURNAMES[(at * 7) % SURNAMES.length]!;
    const names = damage && at % 6 === 0 ? [surname, given] : [given, surname];
    if (damage && at % 6 === 1) names[1] = `${surname.slice(0, 2)}${surname.slice(3)}`;
    const birth = `19${50 + (at % 40)}-0${1 + (at % 9)}-1${at % 10}`;
    const passport = damage && at % 5 === 2 ? '' : `P${String(700000 + at * 991)}`;
    const city = CITIES[at % 4]!;
    return [...names, birth, passport, String(1 + at), damage ? city.slice(0, -1) : city].join();
  });
  return ['first_name,last_name,dob,passport,house,city', ...rows].join('\n');
}

describe('a list of people with other names, by a profile of the user', () => {
  const run = () =>
    merged({ 'a.csv': people(false), 'b.csv': people(true) }, { profile, target: 'Anywhere' });

  it('joins people listed twice despite exchanged names, slips or missing numbers, and nobody else', async () => {
    const { members, records } = await run();
    expect(records.count).toBe(120);
    const joined = members.filter(({ records: [, other] }) => other !== undefined);
    expect(joined.length).toBeGreaterThan(55);
    expect(joined.map(({ records: [a, ...others] }) => [a! + 60, ...others])).toEqual(
      joined.map(({ records: [a] }) => [a! + 60, a! + 60]),
    );
  });

  it('loses no row, and does not read words as Vietnamese', async () => {
    const { lineage, members } = await run();
    expect([...lineage].filter(({ member }) => member !== '')).toHaveLength(120);
    expect(members.some(({ values }) => values.get('surname')?.text === 'Mockridge')).toBe(true);
  });
});

it('names what two people of such a list have in common, and where they differ', async () => {
  const list = [
    'first_name,last_name,dob,passport,house,city',
    'Apricot,Mockridge,1961-05-12,,7,Figwick',
    'Apricot,Mockridge,1961-05-17,,7,Figwick',
    'Basil,Fakenham,1950-02-08,,1,Lemonton',
    'Dill,Testwood,1972-10-06,,3,Melonbury',
  ].join('\n');
  const { questions } = await merged({ 'a.csv': list }, { profile, target: 'Anywhere' });
  const asked = questions.find(({ kind }) => kind === 'TRUNG_NGUOI');
  const [both] = asked!.sentence.args.evidence as Message[];
  const [same] = both!.args.same as Message[];
  const fields = (same!.args.fields as Message[]).map(({ args }) => args.field);
  expect(fields).toEqual(['given', 'surname', 'house', 'city']);
  expect(both!.args.differing).toMatchObject([{ args: { field: 'birth' } }]);
});

it('refuses a profile without a name', () => {
  expect(() => parseProfile('id: x\nfields: []', 'x.yaml')).toThrow();
});
