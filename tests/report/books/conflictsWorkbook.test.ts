import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { conflictsWorkbook } from '../../../src/report/books/conflictsWorkbook.js';
import { markedDifference } from '../../../src/report/books/differences.js';
import { conflictColumn, conflictsTable } from '../../../src/report/tables/conflictsTable.js';
import { materialize } from '../../../src/report/tables/textTable.js';
import { CELL_LOOKS } from '../../../src/report/workbook/sheet.js';
import { partText } from '../archive.js';
import { smallResult } from '../result.js';
import { say } from '../say.js';

const table = () => materialize(conflictsTable(smallResult(), false, say));
const BRANCHES = ['Khu 1 (Kiệt Sơn)', 'Khu 2', 'Khu 2', ''];
const questions = async () =>
  partText(await conflictsWorkbook(table(), say, BRANCHES), 'xl/worksheets/sheet1.xml');

function look(xml: string, cell: string): string {
  const [, format] = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)!;
  return CELL_LOOKS[Number(format)]!;
}

describe('conflictsWorkbook', () => {
  it('has instructions first, then the rows of the csv below Vietnamese headings', async () => {
    const book = read(await conflictsWorkbook(table(), say, BRANCHES));
    expect(book.SheetNames).toEqual(['sheet-questions', 'sheet-guide', 'sheet-branches']);
    const sheet = book.Sheets['sheet-questions']!;
    const [headings, ...rows] = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
    expect(headings!.slice(0, 9)).toEqual([
      'Mã xung đột',
      'Bản ghi',
      'Họ và tên',
      'Câu hỏi',
      'Giá trị',
      'Gợi ý',
      'Quyết định',
      'Giá trị đúng',
      'Ghi chú',
    ]);
    const cells = table().rows[0]!;
    const at = (id: Parameters<typeof conflictColumn>[0]) => cells[conflictColumn(id)];
    expect(rows[0]!.slice(0, 3)).toEqual([at('ma_xung_dot'), at('ban_ghi'), at('ho_ten')]);
    expect(rows[0]![headings!.indexOf('Nguồn')]).toBe(
      `page-source-sheet(file=${at('tep')} sheet=${at('trang')} row=${at('dong')})`,
    );
    const guide = utils.sheet_to_csv(book.Sheets['sheet-guide']!);
    expect(guide).toContain(
      'kind-TRUNG_NGUOI,answer-TRUNG_NGUOI,"decision-GOP, decision-RIENG, decision-BO_QUA"',
    );
  });

  it('fits all visible columns on A4 landscape at 8.5 points', async () => {
    const widths = [...(await questions()).matchAll(/ width="(\d+)" customWidth="1"\/>/g)];
    const POINTS_PER_CHARACTER = 5.25;
    const PAGE_POINTS = (297 / 25.4 - 2 * 0.25) * 72;
    const sum = widths.reduce((total, [, width]) => total + Number(width), 0);
    expect(11 * (PAGE_POINTS / (sum * POINTS_PER_CHARACTER))).toBeGreaterThanOrEqual(8.5);
  });

  it('offers the decisions of the kind', async () => {
    const xml = await questions();
    const offered = [...xml.matchAll(/sqref="([^"]*)"><formula1>"([^"]*)"/g)].map(
      ([, range, choices]) => [range, choices],
    );
    expect(offered).toEqual([
      ['G2:G3', 'decision-GOP,decision-RIENG,decision-BO_QUA'],
      ['G4:G5', 'decision-CHON,decision-RIENG,decision-BO_QUA'],
      // A branch that is not known has one row: nothing to choose on it.
      ['G6:G6', 'decision-BO_QUA'],
    ]);
  });

  it('offers the new branches if one may be typed', async () => {
    const bytes = await conflictsWorkbook(table(), say, BRANCHES);
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(
      `sqref="H6:H6"><formula1>'sheet-branches'!$A$2:$A$3</formula1></dataValidation>`,
    );
    const names = utils.sheet_to_csv(read(bytes).Sheets['sheet-branches']!).trim().split('\n');
    expect(names).toEqual(['sheet-branches', 'Khu 1 (Kiệt Sơn)', 'Khu 2']);
  });

  it('does not make a row higher for repeated texts', async () => {
    const long = table().rows.map((row) =>
      row.with(5, 'Hai dòng này có phải một người? '.repeat(9)),
    );
    const bytes = await conflictsWorkbook({ ...table(), rows: long }, say, []);
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    const heights = [...xml.matchAll(/<row r="[23]" ht="(\d+)"( customHeight="1")?>/g)];
    expect(Number(heights[0]![1])).toBeGreaterThan(100);
    expect(heights[0]![2]).toBeUndefined();
    expect(Number(heights[1]![1])).toBeLessThan(70);
    expect(heights[1]![2]).toBeDefined();
  });

  it('locks all cells except the answer', async () => {
    const xml = await questions();
    expect(xml).toContain('<sheetProtection sheet="1"');
    for (const cell of ['G2', 'H2', 'I6']) expect(look(xml, cell)).toBe('answer');
  });

  it('marks only the differences between the rows of a question', async () => {
    const xml = await questions();
    for (const cell of ['C2', 'C3', 'N2', 'O3', 'E4', 'E5'])
      expect(look(xml, cell)).toBe('differs');
    // Same birth; an ID number on one side only; a question of one row.
    for (const cell of ['J2', 'L2', 'O6']) expect(look(xml, cell)).toBe('plain');
  });

  it('separates questions by bands and shows repeated texts quietly', async () => {
    const xml = await questions();
    expect([look(xml, 'D2'), look(xml, 'D3')]).toEqual(['plain', 'quiet']);
    expect([look(xml, 'D4'), look(xml, 'D5')]).toEqual(['band', 'quietBand']);
  });

  it('is valid without questions', async () => {
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
