import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { profiles } from '../../../src/config/profiles/index.js';
import { readTables } from '../../../src/read/index.js';
import { LIMITS } from '../../../src/read/limits.js';
import { recognise } from '../../../src/recognise/index.js';
import { faultsIn } from '../../support/faults.js';
import { rowOf, xlsxOf, zipOf } from '../zip.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

const faultOf = async (file: string, bytes: Uint8Array) =>
  (await faultsIn(readTables(file, bytes, 'hash')))[0];

async function rowsOf(file: string, bytes: Uint8Array): Promise<string[][]> {
  return (await readTables(file, bytes, 'hash')).tables[0]!.rows;
}

const PEOPLE = rowOf(1, 'Họ và tên', 'Khu') + rowOf(2, 'Hà Thị Mẫu', '1');
const READ = [
  ['Họ và tên', 'Khu'],
  ['Hà Thị Mẫu', '1'],
];

function odsOf(rows: string): Uint8Array {
  return zipOf([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
    { name: 'styles.xml', content: '<office:document-styles/>' },
    {
      name: 'content.xml',
      content: `<office:document-content><office:body><office:spreadsheet><table:table table:name="DS">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

describe('an archive', () => {
  it('is read if it was made by hand', async () => {
    expect(await rowsOf('a.xlsx', xlsxOf(PEOPLE))).toEqual(READ);
  });

  it('is not unpacked if it claims too large a size', async () => {
    const bomb = {
      name: 'xl/sharedStrings.xml',
      content: 'x',
      claims: { unpacked: LIMITS.part + 1 },
    };
    expect((await faultOf('a.xlsx', xlsxOf(PEOPLE, { more: [bomb] })))?.code).toBe('file-expands');
  });

  it('is unpacked up to the claimed size only', async () => {
    const bomb = {
      name: 'xl/sharedStrings.xml',
      content: Buffer.alloc(50 << 20),
      claims: { unpacked: 1000 },
    };
    expect((await faultOf('a.xlsx', xlsxOf(PEOPLE, { more: [bomb] })))?.code).toBe('file-expands');
  });

  it('is damaged with a part that differs from its checksum', async () => {
    const wrong = { name: 'xl/sharedStrings.xml', content: '<sst/>', claims: { crc32: 1 } };
    expect((await faultOf('a.xlsx', xlsxOf(PEOPLE, { more: [wrong] })))?.code).toBe('file-damaged');
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'xl/..\\..\\x', 'C:\\x', 'xl/a/../../../b'])(
    'is refused with the path %s',
    async (name) => {
      const bytes = xlsxOf(PEOPLE, { more: [{ name, content: 'x' }] });
      expect((await faultOf('a.xlsx', bytes))?.code).toBe('file-part-path');
    },
  );

  it('is damaged with two parts of one name', async () => {
    const more = [{ name: 'xl/worksheets/sheet1.xml', content: '<worksheet/>' }];
    expect((await faultOf('a.xlsx', xlsxOf(PEOPLE, { more })))?.code).toBe('file-damaged');
  });

  it('is read despite damaged pictures and macros, which have no people', async () => {
    const more = ['xl/media/image1.png', 'xl/vbaProject.bin', 'docProps/app.xml'].map((name) => ({
      name,
      content: 'x',
      claims: { unpacked: 4_000_000_000 },
    }));
    expect(await rowsOf('a.xlsm', xlsxOf(PEOPLE, { more }))).toEqual(READ);
  });

  it('is refused with entities in any part and form', async () => {
    const entities =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    expect((await faultOf('a.xlsx', xlsxOf(PEOPLE, { before: entities })))?.code).toBe(
      'file-entities',
    );
    const html = `${entities}<html><table><tr><td>x</td></tr></table></html>`;
    expect((await faultOf('a.xls', utf8(`<html>${html}`)))?.code).toBe('file-entities');
  });
});

describe('a sheet', () => {
  it.each([
    ['XFE1', 'a column'],
    ['A1048577', 'a row'],
    ['ZZZZZZ1', 'a far column'],
    ['A999999999', 'a far row'],
  ])('is damaged with the impossible cell %s, %s', async (place) => {
    const row = /\d+/.exec(place)?.[0];
    const cell = `<row r="${row}"><c r="${place}"><v>1</v></c></row>`;
    expect((await faultOf('a.xlsx', xlsxOf(PEOPLE + cell)))?.code).toBe('file-damaged');
  });

  it('is refused with two people on rows of one number, which the library would make one', async () => {
    const rows = rowOf(3, 'Lê Văn Thử', '2') + rowOf(3, 'Đỗ Thị Ví', '3');
    const fault = await faultOf('a.xlsx', xlsxOf(PEOPLE + rows + rowOf(4, 'Bùi Văn Dụ', '4')));
    const place = { file: 'a.xlsx', sheet: 'DS', row: 3 };
    expect(fault).toMatchObject({ code: 'file-repeated-row', place });
  });

  it('is read with a row in two parts, or a blank row of the number of another', async () => {
    const halves = `<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>`;
    const blank = `<row r="1"/><row r="1"><c r="A1" s="1"/><c r="B1"><v/></c><c r="A1"></c></row>`;
    expect(await rowsOf('a.xlsx', xlsxOf(blank + halves))).toEqual([['1', '2']]);
  });

  it('costs only its cells despite hyperlinks, widths and merges over all cells', async () => {
    const all = 'A1:XFD1048576';
    const bytes = xlsxOf(PEOPLE, {
      before: '<cols><col min="1" max="2000000000" width="9"/></cols>',
      after: `<mergeCells><mergeCell ref="C1:XFD1048576"/></mergeCells><x:hyperlinks><x:hyperlink ref="${all}" r:id="r1"/></x:hyperlinks><hyperlinks><hyperlink ref="${all}" location="x"/></hyperlinks>`,
    });
    expect(await rowsOf('a.xlsx', bytes)).toEqual(READ);
  });

  it('is damaged with a hundred thousand overlapping merges', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => rowOf(i + 1, 'a', 'b'));
    const merges = '<mergeCell ref="A1:B300"/>'.repeat(100_000);
    const bytes = xlsxOf(rows.join(''), { after: `<mergeCells>${merges}</mergeCells>` });
    expect((await faultOf('a.xlsx', bytes))?.code).toBe('file-damaged');
  });

  it('is refused with more elements than memory can take', async () => {
    const bytes = xlsxOf('<c/>'.repeat(LIMITS.elementsOfAny * 2));
    expect(await faultOf('a.xlsx', bytes)).toMatchObject({
      code: 'file-many-cells',
      args: { limit: LIMITS.elementsOfAny + LIMITS.elementsPerByte * bytes.length },
    });
  });

  it('is refused if an ods repeats a filled cell over it, but not a blank one', async () => {
    const cell = (columns: number, content: string) =>
      `<table:table-cell office:value-type="string" table:number-columns-repeated="${columns}">${content}</table:table-cell>`;
    const row = (rows: number, cells: string) =>
      `<table:table-row table:number-rows-repeated="${rows}">${cells}</table:table-row>`;
    const filled = row(1_048_576, cell(16_384, '<text:p>x</text:p>'));
    expect((await faultOf('a.ods', odsOf(filled)))?.code).toBe('file-many-cells');
    const far = '<table:table-cell table:number-columns-repeated="16000"/>';
    const wide = row(100_000, far + cell(1, '<text:p>x</text:p>'));
    expect((await faultOf('a.ods', odsOf(wide)))?.code).toBe('file-many-cells');
    const people = row(2, cell(2, '<text:p>x</text:p>'));
    const blank = row(1_048_000, '<table:table-cell table:number-columns-repeated="16384"/>');
    expect(await rowsOf('a.ods', odsOf(people + blank))).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it.each(['999999999', '1e9', '0xffffffff'])(
    'costs only its cells if formats of an ods ask for %s zeros',
    async (count) => {
      const format = `<number:number-style style:name="N1"><number:number number:min-integer-digits="${count}" number:decimal-places='${count}'/></number:number-style>`;
      const cell =
        '<table:table-cell office:value-type="float" office:value="12"><text:p>12</text:p></table:table-cell>';
      const content = `<office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">${format}<office:spreadsheet><table:table table:name="A"><table:table-row>${cell}</table:table-row></table:table></office:spreadsheet></office:document>`;
      expect(await rowsOf('a.fods', utf8(content))).toEqual([['12']]);
    },
  );

  it('is checked in a flat ods too, without the tables of its charts', async () => {
    const flat = (sheet: string) =>
      utf8(
        `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${sheet}</office:spreadsheet></office:body></office:document>`,
      );
    const cell = (text: string, columns = 1) =>
      `<table:table-cell office:value-type="string" table:number-columns-repeated="${columns}"><text:p>${text}</text:p></table:table-cell>`;
    const row = (cells: string, rows = 1) =>
      `<table:table-row table:number-rows-repeated="${rows}">${cells}</table:table-row>`;
    const table = (rows: string) => `<table:table table:name="A">${rows}</table:table>`;
    const picture = `<draw:image><office:binary-data>${'QUJD'.repeat(1000)}</office:binary-data></draw:image>`;
    const chart = `<table:shapes><draw:object draw:name="1"><office:document>${table(row(cell('x')))}</office:document></draw:object>${picture}</table:shapes>`;
    expect(await rowsOf('a.fods', flat(table(chart + row(cell('a') + cell('b')))))).toEqual([
      ['a', 'b'],
    ]);
    const filled = flat(table(row(cell('x', 16_384), 1_048_576)));
    expect((await faultOf('a.fods', filled))?.code).toBe('file-many-cells');
    const declared = flat(`<!ENTITY a "b">${table('')}`);
    expect((await faultOf('a.fods', declared))?.code).toBe('file-entities');
  });

  it('is read from an HTML page with spans of zero and of millions', async () => {
    const page = `<table><tr><td rowspan="2" colspan="0">a</td><td colspan=99999999>b</td></tr>
      <tr><td>c</td></tr></table>`;
    expect((await rowsOf('a.xls', utf8(page)))[0]).toEqual(['a', 'b']);
  });

  it('is recognised with a text in its very last cell', async () => {
    const rows: string[][] = Array(LIMITS.rows).fill([]);
    rows[0] = ['Họ và tên', 'Ngày sinh'];
    rows[1] = ['Hà Thị Mẫu', '1/2/2000'];
    const last: string[] = Array(LIMITS.columns).fill('');
    last[LIMITS.columns - 1] = 'x';
    rows[LIMITS.rows - 1] = last;
    const table = { file: 'a.xlsx', sheet: 'DS', rows, merges: [] };
    const [roster] = recognise(table, profiles[0]!).rosters;
    const columns = 'columns' in roster!.layout ? roster!.layout.columns : [];
    expect(columns.map(({ header }) => header)).toEqual(['Họ và tên', 'Ngày sinh', 'Cột XFD']);
  });

  it('is refused as text with more rows than any program opens', async () => {
    const fault = await faultOf('a.csv', utf8(`Họ và tên\n${'\n'.repeat(LIMITS.rows)}Hà Thị Mẫu`));
    expect(fault).toMatchObject({ code: 'file-many-cells', args: { limit: LIMITS.rows } });
  });

  it('may have the name of a property of every object', async () => {
    for (const sheet of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const { tables } = await readTables(`${sheet}.xlsx`, xlsxOf(PEOPLE, { sheet }), 'hash');
      expect(tables).toMatchObject([{ file: `${sheet}.xlsx`, sheet, rows: READ }]);
    }
    expect(({} as Record<string, unknown>).rows).toBeUndefined();
  });

  it('may have headings named like a property of every object', async () => {
    const headings = ['Họ và tên', '__proto__', 'constructor', 'toString', 'Ngày sinh'];
    const bytes = xlsxOf(
      rowOf(1, ...headings) +
        rowOf(2, 'Hà Thị Mẫu', 'a', 'b', 'c', '2001') +
        rowOf(3, 'Lê Văn Thử', 'd', 'e', 'f', '2002'),
    );
    const { tables } = await readTables('a.xlsx', bytes, 'hash');
    const [{ layout }] = recognise(tables[0]!, profiles[0]).rosters;
    expect('columns' in layout && layout.columns.map(({ header }) => header)).toEqual(headings);
  });

  it('becomes one table, also each of 200', async () => {
    const book = XLSX.utils.book_new();
    for (let i = 1; i <= 200; i++) {
      XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['x', i]]), `Trang ${i}`);
    }
    const bytes = new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }));
    const { tables } = await readTables('a.xlsx', bytes, 'hash');
    expect(tables.map(({ rows }) => rows[0]![1])).toEqual(
      Array.from({ length: 200 }, (_, i) => String(i + 1)),
    );
  });
});

