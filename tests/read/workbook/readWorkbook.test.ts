import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { readTables } from '../../../src/read/index.js';
import { faultsIn } from '../../support/faults.js';

type Container = ReturnType<typeof XLSX.CFB.read>;
type Format = 'xlsx' | 'biff8' | 'ods' | 'fods' | 'xlsb';

function bookOf(sheets: Record<string, XLSX.WorkSheet>): XLSX.WorkBook {
  return { SheetNames: Object.keys(sheets), Sheets: sheets };
}

function bytesOf(book: XLSX.WorkBook, bookType: Format): Uint8Array {
  return new Uint8Array(XLSX.write(book, { bookType, type: 'array' }) as ArrayBuffer);
}

const EXTENSION: Record<Format, string> = {
  xlsx: 'xlsx',
  biff8: 'xls',
  ods: 'ods',
  fods: 'fods',
  xlsb: 'xlsb',
};

async function read(book: XLSX.WorkBook, bookType: Format = 'xlsx') {
  return readTables(`a.${EXTENSION[bookType]}`, bytesOf(book, bookType), 'hash');
}

async function codeOf(file: string, bytes: Uint8Array): Promise<string> {
  const faults = await faultsIn(readTables(file, bytes, 'hash'));
  return faults.map(({ code }) => code).join() || 'read';
}

/** Rebuilds an OLE or zip container after `change`. */
function rebuild(bytes: Uint8Array, kind: 'cfb' | 'zip', change: (c: Container) => void) {
  const container = XLSX.CFB.read(bytes, { type: 'array' });
  change(container);
  return new Uint8Array(XLSX.CFB.write(container, { type: 'array', fileType: kind }) as number[]);
}

const SMALL = () => bookOf({ 'Khu 1': XLSX.utils.aoa_to_sheet([['Họ và tên'], ['Hà Thị Bưởi']]) });

