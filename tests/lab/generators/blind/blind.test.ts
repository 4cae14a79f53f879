import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  type BlindId,
  blindFiles,
  blindScenarios,
} from '../../../../lab/generators/blind/index.js';
import { provinceCommunes } from '../../../../src/app/sample.js';
import { InputError } from '../../../../src/model/index.js';
import { csvRows, fileNamed, textOf } from '../../../sample/helpers.js';
import { expectFilesBySeed } from '../sameBytes.js';

const communes = provinceCommunes();
const make = (scenario: BlindId, rows: number, seed = 1) => [
  ...blindFiles({ scenario, rows, seed, communes }),
];

describe.each(Object.keys(blindScenarios) as BlindId[])('scenario %s', (scenario) => {
  const files = make(scenario, 10_000);
  const rosters = files.filter(({ path }) => path.startsWith('in/'));
  const truth = csvRows(fileNamed(files, 'truth.csv'));
  const rowsOfPeople = new Map<string, number>();
  for (const [, , , person] of truth.slice(1)) {
    rowsOfPeople.set(person!, (rowsOfPeople.get(person!) ?? 0) + 1);
  }

  it('gives the same bytes for the same seed, and other people for another', () => {
    expectFilesBySeed((seed) => make(scenario, 1500, seed));
  });

  it('has the truth of every member row and of no other', () => {
    expect(truth[0]).toEqual(['file', 'sheet', 'row', 'person']);
    expect(truth).toHaveLength(10_001);
    const told = truth.slice(1).map(([file, sheet, row]) => `${file}:${sheet}:${row}`);
    const seen = rosters.flatMap((file) => {
      const text = textOf(file);
      const delimiter = text.split(';').length > text.split(',').length ? ';' : ',';
      const rows: string[][] = parse(text, { bom: true, delimiter, relax_column_count: true });
      return rows.flatMap((cells, i) =>
        /^\d+$/.test(cells[0]!) ? [`${file.path.slice('in/'.length)}::${i + 1}`] : [],
      );
    });
    expect(seen.sort()).toEqual(told.sort());
  });

  it('lists a quarter of the rows again, mostly in pairs', () => {
    const further = (10_000 - rowsOfPeople.size) / 10_000;
    expect(further).toBeCloseTo(blindScenarios[scenario].furtherShare, 3);
    const sizes = [...rowsOfPeople.values()].filter((rows) => rows > 1);
    const pairs = sizes.filter((rows) => rows === 2).length / sizes.length;
    expect(pairs).toBeGreaterThan(0.75);
    expect(pairs).toBeLessThan(0.95);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(6);
  });

  it('has more files for more rows, at distinct paths', () => {
    const usual = Math.round(10_000 / blindScenarios[scenario].rowsOfFile);
    expect(rosters.length).toBeGreaterThanOrEqual(usual);
    expect(rosters.length).toBeLessThan(usual * 1.7);
    expect(new Set(rosters.map(({ path }) => path.toLowerCase())).size).toBe(rosters.length);
    expect(make(scenario, 2000).length).toBeLessThan(rosters.length);
  });

  it('counts every kind of slip on its page', () => {
    const page = textOf(fileNamed(files, 'README.md'));
    for (const slip of [
      ...['name: no marks', 'name: a wrong tone', 'name: Telex keys', 'name: spelt as spoken'],
      ...['name: misread', 'name: given name first', 'name: another surname', 'name: initials'],
      ...['birth: day and month swapped', 'birth: a digit of the date', 'birth: no date'],
      ...['ID number: a wrong digit', 'ID number: of the row above', 'phone: two digits swapped'],
    ]) {
      expect(page).toMatch(new RegExp(`^\\| ${slip} \\| \\d+ \\|$`, 'm'));
    }
  });

  it('refuses too few rows', () => {
    expect(() => make(scenario, 49)).toThrow(InputError);
  });
});

describe('youth', () => {
  it('has as many files as rows ask for beyond one for each commune', () => {
    const few = communes.slice(0, 2);
    const files = [...blindFiles({ scenario: 'youth', rows: 2600, seed: 3, communes: few })];
    expect(files.filter(({ path }) => path.startsWith('in/'))).toHaveLength(4);
  });
});