describe('a cell', () => {
  it('is refused with its row if it has megabytes', async () => {
    const long = 'x'.repeat(2 << 20);
    const place = { file: 'a.csv', row: 3 };
    expect(await faultOf('a.csv', utf8(`a,b\n1,2\n"${long}",3\n`))).toMatchObject({
      code: 'cell-too-long',
      args: { limit: LIMITS.cellLength },
      place,
    });
    const bytes = xlsxOf(rowOf(1, 'a') + rowOf(2, long));
    expect(await faultOf('a.xlsx', bytes)).toMatchObject({
      code: 'cell-too-long',
      place: { file: 'a.xlsx', sheet: 'DS', row: 2 },
    });
  });

  it.each(['', '<v></v>', '<v/>', '<v />'])(
    'is not blank with an uncomputed formula (%j), unlike one with an empty result',
    async (result) => {
      const cells = `<c r="A3" s="0"><f>A1&amp;"x"</f>${result}</c><c r="B3" t="str"><f>B1</f><v></v></c>`;
      const bytes = xlsxOf(`${PEOPLE}<row r="3">${cells}</row>`);
      expect((await rowsOf('a.xlsx', bytes))[2]).toEqual(['#N/A']);
    },
  );

  it('is text with formulas and calls to other programs', async () => {
    const calls = ['=1+1', "=cmd|'/c calc'!A1", '@SUM(A1)', '+1', '-1'];
    expect(await rowsOf('a.csv', utf8(calls.join(';')))).toEqual([calls]);
    const formula = `<row r="1"><c r="A1" t="str"><f>cmd|'/c calc'!A1</f><v>tốt</v></c></row>`;
    expect(await rowsOf('a.xlsx', xlsxOf(formula))).toEqual([['tốt']]);
  });

  it('loses NUL and its neighbours, with a warning that counts the cells', async () => {
    const text = `Họ và tên,Khu\nHà\0 Thị\x07 Mẫu,1\n\0,2\n${'Lê Văn Thử,3\n'.repeat(9)}`;
    const { tables, findings } = await readTables('a.csv', utf8(text), 'hash');
    expect(tables[0]!.rows.slice(0, 3)).toEqual([...READ, ['', '2']]);
    expect(findings).toEqual([
      {
        level: 'warning',
        code: 'control-characters',
        args: { count: 2 },
        place: { file: 'a.csv', row: 2 },
      },
    ]);
  });
});