describe.each<Format>(['xlsx', 'biff8', 'ods', 'fods', 'xlsb'])('a workbook as %s', (bookType) => {
  it.each([false, true])('gives cells as stored (1904 dates: %s)', async (date1904) => {
    const serial = 36_526 - (date1904 ? 1462 : 0); // 1 January 2000
    const sheet = XLSX.utils.aoa_to_sheet([
      ['Ngày sinh', 'CCCD', 'Đúng', 'Số'],
      [
        { t: 'n', v: serial, z: 'dd/mm/yyyy' },
        { t: 'n', v: 25_200_000_123, z: '#,##0' },
        true,
        { t: 'n', v: 0.1 + 0.2 },
      ],
      [{ t: 'n', v: serial + 0.75, z: 'dd/mm/yyyy hh:mm' }, '025200000123', false, -5],
    ]);
    const book = bookOf({ A: sheet });
    book.Workbook = { WBProps: { date1904 } };
    const { source, tables, findings } = await read(book, bookType);
    expect(tables[0]!.rows).toEqual([
      ['Ngày sinh', 'CCCD', 'Đúng', 'Số'],
      ['2000-01-01', '25200000123', 'TRUE', '0.3'],
      ['2000-01-01', '025200000123', 'FALSE', '-5'],
    ]);
    expect(source.format).toBe(EXTENSION[bookType]);
    expect(findings).toEqual([]);
  });

  it('keeps only the first cell of a merged range, all sheets and blank rows', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([['Tên', 'x'], [], [' ', 'y', '']]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    const book = bookOf({ A: sheet, B: XLSX.utils.aoa_to_sheet([['b']]) });
    const { tables } = await read(book, bookType);
    expect(tables.map((table) => table.sheet)).toEqual(['A', 'B']);
    expect(tables[0]!.rows).toEqual([['Tên'], [], ['', 'y']]);
    expect(tables[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it('without any cell is empty, cut short is damaged', async () => {
    const file = `a.${EXTENSION[bookType]}`;
    expect(await codeOf(file, bytesOf(bookOf({ A: {} }), bookType))).toBe('file-empty');
    const bytes = bytesOf(SMALL(), bookType);
    expect(await codeOf(file, bytes.subarray(0, bytes.length / 2))).toBe('file-damaged');
  });
});

describe('cells', () => {
  it('are shown by their number format', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([
      [
        { t: 'n', v: 25_200_000_123, z: '000000000000' },
        { t: 'n', v: 41_395, z: 'mmm-yy' },
        { t: 'n', v: 1998, z: 'dd/mm/yyyy' },
        { t: 'n', v: 0.5, z: 'h:mm' },
        { t: 'n', v: 59, z: 'd/m/yyyy' },
        { t: 'n', v: 1e21 },
        { t: 'n', v: 0.0000001 },
        { t: 'e', v: 0x17 },
        { t: 'n', v: 3, f: '1+2' },
      ],
    ]);
    const { tables } = await read(bookOf({ A: sheet }));
    expect(tables[0]!.rows[0]).toEqual([
      '025200000123',
      '05/2013',
      '1998',
      '0.5',
      '1900-02-28',
      '1000000000000000000000',
      '0.0000001',
      '#REF!',
      '3',
    ]);
  });

  it('are text if they have rich text', async () => {
    const bytes = rebuild(bytesOf(SMALL(), 'xlsx'), 'zip', (zip) => {
      const entry = XLSX.CFB.find(zip, '/xl/worksheets/sheet1.xml')!;
      const xml = new TextDecoder().decode(Uint8Array.from(entry.content as number[]));
      const rich = '<is><r><t>Hà </t></r><r><rPr><b/></rPr><t>Bưởi</t></r></is>';
      const changed = xml.replace(/<c r="A2"[^>]*>.*?<\/c>/, `<c r="A2" t="inlineStr">${rich}</c>`);
      expect(changed).not.toBe(xml);
      entry.content = [...new TextEncoder().encode(changed)] as unknown as typeof entry.content;
    });
    const { tables } = await readTables('a.xlsx', bytes, 'hash');
    expect(tables[0]!.rows).toEqual([['Họ và tên'], ['Hà Bưởi']]);
  });
});

describe('a sheet', () => {
  it('is read with a warning if it or its rows are hidden', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([['a'], ['b'], ['c']]);
    sheet['!rows'] = [{}, { hidden: true }];
    const book = bookOf({ A: XLSX.utils.aoa_to_sheet([['x']]), B: sheet });
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const bytes = new Uint8Array(
      XLSX.write(book, { bookType: 'xlsx', type: 'array', cellStyles: true }) as ArrayBuffer,
    );
    const { tables, findings } = await readTables('a.xlsx', bytes, 'hash');
    expect(tables[1]!.rows).toEqual([['a'], ['b'], ['c']]);
    const place = { file: 'a.xlsx', sheet: 'B' };
    expect(findings).toEqual([
      { level: 'info', code: 'hidden-sheet', args: {}, place },
      { level: 'info', code: 'hidden-rows', args: { count: 1, row: 2 }, place },
    ]);
  });

  it('is read by its cells if it claims a million rows', async () => {
    const sheet = XLSX.utils.aoa_to_sheet([['a'], ['b']]);
    sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 1_048_575, c: 16_383 } }];
    const bytes = rebuild(bytesOf(bookOf({ A: sheet }), 'xlsx'), 'zip', (zip) => {
      const entry = XLSX.CFB.find(zip, '/xl/worksheets/sheet1.xml')!;
      const xml = new TextDecoder().decode(Uint8Array.from(entry.content as number[]));
      const changed = xml.replace('ref="A1:A2"', 'ref="A1:XFD1048576"');
      expect(changed).not.toBe(xml);
      entry.content = [...new TextEncoder().encode(changed)] as unknown as typeof entry.content;
    });
    const { tables } = await readTables('a.xlsx', bytes, 'hash');
    expect(tables[0]!.rows).toEqual([['a'], ['b']]);
  });
});

