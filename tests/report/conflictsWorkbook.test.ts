import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { CONFLICT_COLUMNS, conflictsTable } from '../../src/report/conflictsTable.js';
import { conflictsWorkbook } from '../../src/report/conflictsWorkbook.js';
import { markedDifference } from '../../src/report/differences.js';
import { kept } from '../../src/report/textTable.js';
import { CELL_LOOKS } from '../../src/report/workbook/sheet.js';
import { partText } from './archive.js';
import { smallResult } from './result.js';
import { say } from './say.js';

const table = () => kept(conflictsTable(smallResult(), false, say));
const questions = async () =>
  partText(await conflictsWorkbook(table(), say), 'xl/worksheets/sheet2.xml');

function look(xml: string, cell: string): string {
  const [, format] = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)!;
  return CELL_LOOKS[Number(format)]!;
}

describe('conflictsWorkbook', () => {
  it('explains first, then shows the rows of the csv below Vietnamese headings', async () => {
    const book = read(await conflictsWorkbook(table(), say));
    expect(book.SheetNames).toEqual(['sheet-guide', 'sheet-questions']);
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
      ['T6:T6', 'CHON,BO_QUA'],
    ]);
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
    expect(read(await conflictsWorkbook(empty, say)).SheetNames).toHaveLength(2);
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
