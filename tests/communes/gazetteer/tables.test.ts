import { describe, expect, it } from 'vitest';
import { readCommuneTables } from '../../../src/app/country.js';
import {
  cellOf,
  linesOf,
  NEW_COLUMNS,
  OLD_COLUMNS,
} from '../../../src/communes/gazetteer/tables.js';

const { newCommunes, oldCommunes } = readCommuneTables();

describe.each([
  ['new', newCommunes, NEW_COLUMNS],
  ['old', oldCommunes, OLD_COLUMNS],
] as const)('the table of %s communes', (_, table, columns) => {
  const lines = linesOf(table, columns);

  it('has a cell for each column and a unique code on every line', () => {
    const widths = lines.map((line) => line.split('\t').length);
    expect(new Set(widths)).toEqual(new Set([columns.length]));
    for (const line of lines) expect(line).toMatch(/^\d{5}\t(Xã|Phường|Thị trấn|Đặc khu)\t\S/);
    expect(new Set(lines.map((line) => line.slice(0, 5))).size).toBe(lines.length);
  });
});

it('refuses a table with other columns', () => {
  expect(() => linesOf('code\tname\n00001\tMẫu\n', NEW_COLUMNS)).toThrow('columns');
});

it('keeps empty cells at the end of the last line', () => {
  const [line] = linesOf('a\tb\tc\n1\t\t\n', ['a', 'b', 'c']);
  expect([0, 1, 2].map((column) => cellOf(line!, column))).toEqual(['1', '', '']);
});

it('keeps the lines of a district together, with equal other names', () => {
  const districts = linesOf(oldCommunes, OLD_COLUMNS).map((line) => {
    const [, , , district, aliases, , province] = line.split('\t');
    return { key: `${district}, ${province}`, aliases };
  });
  const begun = districts.filter(({ key }, at) => key !== districts[at - 1]?.key);
  expect(new Set(begun.map(({ key }) => key)).size).toBe(begun.length);
  expect(new Set(districts.map(({ key, aliases }) => `${key}: ${aliases}`)).size).toBe(
    begun.length,
  );
});
