import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  type YearsId,
  yearsFiles,
  yearsScenarios,
} from '../../../../lab/generators/years/index.js';
import { provinceCommunes } from '../../../../src/app/sample.js';
import { InputError } from '../../../../src/model/index.js';
import { csvRows, fileNamed, textOf } from '../../../sample/helpers.js';
import { expectFilesBySeed } from '../sameBytes.js';

const communes = provinceCommunes();
const make = (scenario: YearsId, rows: number, seed = 1) => [
  ...yearsFiles({ scenario, rows, seed, communes }),
];

describe.each(Object.keys(yearsScenarios) as YearsId[])('scenario %s', (scenario) => {
  const files = make(scenario, 8000);
  const rosters = files.filter(({ path }) => path.startsWith('in/'));
  const truth = csvRows(fileNamed(files, 'truth.csv'));

  it('gives the same bytes for the same seed, and other people for another', () => {
    expectFilesBySeed((seed) => make(scenario, 1500, seed));
  });

  it('has the truth of every member row once, and of no other', () => {
    expect(truth[0]).toEqual(['file', 'sheet', 'row', 'person']);
    expect(truth).toHaveLength(8001);
    const told = truth.slice(1).map(([file, sheet, row]) => `${file}:${sheet}:${row}`);
    const seen = rosters.flatMap((file) => {
      const text = textOf(file);
      const delimiter = text.split(';').length > text.split(',').length ? ';' : ',';
      const rows: string[][] = parse(text, { bom: true, delimiter });
      return rows.flatMap((cells, i) =>
        /^\d+$/.test(cells[0]!) ? [`${file.path.slice('in/'.length)}::${i + 1}`] : [],
      );
    });
    expect(seen.sort()).toEqual(told.sort());
  });

  it('has files at distinct paths, more of them for more rows', () => {
    expect(new Set(rosters.map(({ path }) => path.toLowerCase())).size).toBe(rosters.length);
    expect(make(scenario, 1500).length).toBeLessThan(files.length);
  });

  it('lists an eighth to a quarter of the rows again', () => {
    const people = new Set(truth.slice(1).map(([, , , person]) => person)).size;
    const further = (8000 - people) / 8000;
    expect(further).toBeGreaterThan(0.11);
    expect(further).toBeLessThan(0.25);
  });

  it('refuses too few rows, and takes the fewest', () => {
    expect(() => make(scenario, 49)).toThrow(InputError);
    expect(csvRows(fileNamed(make(scenario, 50), 'truth.csv'))).toHaveLength(51);
  });
});

it('shows every cause; schools and an age to leave at are of the youth alone', () => {
  const times = (scenario: YearsId): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const seed of [1, 3]) {
      const page = textOf(fileNamed(make(scenario, 12_000, seed), 'README.md'));
      for (const [, cause, count] of page.matchAll(/^\| ([^|]+) \| (\d+) \|$/gm)) {
        counts.set(cause!, (counts.get(cause!) ?? 0) + Number(count));
      }
    }
    return counts;
  };
  // These concern whole files, a few in a province; each has a test of its own.
  const rare = ['numbers rounded in a narrow column', 'dates saved under American settings'];
  const never = (counts: Map<string, number>) =>
    [...counts]
      .filter(([cause, count]) => count === 0 && !rare.includes(cause))
      .map(([cause]) => cause);
  const youth = times('youth-years');
  expect(youth.size).toBeGreaterThan(30);
  expect(never(youth)).toEqual([]);
  expect(never(times('party-years'))).toEqual([
    'on the list of a school too',
    'too old, and struck off',
  ]);
}, 240_000);