describe('a page that is cut', () => {
  it.each(['html', 'xlml'] as const)(
    'is damaged as %s, and never loses people silently',
    async (type) => {
      const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(READ), 'DS');
      const bytes = XLSX.write(book, { type: 'buffer', bookType: type }) as Buffer;
      expect(await rowsOf('a.xls', Uint8Array.from(bytes))).toEqual(READ);
      const cut = Uint8Array.from(bytes.subarray(0, bytes.indexOf('Mẫu') + 10));
      expect((await faultOf('a.xls', cut))?.code).toBe('file-damaged');
    },
  );

  it('is damaged between two sheets too', async () => {
    const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet(READ), 'DS');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(READ), 'Khu 2');
    const text = XLSX.write(book, { type: 'string', bookType: 'xlml' }) as string;
    const cut = text.slice(0, text.indexOf('</Worksheet>') + 12);
    expect((await faultOf('a.xls', utf8(cut)))?.code).toBe('file-damaged');
  });
});

describe('a file with a wrong extension', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) & 0xff);

  it.each(['a.xlsx', 'a.xlsb', 'a.xls', 'a.ods', 'a.csv'])(
    'is refused as %s of noise',
    async (file) => {
      expect((await faultOf(file, noise))?.code).toBe('file-unsupported');
      const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]);
      expect((await faultOf(file, zip))?.code).toBe('file-damaged');
      const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...noise]);
      expect((await faultOf(file, ole))?.code).toBe('file-damaged');
    },
  );

  it('is read by its content', async () => {
    for (const file of ['a.csv', 'a.ods', 'a.xls', 'a.txt']) {
      const { source, findings } = await readTables(file, xlsxOf(PEOPLE), 'hash');
      expect([source.format, findings.map(({ code }) => code)]).toEqual([
        'xlsx',
        ['format-differs'],
      ]);
    }
  });
});