describe('an unreadable file', () => {
  it('is reported as a protected workbook', async () => {
    const locked = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(locked, '/EncryptedPackage', new Uint8Array([1, 2, 3, 4]));
    XLSX.CFB.utils.cfb_add(locked, '/EncryptionInfo', new Uint8Array([4, 0, 4, 0]));
    const bytes = new Uint8Array(XLSX.CFB.write(locked, { type: 'array' }) as number[]);
    expect(await codeOf('a.xlsx', bytes)).toBe('file-protected');
  });

  it('is reported as a protected xls by its FilePass record', async () => {
    const bytes = rebuild(bytesOf(SMALL(), 'biff8'), 'cfb', (ole) => {
      const entry = XLSX.CFB.find(ole, 'Workbook')!;
      const stream = [...(entry.content as number[])];
      const bofEnd = 4 + stream[2]! + stream[3]! * 256;
      stream.splice(bofEnd, 0, 0x2f, 0, 6, 0, 0, 0, 0x12, 0x34, 0x56, 0x78);
      entry.content = stream as unknown as typeof entry.content;
      entry.size = stream.length;
    });
    expect(await codeOf('a.xls', bytes)).toBe('file-protected');
  });

  it('is reported as an ods with encrypted parts', async () => {
    const bytes = rebuild(bytesOf(SMALL(), 'ods'), 'zip', (zip) => {
      const text = (value: string) => [...new TextEncoder().encode(value)];
      XLSX.CFB.find(zip, '/content.xml')!.content = text('\u0001\u0002 ciphertext') as never;
      XLSX.CFB.find(zip, '/META-INF/manifest.xml')!.content = text(
        '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
      ) as never;
    });
    expect(await codeOf('a.ods', bytes)).toBe('file-protected');
  });

  it('is reported as a workbook with a sheet that cannot be parsed', async () => {
    const bytes = rebuild(bytesOf(SMALL(), 'xlsx'), 'zip', (zip) => {
      XLSX.CFB.utils.cfb_del(zip, '/xl/worksheets/sheet1.xml');
    });
    expect(await codeOf('a.xlsx', bytes)).toBe('file-damaged');
  });

  it('is reported as another kind of file', async () => {
    const text = (value: string) => new TextEncoder().encode(value);
    expect(await codeOf('a.xlsx', new Uint8Array())).toBe('file-empty');
    expect(await codeOf('a.csv', text('%PDF-1.7 …'))).toBe('file-pdf');
    expect(await codeOf('a.xlsx', text('{\\rtf1 …'))).toBe('file-word');
    expect(await codeOf('a.xlsx', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toBe('file-picture');
    expect(await codeOf('a.xlsx', text('Rar!…'))).toBe('file-archive');
    const page = (policy: string) =>
      text(`<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">`);
    expect(await codeOf('a.html', page("default-src 'none'; script-src x"))).toBe('file-page');
    expect(await codeOf('a.html', page("default-src 'none'; img-src data:"))).toBe('file-report');
    expect(await codeOf('a.html', text('<!doctype html><p>Kính gửi</p>'))).toBe('file-unsupported');
    expect(await codeOf('a.xls', text('MIME-Version: 1.0\n'))).toBe('file-unsupported');
    const letter = text(
      '<office:document office:mimetype="application/vnd.oasis.opendocument.text">',
    );
    expect(await codeOf('a.fods', letter)).toBe('file-unsupported');
    const zip = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(zip, '/word/document.xml', text('<w:document/>'));
    const docx = XLSX.CFB.write(zip, { type: 'array', fileType: 'zip' }) as number[];
    expect(await codeOf('a.xlsx', new Uint8Array(docx))).toBe('file-word');
    const other = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(other, '/danh-sach.txt', text('a'));
    const renamed = XLSX.CFB.write(other, { type: 'array', fileType: 'zip' }) as number[];
    expect(await codeOf('a.xlsx', new Uint8Array(renamed))).toBe('file-archive');
    const doc = XLSX.CFB.utils.cfb_new();
    XLSX.CFB.utils.cfb_add(doc, '/WordDocument', new Uint8Array(8));
    const ole = XLSX.CFB.write(doc, { type: 'array' }) as number[];
    expect(await codeOf('a.xls', new Uint8Array(ole))).toBe('file-word');
  });
});

describe('a file with another extension', () => {
  it('is read as an HTML table saved as xls, numbers as written', async () => {
    const html =
      '<html><body><table><tr><td>CCCD</td><td>Tên</td></tr><tr><td>025098000123</td><td>Hà<br>Bưởi</td></tr></table>';
    const { source, tables, findings } = await readTables(
      'a.xls',
      new TextEncoder().encode(html),
      'h',
    );
    expect(source.format).toBe('html');
    expect(tables[0]!.rows).toEqual([
      ['CCCD', 'Tên'],
      ['025098000123', 'Hà\nBưởi'],
    ]);
    expect(findings.map((finding) => finding.args)).toEqual([{ extension: 'xls', format: 'html' }]);
  });

  it('is read as an xlsx or csv saved as xls', async () => {
    const renamed = await readTables('a.xls', bytesOf(SMALL(), 'xlsx'), 'h');
    expect(renamed.source.format).toBe('xlsx');
    expect(renamed.findings[0]?.code).toBe('format-differs');
    const text = await readTables('a.xls', new TextEncoder().encode('a;b\n1;2\n'), 'h');
    expect(text.source).toMatchObject({ format: 'csv', delimiter: ';', encoding: 'utf-8' });
    expect(text.tables[0]).toMatchObject({
      sheet: '',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    });
  });
});
