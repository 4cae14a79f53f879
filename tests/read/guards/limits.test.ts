import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/read/index.js';
import { LIMITS } from '../../../src/read/limits.js';
import { faultsIn } from '../../support/faults.js';
import { rowOf, xlsxOf, zipOf } from '../zip.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

const faultOf = async (file: string, bytes: Uint8Array) =>
  (await faultsIn(readTables(file, bytes, 'hash')))[0];

describe('a row of a text file', () => {
  it('is refused with its number if it is wider than any sheet', async () => {
    const bytes = utf8(`Họ và tên,Ngày sinh\n${'a,'.repeat(LIMITS.columns)}a\n`);
    expect(await faultOf('a.csv', bytes)).toMatchObject({
      code: 'row-wide',
      args: { limit: LIMITS.columns },
      place: { file: 'a.csv', row: 2 },
    });
  });

  it('is blank if it has only delimiters, however many', async () => {
    const bytes = utf8(`Họ và tên,Ngày sinh\n${','.repeat(5_000_000)}\nHà Thị Mẫu,2001\n`);
    const { tables } = await readTables('a.csv', bytes, 'hash');
    expect(tables[0]!.rows.map((cells) => cells.length)).toEqual([2, 0, 2]);
  });
});

describe('a cell of a text file', () => {
  it.each(['"', 'x', '""', '\n'])(
    'is refused with its row if it is millions of %j',
    async (sign) => {
      const cell = `"${sign.repeat(1_000_000).replaceAll('"', '""')}"`;
      expect(await faultOf('a.csv', utf8(`a,b\n1,2\n${cell},3\n`))).toMatchObject({
        code: 'cell-too-long',
        place: { file: 'a.csv', row: 3 },
      });
    },
  );

  it('may have the maximum length, all of it quotes', async () => {
    const bytes = utf8(`a,b\n"${'""'.repeat(LIMITS.cellLength)}",3\n`);
    const { tables } = await readTables('a.csv', bytes, 'hash');
    expect(tables[0]!.rows[1]![0]).toHaveLength(LIMITS.cellLength);
  });
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An xlsx in which cells of one sheet name the same text. */
function sharing(text: string, cells: number): Uint8Array {
  const rows = Array.from(
    { length: cells },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`,
  );
  const part = (name: string, kind: string) =>
    `<Override PartName="/xl/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${part('workbook.xml', 'sheet.main')}${part('sharedStrings.xml', 'sharedStrings')}</Types>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="DS" sheetId="1" r:id="r1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'worksheet', 'worksheets/sheet1.xml')}${relation('r2', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst xmlns="${MAIN}"><si><t>${text}</t></si></sst>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    },
  ]);
}

describe('a workbook', () => {
  it('may be larger than its file if its cells share a long text, within a limit', async () => {
    const long = 'x'.repeat(30_000);
    const { tables } = await readTables('a.xlsx', sharing(long, 200), 'hash');
    expect(tables[0]!.rows[199]).toEqual([long]);
    const bytes = sharing(long, 1000);
    const limit = LIMITS.textOfAny + LIMITS.textPerByte * bytes.length;
    expect(await faultOf('a.xlsx', bytes)).toMatchObject({
      code: 'file-much-text',
      args: { limit },
      place: { file: 'a.xlsx', sheet: 'DS', row: Math.floor(limit / long.length) + 1 },
    });
  });

  it('is refused with more filled rows than its bytes allow; blank rows do not count', async () => {
    const csv = (row: string, count: number) => utf8(`Họ tên,Năm sinh\n${row.repeat(count)}`);
    const { tables } = await readTables('a.csv', csv('Hà An,2001\n', 60_000), 'hash');
    expect(tables[0]!.rows).toHaveLength(60_001);
    await readTables('a.csv', Buffer.concat([csv(',\n', 400_000), utf8('a,1\n')]), 'hash');
    const bytes = csv('A\n', 80_000);
    const limit = LIMITS.rowsOfAny + Math.floor(bytes.length / LIMITS.bytesPerRow);
    expect(await faultOf('a.csv', bytes)).toMatchObject({
      code: 'file-many-rows',
      args: { limit },
      place: { file: 'a.csv', row: limit + 1 },
    });
  });

  it('is refused if it unpacks to far more than others of its size', async () => {
    const parts = Array.from({ length: 9 }, (_, at) => ({
      name: `xl/worksheets/more${at}.xml`,
      content: '<a/>'.repeat(2 << 20),
    }));
    const bytes = xlsxOf(rowOf(1, 'a'), { more: parts });
    expect(await faultOf('a.xlsx', bytes)).toMatchObject({ code: 'file-expands' });
  });

  it('is refused before it is read with a text longer than any cell', async () => {
    const bytes = xlsxOf(rowOf(1, 'x'.repeat(LIMITS.piece + 1)));
    expect(await faultOf('a.xlsx', bytes)).toMatchObject({ code: 'file-expands' });
  });

  it('is refused with the row if each row has a cell in the last column', async () => {
    const rows = Array.from(
      { length: 600 },
      (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`,
    );
    expect(await faultOf('a.xlsx', xlsxOf(rows.join('')))).toMatchObject({
      code: 'file-many-cells',
      place: { file: 'a.xlsx', row: Math.floor(LIMITS.elements / LIMITS.columns) + 1 },
    });
  });

  it('is refused with thousands of spans that each cell is compared with', async () => {
    const html = `<html><table>${'<tr><td rowspan="100">a</td></tr>'.repeat(8000)}</table></html>`;
    expect((await faultOf('a.xls', utf8(html)))?.code).toBe('file-many-cells');
  });

  it('is refused if it lists one sheet thousands of times', async () => {
    const sheets = '<sheet name="a" sheetId="1" r:id="r1"/>'.repeat(LIMITS.sheets + 1);
    const bytes = zipOf([
      { name: 'xl/workbook.xml', content: `<workbook><sheets>${sheets}</sheets></workbook>` },
    ]);
    expect(await faultOf('a.xlsx', bytes)).toMatchObject({
      code: 'file-many-sheets',
      args: { limit: LIMITS.sheets },
      place: { file: 'a.xlsx' },
    });
  });

  it('is refused before it is read with thousands of sheets, in each format', async () => {
    const more = Array.from({ length: LIMITS.sheets }, (_, at) => ({
      name: `xl/worksheets/more${at}.xml`,
      content: '<worksheet/>',
    }));
    expect((await faultOf('a.xlsx', xlsxOf('', { more })))?.code).toBe('file-many-sheets');
    const html = `<html>${'<table><tr><td>a</td></tr></table>'.repeat(LIMITS.sheets + 1)}</html>`;
    expect((await faultOf('a.xls', utf8(html)))?.code).toBe('file-many-sheets');
    const ods = zipOf([
      { name: 'content.xml', content: '<table:table/>'.repeat(LIMITS.sheets + 1) },
    ]);
    expect((await faultOf('a.ods', ods))?.code).toBe('file-many-sheets');
  });
});
