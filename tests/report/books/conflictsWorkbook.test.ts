import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { conflictsWorkbook } from '../../../src/report/books/conflictsWorkbook.js';
import { markedDifference } from '../../../src/report/books/differences.js';
import { CONFLICT_COLUMNS, conflictsTable } from '../../../src/report/tables/conflictsTable.js';
import { materialize } from '../../../src/report/tables/textTable.js';
import { CELL_LOOKS } from '../../../src/report/workbook/sheet.js';
import { partText } from '../archive.js';
import { smallResult } from '../result.js';
import { say } from '../say.js';

const table = () => materialize(conflictsTable(smallResult(), false, say));
const BRANCHES = ['Khu 1 (Kiệt Sơn)', 'Khu 2', 'Khu 2', ''];
const questions = async () =>
  partText(await conflictsWorkbook(table(), say, BRANCHES), 'xl/worksheets/sheet2.xml');

function look(xml: string, cell: string): string {
  const [, format] = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)!;
  return CELL_LOOKS[Number(format)]!;
}

describe('conflictsWorkbook', () => {
  it('explains first, then shows the rows of the csv below Vietnamese headings', async () => {
    const book = read(await conflictsWorkbook(table(), say, BRANCHES));
    expect(book.SheetNames).toEqual(['sheet-guide', 'sheet-questions', 'sheet-branches']);
    const rows = utils.sheet_to_json(book.Sheets['sheet-questions']!, { header: 1, defval: '' });
    expect(rows).toEqual([CONFLICT_COLUMNS.map(({ heading }) => heading), ...table().rows]);
    const guide = utils.sheet_to_csv(book.Sheets['sheet-guide']!);
    expect(guide).toContain('kind-TRUNG_NGUOI,answer-TRUNG_NGUOI,"GOP, RIENG, BO_QUA"');
  });

  it('offers the decisions of the kind', async () => {
    const xml = await questions();
    const offered = [...xml.matchAll(/sqref="([^"]*)"><formula1>"([^"]*)"/g)].map(
      ([, range, choices]) => [range, choices],
    );
    expect(offered).toEqual([
      ['T2:T3', 'GOP,RIENG,BO_QUA'],
      ['T4:T5', 'CHON,BO_QUA'],
      // A branch that is not known has one row: nothing to choose on it.
      ['T6:T6', 'BO_QUA'],
    ]);
  });

  it('offers the new branches where one may be typed', async () => {
    const bytes = await conflictsWorkbook(table(), say, BRANCHES);
    const xml = partText(bytes, 'xl/worksheets/sheet2.xml');
    expect(xml).toContain(
      `sqref="U6:U6"><formula1>'sheet-branches'!$A$2:$A$3</formula1></dataValidation>`,
    );
    const names = utils.sheet_to_csv(read(bytes).Sheets['sheet-branches']!).trim().split('\n');
    expect(names).toEqual(['sheet-branches', 'Khu 1 (Kiệt Sơn)', 'Khu 2']);
  });

  it('makes a row no higher for what repeats the one above', async () => {
    const long = table().rows.map((row) =>
      row.with(5, 'Hai dòng này có phải một người? '.repeat(9)),
    );
    const bytes = await conflictsWorkbook({ ...table(), rows: long }, say, []);
    const xml = partText(bytes, 'xl/worksheets/sheet2.xml');
    const heights = [...xml.matchAll(/<row r="[23]" ht="(\d+)"( customHeight="1")?>/g)];
    expect(Number(heights[0]![1])).toBeGreaterThan(100);
    expect(heights[0]![2]).toBeUndefined();
    expect(Number(heights[1]![1])).toBeLessThan(50);
    expect(heights[1]![2]).toBeDefined();
  });

  it('locks all but the answer', async () => {
    const xml = await questions();
    expect(xml).toContain('<sheetProtection sheet="1"');
    for (const cell of ['T2', 'U2', 'V6']) expect(look(xml, cell)).toBe('answer');
  });

  it('marks what differs between the rows of a question, and nothing else', async () => {
    const xml = await questions();
    for (const cell of ['J2', 'J3', 'O2', 'P3', 'R4', 'R5'])
      expect(look(xml, cell)).toBe('differs');
    // Same birth; an ID number on one side only; a question of one row.
    for (const cell of ['K2', 'M2', 'P6']) expect(look(xml, cell)).toBe('plain');
  });

  it('tells questions apart by bands and quietens what is repeated', async () => {
    const xml = await questions();
    expect([look(xml, 'F2'), look(xml, 'F3')]).toEqual(['plain', 'quiet']);
    expect([look(xml, 'F4'), look(xml, 'F5')]).toEqual(['band', 'quietBand']);
  });

  it('stands without questions', async () => {
    const empty = { headings: table().headings, rows: [] };
    expect(read(await conflictsWorkbook(empty, say, [])).SheetNames).toHaveLength(2);
  });
});

describe('markedDifference', () => {
  it.each([
    ['Hà Thị Hường', 'Hà Thị Hương', { text: 'Hà Thị Hường', from: 9, to: 10 }],
    ['Hà Thị Hương', 'Hà Hương', { text: 'Hà Thị Hương', from: 3, to: 7 }],
    ['Hà Hương', 'Hà Thị Hương', 'Hà Hương'],
    ['Bùi Văn Nam', 'Đinh Thị Lan', 'Bùi Văn Nam'],
    ['same', 'same', 'same'],
  ])('%s against %s', (text, other, marked) => {
    expect(markedDifference(text, other)).toEqual(marked);
  });
});
