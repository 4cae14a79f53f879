import { describe, expect, it } from 'vitest';
import { xlsFonts } from '../../../src/read/fonts/xlsFonts.js';
import { xlsStruck } from '../../../src/read/fonts/xlsStruck.js';
import { readTables } from '../../../src/read/index.js';
import { zipOf } from '../zip.js';

/** A workbook of one sheet: fonts by style, rows of cells as XML. */
function xlsxOf(fonts: readonly string[], rows: string, part = 'worksheets/sheet1.xml') {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipOf([
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${content}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${content}.styles+xml"/></Types>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="Khu 1" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${relation}/worksheet" Target="${part}"/><Relationship Id="rId8" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet ${main}><fonts><font/>${fonts.map((name) => `<font><sz val="12"/><name val="${name}"/></font>`).join('')}</fonts><cellXfs><xf numFmtId="0"/>${fonts.map((_, at) => `<xf numFmtId="0" fontId="${at + 1}"/>`).join('')}</cellXfs></styleSheet>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    },
  ]);
}

const text = (cell: string, style: number, value: string) =>
  `<c r="${cell}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

async function fontsOf(bytes: Uint8Array) {
  return (await readTables('a.xlsx', bytes, 'hash')).tables.map(({ fonts }) => fonts);
}

describe('old fonts of an .xlsx', () => {
  const rows =
    `<row r="1">${text('A1', 0, 'TT')}${text('C1', 0, 'Tên')}</row>` +
    `<row r="2"><c r="A2" s="1"><v>1</v></c>${text('C2', 1, 'Vò S¬n')}</row>` +
    `<row r="3"><c r="A3" s="1"><v>2</v></c>${text('C3', 1, 'Hµ Chi')}</row>`;

  it.each(['worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml'])(
    'are those of most cells with text, from their first row on (%s)',
    async (part) => {
      const bytes = xlsxOf(['.VnTime'], rows, part);
      expect(await fontsOf(bytes)).toEqual([[undefined, undefined, { name: '.VnTime', top: 1 }]]);
    },
  );

  it('are those of the cells if a heading is in a font of capitals', async () => {
    const headed = rows.replaceAll('s="0" t=', 's="2" t=').replace(/<row r="3">.*/, '');
    expect(await fontsOf(xlsxOf(['.VnTime', '.VnTimeH'], headed))).toEqual([
      [{ name: '.VnTimeH', top: 0 }, undefined, { name: '.VnTime', top: 0 }],
    ]);
  });

  it('are missing if no cells or only few have them', async () => {
    expect(await fontsOf(xlsxOf(['Times New Roman'], rows))).toEqual([undefined]);
    const few = rows.replaceAll('s="1" t=', 's="2" t=').replace('s="0" t=', 's="1" t=');
    const mixed = `${few}<row r="4">${text('A4', 2, 'x')}</row><row r="5">${text('A5', 2, 'x')}</row>`;
    expect(await fontsOf(xlsxOf(['VNI-Times', 'Arial'], mixed))).toEqual([undefined]);
  });
});

/** Records of a stream of Excel 97: id and content. */
function streamOf(...records: [id: number, content: Buffer][]): Buffer {
  return Buffer.concat(
    records.map(([id, content]) => {
      const head = Buffer.alloc(4);
      head.writeUInt16LE(id);
      head.writeUInt16LE(content.length, 2);
      return Buffer.concat([head, content]);
    }),
  );
}

const words = (...values: number[]) => Buffer.from(Uint16Array.from(values).buffer);
const START = words(0x0600, 0x0005);
const NOTHING = Buffer.alloc(0);

function font(name: string, flags = 0): [number, Buffer] {
  const head = Buffer.concat([Buffer.alloc(14), Buffer.from([name.length, 0])]);
  head[2] = flags;
  return [0x31, Buffer.concat([head, Buffer.from(name, 'latin1')])];
}

function stream(name: string, flags = 0): Buffer {
  const position = (sheet: number) => words(sheet & 0xffff, sheet >> 16);
  const globals = (sheet: number) =>
    streamOf(
      [0x0809, START],
      ...Array.from({ length: 4 }, () => font('Arial')),
      font(name, flags),
      [0xe0, words(0, 0)],
      [0xe0, words(5, 0)], // the fifth font: none has number 4
      [0x85, position(sheet)],
      [0x0a, NOTHING],
    );
  return Buffer.concat([
    globals(globals(0).length),
    streamOf(
      [0x0809, START],
      [0xfd, words(0, 1, 0, 0, 0)],
      [0xfd, words(6, 1, 1, 0, 0)],
      [0x0a, NOTHING],
    ),
  ]);
}

describe('old fonts of an .xls', () => {
  it('win if half of the cells have them', () => {
    expect(xlsFonts(stream('VNI-Times'))).toEqual(
      new Map([[0, [undefined, { name: 'VNI-Times', top: 6 }]]]),
    );
  });

  it('are missing if no cells have them', () => {
    expect(xlsFonts(stream('Tahoma')).size).toBe(0);
  });

  it('are read up to where a stream is cut', () => {
    const whole = stream('.VnTime');
    expect(xlsFonts(whole.subarray(0, 10)).size).toBe(0);
    for (let end = 0; end < whole.length; end++) {
      const found = [...xlsFonts(whole.subarray(0, end)).values()].flat();
      expect(found.filter((font) => font && font.name !== '.VnTime')).toEqual([]);
    }
  });
});

describe('struck cells of an .xls', () => {
  it('are those whose font is struck out', () => {
    expect([...xlsStruck(stream('Arial', 8))]).toEqual([[0, [{ row: 6, column: 1 }]]]);
    expect(xlsStruck(stream('Arial', 2)).size).toBe(0);
  });
});

/** One sheet in each format: a heading in Arial, three cells with text in .VnTime below it. */
const FOUND = [[undefined, undefined, { name: '.VnTime', top: 1 }]];

describe('old fonts of an .ods', () => {
  const odsOf = (cells: string) =>
    zipOf([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
      {
        name: 'styles.xml',
        content:
          '<office:document-styles><style:style style:name="Old" style:family="table-cell"><style:text-properties style:font-name="F1"/></style:style></office:document-styles>',
      },
      {
        name: 'content.xml',
        content: `<office:document-content><office:font-face-decls><style:font-face style:name="F1" svg:font-family="&apos;.VnTime&apos;"/><style:font-face style:name="Arial" svg:font-family="Arial"/></office:font-face-decls><office:automatic-styles><style:style style:name="ce1" style:family="table-cell"><style:text-properties style:font-name="Arial"/></style:style><style:style style:name="ce2" style:family="table-cell"><style:text-properties style:font-name="F1"/></style:style><style:style style:name="ce3" style:family="table-cell" style:parent-style-name="ce2"><style:text-properties fo:color="#000000"/></style:style></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="A">${cells}</table:table></office:spreadsheet></office:body></office:document-content>`,
      },
    ]);
  const text = (value: string, style = '') =>
    `<table:table-cell${style === '' ? '' : ` table:style-name="${style}"`} office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
  const number =
    '<table:table-cell table:style-name="ce2" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>';
  const blank = '<table:table-cell table:number-columns-repeated="1"/>';

  it.each([
    ['of the cell', '', '', 'ce2'],
    ['of the parent of its style', '', '', 'ce3'],
    [
      'of its column',
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="ce2"/>',
      '',
      '',
    ],
    ['of its row', '', ' table:default-cell-style-name="ce2"', ''],
  ])('are those %s', async (_, columns, row, style) => {
    const below = `<table:table-row${row}>${number}${blank}${text('Vò S¬n', style)}</table:table-row>`;
    const bytes = odsOf(
      `${columns}<table:table-row>${text('TT', 'ce1')}${blank}${text('Tên', 'ce1')}</table:table-row>${below}${below}`,
    );
    const { tables } = await readTables('a.ods', bytes, 'hash');
    expect(tables.map(({ fonts }) => fonts)).toEqual(FOUND);
  });
});

