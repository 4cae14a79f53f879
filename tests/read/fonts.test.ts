import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/read/index.js';
import { xlsFonts } from '../../src/read/xlsFonts.js';
import { zipOf } from './zip.js';

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

  it('are those of the cells where a heading is in a font of capitals', async () => {
    const headed = rows.replaceAll('s="0" t=', 's="2" t=').replace(/<row r="3">.*/, '');
    expect(await fontsOf(xlsxOf(['.VnTime', '.VnTimeH'], headed))).toEqual([
      [{ name: '.VnTimeH', top: 0 }, undefined, { name: '.VnTime', top: 0 }],
    ]);
  });

  it('are not told where there are none, or only in few cells', async () => {
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

function font(name: string): [number, Buffer] {
  const head = Buffer.concat([Buffer.alloc(14), Buffer.from([name.length, 0])]);
  return [0x31, Buffer.concat([head, Buffer.from(name, 'latin1')])];
}

function stream(name: string): Buffer {
  const position = (sheet: number) => words(sheet & 0xffff, sheet >> 16);
  const globals = (sheet: number) =>
    streamOf(
      [0x0809, START],
      ...Array.from({ length: 4 }, () => font('Arial')),
      font(name),
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
  it('win where half of the cells have them', () => {
    expect(xlsFonts(stream('VNI-Times'))).toEqual(
      new Map([[0, [undefined, { name: 'VNI-Times', top: 6 }]]]),
    );
  });

  it('are not told where there are none', () => {
    expect(xlsFonts(stream('Tahoma')).size).toBe(0);
  });

  it('do no harm in a stream that is cut', () => {
    const whole = stream('.VnTime');
    for (let end = 0; end < whole.length; end++) xlsFonts(whole.subarray(0, end));
  });
});
