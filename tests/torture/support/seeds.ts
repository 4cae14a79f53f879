import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as XLSX from 'xlsx';

const FORMATS = fileURLToPath(new URL('../../../fixtures/formats', import.meta.url));

/** A file as it is before it is damaged. */
export interface Seed {
  file: string;
  bytes: Buffer;
}

/** Letterhead, title, header, sections, members, a subtotal and a signature; all invented. */
const ROWS: (string | number)[][] = [
  ['ĐOÀN XÃ MẪU'],
  ['DANH SÁCH ĐOÀN VIÊN'],
  [],
  ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Điện thoại', 'Ghi chú'],
  ['I. Chi đoàn Khu 1'],
  [1, 'Nguyễn Văn Thử', '12/05/2001', 'Nam', '025201000001', '0912000001', '=1+1'],
  [2, 'Trần Thị Mẫu', '03/11/2002', 'Nữ', '025302000002', '0912000002', 'tổ "Ba", xóm 2'],
  [3, 'Lê Văn Giả', 37_000, 'Nam', 25_203_000_003, '', ''],
  ['Cộng: 3 đồng chí'],
  ['II. Chi đoàn Khu 2'],
  [1, 'Phạm Thị Ví', '1999', 'x', '025399000004', '0912000004', '#REF!'],
  [2, 'Hà Văn Dụ', '31/02/2000', '', '2,52E+10', '', 'Chuyển sinh hoạt'],
  [],
  ['', '', '', '', 'NGƯỜI LẬP BIỂU'],
];

function workbook(): XLSX.WorkBook {
  const sheet = XLSX.utils.aoa_to_sheet(ROWS);
  sheet['!merges'] = [XLSX.utils.decode_range('A1:G1'), XLSX.utils.decode_range('A2:G2')];
  (sheet.C8 as XLSX.CellObject).z = 'dd/mm/yyyy';
  const book = XLSX.utils.book_new(sheet, 'DS');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Ghi chú'], ['x']]), '2');
  return book;
}

const written = (bookType: XLSX.BookType, compression = false): Buffer =>
  XLSX.write(workbook(), { type: 'buffer', bookType, compression }) as Buffer;

function text(delimiter: string): string {
  return ROWS.map((row) =>
    row
      .map(String)
      .map((cell) => (/["\n,;|\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(delimiter),
  ).join('\r\n');
}

/** Files of real programs, one of every format and encoding. */
function fixtures(): Seed[] {
  return readdirSync(FORMATS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes('/in/'))
    .sort()
    .map((path) => ({ file: basename(path), bytes: readFileSync(join(FORMATS, path)) }));
}

/** Small files of every format, by several programs. */
export function seeds(): Seed[] {
  return [
    { file: 'stored.xlsx', bytes: written('xlsx') },
    { file: 'a.xlsm', bytes: written('xlsm', true) },
    { file: 'a.xls', bytes: written('biff8') },
    { file: 'a.ods', bytes: written('ods', true) },
    { file: 'a.html', bytes: written('html') },
    { file: 'a.txt', bytes: Buffer.from(`\ufeff${text('|')}`, 'utf16le') },
    ...fixtures(),
  ];
}