describe('old fonts of Excel 2003 XML', () => {
  it('are those of the cell, of its row or its column, or the default', async () => {
    const data = (value: string) => `<Data ss:Type="String">${value}</Data>`;
    const xml = (columns: string, row: string, cell: string, base = 'Arial') =>
      `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="Default"><Font ss:FontName="${base}"/></Style><Style ss:ID="s1"><Font ss:FontName=".VnTime"/></Style><Style ss:ID="s2"><Font ss:FontName="Arial"/></Style></Styles><Worksheet ss:Name="A"><Table>${columns}<Row><Cell ss:StyleID="s2">${data('TT')}</Cell><Cell ss:Index="3" ss:StyleID="s2">${data('Tên')}</Cell></Row>${`<Row${row}><Cell><Data ss:Type="Number">1</Data></Cell><Cell ss:Index="3"${cell}>${data('Vò S¬n')}</Cell></Row>`.repeat(2)}</Table></Worksheet></Workbook>`;
    for (const text of [
      xml('', '', ' ss:StyleID="s1"'),
      xml('', ' ss:StyleID="s1"', ''),
      xml('<Column ss:Index="3" ss:StyleID="s1"/>', '', ''),
      xml('', '', '', '.VnTime'),
    ]) {
      const { tables } = await readTables('a.xls', Buffer.from(text), 'hash');
      expect(tables.map(({ fonts }) => fonts)).toEqual(FOUND);
    }
  });
});

