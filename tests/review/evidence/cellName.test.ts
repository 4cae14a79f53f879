import { describe, expect, it } from 'vitest';
import { cellName } from '../../../src/review/evidence/cellName.js';
import { sheetOf } from '../../support/roster.js';

describe('cellName', () => {
  it.each([
    ['name|birth|gender', 'Hà Minh An|1/2/1999|Nam', 'C2'],
    ['name|birth.male|birth.female', 'Hà Minh An||1/2/1999', 'C2'],
    ['name|birth|gender.female', 'Hà Minh An|1/2/1999|', 'C2'],
    ['name|birth', 'Hà Minh An|1/2/1999', ''],
  ])('names the cell that gives the gender: %s, %s', (columns, row, cell) => {
    const { table, layout } = sheetOf('a.xlsx:S', columns, row);
    expect(cellName(table, layout, 1, 'gender')).toBe(cell);
  });
});
