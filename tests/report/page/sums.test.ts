import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/messages/index.js';
import type { MergeResult } from '../../../src/model/index.js';
import { splitByCommune } from '../../../src/report/communeParts.js';
import { overviewPage } from '../../../src/report/page/overviewPage.js';
import { reportPage } from '../../../src/report/page/reportPage.js';
import { conflictsTable } from '../../../src/report/tables/conflictsTable.js';
import { materialize } from '../../../src/report/tables/textTable.js';
import { options } from '../say.js';
import { resultOf, times } from './facts/members.js';
import { markupFaults } from './wellFormed.js';

const say = sayIn('en');

interface ShownTable {
  headings: string[];
  /** Cells with numbers, without the total. */
  rows: number[][];
  total: number[];
}

const cellsOf = (row: string) =>
  [...row.matchAll(/<td class="count"[^>]*>(?:<svg.*?<\/svg>)?([^<]*)</gs)].map(([, text]) =>
    text!.includes('%') ? Number.NaN : Number(text),
  );

/** Reads the tables that have a total. */
function tablesIn(page: string): ShownTable[] {
  return [...page.matchAll(/<table[^>]*>(.*?)<\/table>/gs)]
    .map(([, table]) => {
      const rows = [...table!.matchAll(/<tr( class="total")?[^>]*>(.*?)<\/tr>/gs)].slice(1);
      const total = rows.find(([, kind]) => kind !== undefined);
      return {
        headings: [...table!.matchAll(/<th class="count">([^<]*)</g)].map(([, text]) => text!),
        rows: rows.filter(([, kind]) => kind === undefined).map(([, , row]) => cellsOf(row!)),
        total: total === undefined ? [] : cellsOf(total[2]!),
      };
    })
    .filter(({ total }) => total.length > 0);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, count) => total + count, 0);

function expectSums(page: string): void {
  const tables = tablesIn(page);
  expect(tables.length).toBeGreaterThan(4);
  for (const { headings, rows, total } of tables) {
    headings.forEach((heading, at) => {
      // Percentages have no sum.
      if (Number.isNaN(total[at]!)) return;
      expect(sum(rows.map((row) => row[at]!)), heading).toBe(total[at]);
    });
  }
}

/** Totals of the columns with this heading; those that split one count are added up. */
function totalsOf(page: string, heading: string): number[] {
  return tablesIn(page).flatMap(({ headings, total }) => {
    const at = headings.indexOf(heading);
    return at < 0 ? [] : [total[at]!];
  });
}

const PEOPLE = [
  ...times(40, { branch: 'Khu 1', values: { name: 'A', gender: 'Nam', birth: '2000' }, rows: 2 }),
  ...times(2, { branch: 'Khu 2', values: { name: 'B', gender: 'Nữ' } }),
  ...times(3, { branch: '', from: '' }),
  ...Array.from({ length: 400 }, (_, at) => ({ branch: `Khu ${at + 3}` })),
];

function reportOf(result: MergeResult): string {
  return reportPage(
    result,
    materialize(conflictsTable(result, false, say)),
    options({ say, lang: 'en' }),
  );
}

describe('the report', () => {
  it('has totals that agree with the rows of every table, and with the number of members', () => {
    const page = reportOf(resultOf(PEOPLE));
    expectSums(page);
    expect(totalsOf(page, 'Members')).toEqual(Array(4).fill(PEOPLE.length));
    expect(sum(totalsOf(page, 'Kept')) / 2).toBe(PEOPLE.length);
    const ages = tablesIn(page).find(({ headings }) => headings.includes('Men'))!;
    expect(sum(ages.total.slice(0, 3))).toBe(PEOPLE.length);
    expect(page).toContain('(unknown)');
  });

  it('adds up the rows that a long table leaves out', () => {
    const branches = tablesIn(reportOf(resultOf(PEOPLE))).find(
      ({ headings }) => headings.join() === 'Members',
    )!;
    expect(branches.rows).toHaveLength(300);
    expect(sum(branches.rows.flat())).toBe(PEOPLE.length);
  });

  it('is well-formed with hostile names', () => {
    const nasty = '"><script>alert(1)</script>';
    const result = resultOf([
      {
        branch: nasty,
        from: nasty,
        commune: nasty,
        values: { name: nasty, gender: nasty, birth: nasty },
      },
      { branch: nasty, rows: 2, from: nasty },
    ]);
    result.profile.fields[1]!.label.en = nasty;
    const page = reportOf(result);
    expect(markupFaults(page)).toEqual([]);
    expect(page).not.toContain('<script');
  });

  it('remains small for 2,000 branches and 100,000 members', () => {
    const people = Array.from({ length: 100_000 }, (_, at) => ({
      branch: `Chi đoàn Khu ${at % 2000}`,
      from: `Xã ${at % 40}`,
      values: { name: 'Hà Văn An', gender: 'Nam', birth: '01/02/2000' },
      rows: 1 + (at % 2),
    }));
    expect(reportOf(resultOf(people)).length).toBeLessThan(1_000_000);
  });
});

describe('the overview', () => {
  const result = resultOf([
    ...times(4, { commune: 'Xã B', branch: 'Khu 1', rows: 2 }),
    ...times(5, { commune: 'Xã Â', branch: 'Khu 2' }),
    { commune: '', branch: '' },
  ]);
  const page = overviewPage(
    result,
    splitByCommune(result, (commune) => `f-${commune.length}`),
    options({ say, lang: 'en' }),
  );

  it('has totals that agree with the rows of every table, and with the number of members', () => {
    expectSums(page);
    expect(totalsOf(page, 'Members')).toEqual(Array(4).fill(10));
  });

  it('is sorted by name and complete without its script', () => {
    const names = [...page.matchAll(/<a href="[^"]*\/report\.html">([^<]*)</g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Xã Â', 'Xã B', '(unknown)']);
    expect(page).not.toContain('<input');
    expect(page).not.toContain('<button');
  });
});