describe('old fonts of an HTML page', () => {
  it.each([
    ['class', '.xl1 {font-family:".VnTime", serif;}', 'class=xl1', 'Vò S¬n'],
    ['style', '', 'style="color:red;font-family:.VnTime"', 'Vò S¬n'],
    ['font element', '', '', '<font face=".VnTime">Vò S¬n</font>'],
    ['style of all cells', '<!-- td {font-family:.VnTime;} -->', '', 'Vò S¬n'],
  ])('are those of the %s of the cell, beside merged cells too', async (_, css, cell, text) => {
    const heading = 'style="font-family:Arial"';
    const page = `<html><head><style>${css}</style></head><body><table><tr><td colspan=2 ${heading}>TT</td><td ${heading}>Tên</td></tr><tr><td rowspan=2></td><td></td><td ${cell}>${text}</td></tr><tr><td></td><td ${cell}>${text}</td></tr></table></body></html>`;
    const { tables } = await readTables('a.xls', Buffer.from(page), 'hash');
    expect(tables.map(({ fonts }) => fonts)).toEqual(FOUND);
  });
});

describe('an .xlsb', () => {
  const record = (id: number, ...parts: Buffer[]) => {
    const body = Buffer.concat(parts);
    const head = id < 0x80 ? [id] : [(id & 0x7f) | 0x80, id >> 7];
    return Buffer.concat([Buffer.from([...head, body.length]), body]);
  };
  const u32 = (...numbers: number[]) =>
    Buffer.concat(
      numbers.map((number) => {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32LE(number);
        return bytes;
      }),
    );
  const wide = (text: string) => Buffer.concat([u32(text.length), Buffer.from(text, 'utf16le')]);
  const font = (name: string) => record(0x2b, Buffer.alloc(21), wide(name));
  const style = (index: number) => {
    const bytes = Buffer.alloc(16);
    bytes.writeUInt16LE(index, 4);
    return record(0x2f, bytes);
  };
  const text = (column: number, of: number, value: string) =>
    record(0x06, u32(column, of), wide(value));

  /** Rows of records of cells. */
  function xlsbOf(rows: Buffer[][]): Buffer {
    const styles = [font('Arial'), font('.VnTime'), style(1), record(0x0269, u32(2))];
    styles.push(style(0), style(1), record(0x026a));
    const cells = rows.flatMap((row, at) => [record(0x00, u32(at), Buffer.alloc(13)), ...row]);
    const sheet = [record(0x81), record(0x91), ...cells, record(0x92), record(0x82)];
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const content = 'application/vnd.ms-excel';
    const override = (part: string, type: string) =>
      `<Override PartName="/xl/${part}.bin" ContentType="${content}.${type}"/>`;
    return Buffer.from(
      zipOf([
        {
          name: '[Content_Types].xml',
          content: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override('workbook', 'sheet.binary.macroEnabled.main')}${override('worksheets/sheet1', 'worksheet')}${override('styles', 'styles')}</Types>`,
        },
        {
          name: 'xl/workbook.bin',
          content: Buffer.concat([
            record(0x83),
            record(0x8f),
            record(0x9c, u32(0, 1), wide('rId1'), wide('Khu 1')),
            record(0x90),
            record(0x84),
          ]),
        },
        {
          name: 'xl/_rels/workbook.bin.rels',
          content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>`,
        },
        { name: 'xl/styles.bin', content: Buffer.concat(styles) },
        { name: 'xl/worksheets/sheet1.bin', content: Buffer.concat(sheet) },
      ]),
    );
  }

  it('has the old fonts of its cells', async () => {
    const below = [record(0x02, u32(0, 1), u32((1 << 2) | 2)), text(2, 1, 'Vò S¬n')];
    const bytes = xlsbOf([[text(0, 0, 'TT'), text(2, 0, 'Tên')], below, below]);
    const { tables } = await readTables('a.xlsb', bytes, 'hash');
    expect(tables.map(({ rows, fonts }) => [rows[1], fonts])).toEqual([
      [['1', '', 'Vò S¬n'], FOUND[0]],
    ]);
  });

  it('keeps the column of a cell right of a blank one', async () => {
    const short = (value: string) => record(0x11, u32(0), wide(value));
    const blank = record(0x01, u32(1, 0));
    const bytes = xlsbOf([
      [text(0, 0, 'a'), blank, short('c')],
      [text(0, 0, 'a'), record(0x0c, u32(0)), short('c'), short('d')],
    ]);
    const { tables } = await readTables('a.xlsb', bytes, 'hash');
    expect(tables[0]!.rows).toEqual([
      ['a', '', 'c'],
      ['a', '', 'c', 'd'],
    ]);
  });
});
