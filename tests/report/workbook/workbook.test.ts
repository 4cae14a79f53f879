import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import type { Sheet } from '../../../src/report/workbook/sheet.js';
import { workbookBytes } from '../../../src/report/workbook/workbook.js';
import { partText } from '../archive.js';

function sheet(changes: Partial<Sheet> = {}): Sheet {
  return {
    name: 'Danh sách',
    columns: [{ width: 10 }, { width: 20 }],
    headings: ['Mã', 'Họ và tên'],
    rows: [
      ['M1', 'Hà Thị Hương'],
      ['M2', ''],
    ],
    look: () => 'plain',
    frozenColumns: 1,
    lists: [],
    locked: false,
    ...changes,
  };
}

async function rowsOf(bytes: Uint8Array, index = 0): Promise<string[][]> {
  const book = read(bytes, { dense: true });
  return utils.sheet_to_json(book.Sheets[book.SheetNames[index]!]!, { header: 1, defval: '' });
}

describe('workbookBytes', () => {
  it('is read back as written, as text', async () => {
    const rows = [
      ['025198001234', '=1+1'],
      ['05/03/1998', ' <b> & "x"\nhai dòng '],
      ['_x0041_', "'"],
    ];
    const bytes = await workbookBytes([sheet({ rows })]);
    expect(await rowsOf(bytes)).toEqual([['Mã', 'Họ và tên'], ...rows]);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f>|t="n"/);
  });

  it('is read back as written, however many rows it has', async () => {
    for (const count of [300, 400, 9000]) {
      const rows = Array.from({ length: count }, (_, at) => [`M${at}`, `Hà Thị Hương ${at}`]);
      const bytes = await workbookBytes([sheet({ rows })]);
      expect((await rowsOf(bytes)).slice(1)).toEqual(rows);
    }
  });

  it('gives equal sheets the same bytes, whatever was written in between', async () => {
    const first = await workbookBytes([sheet()]);
    for (let at = 0; at < 300; at++) await workbookBytes([sheet({ rows: [[`M${at}`, 'Hà An']] })]);
    expect(await workbookBytes([sheet()])).toEqual(first);
  });

  it('has only cells that a spreadsheet keeps as text', async () => {
    const starts = [
      '=',
      '+',
      '-',
      '@',
      '＝',
      '﹢',
      '"=',
      "'=",
      '“＝',
      ' =',
      '\u3000@',
      '\t=',
      '\n-',
    ];
    const rows = starts.map((start) => [`${start}1+cmd|' /C calc'!A0`, start]);
    const bytes = await workbookBytes([sheet({ rows })]);
    expect((await rowsOf(bytes)).slice(1)).toEqual(rows);
    const cells = partText(bytes, 'xl/worksheets/sheet1.xml').match(/<c [^>]*>/g)!;
    expect(cells.every((cell) => / t="(?:s|inlineStr)"/.test(cell))).toBe(true);
    // `@`, the format that keeps a cell text when it is edited.
    const formats = partText(bytes, 'xl/styles.xml').match(/<cellXfs.*<\/cellXfs>/)![0];
    expect(new Set(formats.match(/numFmtId="\d+"/g))).toEqual(new Set(['numFmtId="49"']));
  });

  it('gives the same bytes each time', async () => {
    expect(await workbookBytes([sheet()])).toEqual(await workbookBytes([sheet()]));
  });

  it('has no text that XML forbids', async () => {
    const rows = [['a\u0000\u0007b\ufffe', 'c\ud800d \u{1f600}']];
    expect((await rowsOf(await workbookBytes([sheet({ rows })])))[1]).toEqual([
      'ab',
      'cd \u{1f600}',
    ]);
  });

  it('shortens a text that is too long for a cell, with a mark', async () => {
    const bytes = await workbookBytes([sheet({ rows: [['x'.repeat(40_000), '']] })]);
    const [, row] = await rowsOf(bytes);
    expect(row![0]!.length).toBe(32_767);
    expect(row![0]!.endsWith('x […]')).toBe(true);
  });

  it('links to other sheets, also where a sheet is split', async () => {
    const links = [
      { row: 0, column: 1, sheet: "Khu 1 [cũ] & 'mới'" },
      { row: 2, column: 0, sheet: 'Danh sách' },
      { row: 1, column: 0, sheet: 'không có' },
    ];
    const rows = [['A'], ['B'], ['C']];
    const other = sheet({ name: "Khu 1 [cũ] & 'mới'", rows: [['x']] });
    const bytes = await workbookBytes([sheet({ rows, links }), other], 3);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      `<hyperlinks><hyperlink ref="B2" location="'Khu 1  cũ  &amp; ''mới'''!A1"/></hyperlinks>`,
    );
    expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain(
      `<hyperlinks><hyperlink ref="A2" location="'Danh sách 1'!A1"/></hyperlinks>`,
    );
    expect(partText(bytes, 'xl/worksheets/sheet3.xml')).not.toContain('hyperlink');
  });

  it('continues on a further sheet if one is full', async () => {
    const rows = [1, 2, 3, 4, 5].map((number) => [`M${number}`, '']);
    const look = (row: number) => (row === 3 ? 'answer' : 'plain') as 'answer' | 'plain';
    const lists = [{ column: 0, ranges: [{ first: 1, last: 3 }], choices: ['A'], warning: '' }];
    const bytes = await workbookBytes([sheet({ rows, look, lists })], 3);
    expect(read(bytes).SheetNames).toEqual(['Danh sách 1', 'Danh sách 2', 'Danh sách 3']);
    expect(await rowsOf(bytes, 1)).toEqual([
      ['Mã', 'Họ và tên'],
      ['M3', ''],
      ['M4', ''],
    ]);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('sqref="A3:A3"');
    const second = partText(bytes, 'xl/worksheets/sheet2.xml');
    expect(second).toContain('sqref="A2:A3"');
    expect(second).toMatch(/<c r="A3" s="(?!0")/);
    expect(partText(bytes, 'xl/worksheets/sheet3.xml')).not.toContain('dataValidation');
  });

  it('begins a further sheet only at an allowed row, if possible', async () => {
    const rows = ['A', 'A', 'A', 'B', 'B', 'C', 'C', 'C', 'C', 'C', 'C'].map((id) => [id, '']);
    const mayStart = (row: number) => rows[row]![0] !== rows[row - 1]?.[0];
    const bytes = await workbookBytes([sheet({ rows, mayStart })], 5);
    const ids = await Promise.all(
      [0, 1, 2, 3].map(async (at) => (await rowsOf(bytes, at)).slice(1).map(([id]) => id)),
    );
    expect(ids.map((each) => each.join(''))).toEqual(['AAA', 'BB', 'CCCC', 'CC']);
  });

  it('makes sheet names that Excel accepts', async () => {
    const names = ['a/b:c*?[d]', 'A B C   D', "Khu 'một'", 'x'.repeat(40), 'x'.repeat(40)];
    const bytes = await workbookBytes(names.map((name) => sheet({ name })));
    const written = read(bytes).SheetNames;
    expect(new Set(written.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of written) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    expect(partText(bytes, 'xl/workbook.xml')).toContain("'Khu ''một'''!$1:$1");
  });

  it('freezes and repeats the headings, filters, and fits the width of A4 landscape', async () => {
    const bytes = await workbookBytes([sheet()]);
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2"');
    expect(xml).toContain('<autoFilter ref="A1:B3"/>');
    expect(xml).toContain('paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(xml).not.toContain('sheetProtection');
    expect(partText(bytes, 'xl/workbook.xml')).toContain("'Danh sách'!$A$1:$B$3");
  });

  it('gives a wide list two pages across, each with the names', async () => {
    const columns = [{ width: 20 }, { width: 200 }, { width: 100 }, { width: 900, hidden: true }];
    const bytes = await workbookBytes([sheet({ columns })]);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain('fitToWidth="2"');
    expect(partText(bytes, 'xl/workbook.xml')).toContain("'Danh sách'!$A:$A,'Danh sách'!$1:$1<");
  });

  it('locks without a password and leaves filters and widths free', async () => {
    const bytes = await workbookBytes([sheet({ locked: true })]);
    const [, protection] = /<sheetProtection ([^/]*)\/>/.exec(
      partText(bytes, 'xl/worksheets/sheet1.xml'),
    )!;
    expect(protection).toBe('sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"');
    expect(partText(bytes, 'xl/styles.xml').match(/locked="0"/g)).toHaveLength(1);
  });

  it('splits a drop-down list with very many ranges', async () => {
    const ranges = Array.from({ length: 250 }, (_, index) => ({
      first: 2 * index,
      last: 2 * index,
    }));
    const lists = [{ column: 1, ranges, choices: ['GOP', 'RIENG'], warning: 'w' }];
    const xml = partText(await workbookBytes([sheet({ lists })]), 'xl/worksheets/sheet1.xml');
    expect(xml.match(/<formula1>"GOP,RIENG"<\/formula1>/g)).toHaveLength(3);
    expect(xml).toContain('<dataValidations count="3">');
  });

  it('gives a row the height that its longest text needs', async () => {
    const rows = [
      ['M1', 'x'.repeat(50)],
      ['M2', 'một\nhai'],
      ['M3', 'ngắn'],
    ];
    const xml = partText(await workbookBytes([sheet({ rows })]), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<row r="2" ht="45">');
    expect(xml).toContain('<row r="3" ht="30">');
    expect(xml).toContain('<row r="4">');
  });
});
