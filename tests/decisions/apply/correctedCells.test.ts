import { describe, expect, it } from 'vitest';
import { type Correction, correctedCells } from '../../../src/decisions/apply/correctedCells.js';
import { displayValue } from '../../../src/model/index.js';
import { rosterOf, sheetOf, YOUTH } from '../../support/roster.js';

/** Corrects a row, and reads its birth date and gender from the corrected cells. */
function corrected(columns: string, row: string, ...own: (readonly [string, string])[]) {
  const sheet = sheetOf('a.xlsx:S', columns, row, 'Bùi Thị Khác|x|x|x|x');
  const corrections = own.map(([field, value]): Correction => ({ field, value }));
  let cells: readonly string[] = sheet.table.rows[1]!;
  for (const correction of corrections) {
    cells = correctedCells(cells, sheet.layout, YOUTH, correction, corrections) ?? cells;
  }
  const rows = [sheet.table.rows[0]!, [...cells], ...sheet.table.rows.slice(2)];
  const { records } = rosterOf({ ...sheet, table: { ...sheet.table, rows } });
  const shown = (field: string) => {
    const column = records.columns.get(field);
    return column === undefined ? '' : displayValue(column, 0);
  };
  return [shown('birth'), shown('gender')];
}

const TICKS = 'name|birth|gender.male|gender.female';
const BELOW = 'name|birth.male|birth.female';

describe('correctedCells', () => {
  it.each([
    ['Hà Minh An|1/2/1999|x|', 'Nữ'],
    ['Hà Minh An|1/2/1999||x', 'Nam'],
    ['Hà Minh An|1/2/1999||', 'Nữ'],
  ])('ticks the column of a corrected gender: %s, %s', (row, gender) => {
    expect(corrected(TICKS, row, ['gender', gender])).toEqual(['01/02/1999', gender]);
  });

  it('moves a date to the column of the corrected gender', () => {
    expect(corrected(BELOW, 'Hà Minh An|1/2/1999|', ['gender', 'Nữ'])).toEqual([
      '01/02/1999',
      'Nữ',
    ]);
  });

  it.each([
    [[['birth', '13/02/1998']], 'Nam'],
    [
      [
        ['birth', '13/02/1998'],
        ['gender', 'Nữ'],
      ],
      'Nữ',
    ],
    [
      [
        ['gender', 'Nữ'],
        ['birth', '13/02/1998'],
      ],
      'Nữ',
    ],
  ] as const)('corrects a date below a gender: %j', (own, gender) => {
    expect(corrected(BELOW, 'Hà Minh An|1/2/1999|', ...own)).toEqual(['13/02/1998', gender]);
  });

  it('gives nobody a gender by filling in a date', () => {
    expect(corrected(BELOW, 'Hà Minh An||', ['birth', '13/02/1998'])[1]).toBe('');
    const both = [
      ['birth', '13/02/1998'],
      ['gender', 'Nữ'],
    ] as const;
    expect(corrected(BELOW, 'Hà Minh An||', ...both)).toEqual(['13/02/1998', 'Nữ']);
  });

  it.each([
    ['name|birth.day|birth.month|birth.year', 'Hà Minh An|1|2|1999', '13/04/1998'],
    ['name|birth.day|birth.month|birth.year', 'Hà Minh An|1|2|1999', '1998'],
    ['name|birth.day|birth.month|birth.year', 'Hà Minh An|1|2|1999', '04/1998'],
    ['name|birth.day|birth.year', 'Hà Minh An|1/2|1999', '13/04/1998'],
  ])('writes a date into the columns of its parts: %s, %s, %s', (columns, row, birth) => {
    expect(corrected(columns, row, ['birth', birth])[0]).toBe(birth);
  });
});
