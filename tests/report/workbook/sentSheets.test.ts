import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiveSheet, sendSheet } from '../../../src/report/workbook/sentSheets.js';
import { CELL_LOOKS, type Sheet } from '../../../src/report/workbook/sheet.js';
import { workbookBytes } from '../../../src/report/workbook/workbook.js';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'Đinh Thị Ngân', ' hai\ndòng ', '\ud800', '🙂'),
  fc.record({ text: fc.constantFrom('Hà Văn An', 'Nguyễn'), from: fc.nat(3), to: fc.nat(6) }),
);
const COLUMNS = 3;
const rows = fc.array(fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS }), {
  maxLength: 12,
});

function sheetOf(cells: Sheet['rows'], seed: number): Sheet {
  return {
    name: 'Câu hỏi',
    columns: [{ width: 10 }, { width: 20, hidden: true }, { width: 30 }],
    headings: ['Mã', 'Họ và tên', 'Trả lời'],
    rows: cells,
    look: (row, column) => CELL_LOOKS[(row * 5 + column * seed) % CELL_LOOKS.length]!,
    mayStart: (row) => (row + seed) % 2 === 0,
    locked: true,
  };
}

/** Sends a sheet as between threads. */
const crossed = (sheet: Sheet) => receiveSheet(structuredClone(sendSheet(sheet)));

describe('sendSheet and receiveSheet', () => {
  it('give the same cells, looks and starts', () => {
    fc.assert(
      fc.property(rows, fc.nat(11), (cells, seed) => {
        const sheet = sheetOf(cells, seed);
        const got = crossed(sheet);
        expect(got.rows).toEqual(cells);
        cells.forEach((row, at) => {
          row.forEach((_, column) => {
            expect(got.look(at, column)).toBe(sheet.look(at, column));
          });
          expect(got.mayStart!(at)).toBe(sheet.mayStart!(at));
        });
      }),
    );
  });

  it('give the same workbook, with a limit of rows too', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(11), async (cells, seed) => {
        const sheet = sheetOf(cells, seed);
        expect(await workbookBytes([crossed(sheet)], 5)).toEqual(await workbookBytes([sheet], 5));
      }),
      { numRuns: 30 },
    );
  });

  it('leave rows of different length and sheets without starts as they are', () => {
    const { mayStart: _, ...sheet } = sheetOf([['a'], [], ['b', 'c']], 0);
    const got = crossed(sheet);
    expect(got.rows).toEqual(sheet.rows);
    expect(got).not.toHaveProperty('mayStart');
  });
});
