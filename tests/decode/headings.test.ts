import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../src/decode/index.js';
import { decodeColumn, tableOf } from './support.js';
import { toTcvn3, toVni } from './tables.js';

const HEADINGS = [
  ...[
    'TT',
    'Họ và tên',
    'Ngày sinh',
    'GT',
    'ĐT',
    'SĐT',
    'Số ĐT',
    'Đ/c',
    'CĐ',
    'TĐ',
    'ĐTDĐ',
    'ĐTLL',
  ],
  ...['Điện thoại', 'Ghi chú', 'Đ.thoại', 'Nữ', 'Quê', 'TĐHV', 'Đảng', 'Số CCCD', 'Đ.chỉ', 'Năm'],
];
const NAMES = ['Hà Thị Bưởi', 'Nguyễn Văn Mít', 'Đinh Thị Ổi', 'Phùng Hữu Lựu'];
/** Makes columns of numbers or blanks below all headings except the name. */
const ROWS = NAMES.map((name, i) => HEADINGS.map((heading, at) => cellOf(heading, name, i + at)));

function cellOf(heading: string, name: string, number: number): string {
  if (heading === 'Họ và tên') return name;
  return number % 3 === 0 ? '' : `0912345${number}`;
}

describe.each([
  ['TCVN3', toTcvn3],
  ['VNI', toVni],
] as const)('headings in %s without a word below them', (_, encode) => {
  const encoded = (rows: string[][]) => rows.map((cells) => cells.map(encode));

  it('are decoded like the names', () => {
    const rows = [HEADINGS, ...ROWS];
    expect(decodeTable(tableOf(...encoded(rows))).table.rows).toEqual(rows);
  });

  it('are decoded beside a column that was typed in Unicode later', () => {
    const places = ['xã Lai Đồng', 'xã Kiệt Sơn', 'Phố Vàng', 'thị trấn Đoan Hùng'];
    const cells = encoded([HEADINGS, ...ROWS]).map((row, i) => [
      ...row,
      i === 0 ? encode('Nơi ở') : places[i - 1]!,
    ]);
    const { table } = decodeTable(tableOf(...cells));
    expect(table.rows[0]).toEqual([...HEADINGS, 'Nơi ở']);
    expect(table.rows.slice(1).map((row) => row.at(-1))).toEqual(places);
  });
});

describe.each([
  ['TCVN3', toTcvn3],
  ['VNI', toVni],
] as const)('headings in Unicode above columns in %s', (_, encode) => {
  const people = [
    ['Hà Thị', 'Bưởi', 'Xóm Đồng, Tân Sơn', 'Cơm Đồng'],
    ['Nguyễn Văn', 'Mít', 'Đồng Sơn', 'Đi học'],
    ['Đinh Thị', 'Ổi', 'Kiệt Sơn', 'Sức yếu'],
    ['Phùng Hữu', 'Lựu', 'Lai Đồng', 'Ở với mẹ'],
  ];

  it.each([
    [['Họ và tên đệm', 'Tên', 'Quê quán', 'Ghi chú']],
    [['Họ', 'Tên', 'Thôn', 'Ghi chú']],
    [['HỌ VÀ', 'TÊN', 'XÓM', 'TÔN GIÁO']],
  ])('remain as they are: %j', (headings) => {
    const cells = [headings, ...people.map((row) => row.map(encode))];
    expect(decodeTable(tableOf(...cells)).table.rows).toEqual([headings, ...people]);
  });
});

describe('in a sheet in Unicode', () => {
  const people = NAMES.map((name) => [name, '5', '§ 5', 'Hoà']);

  it('keeps signs and words that would also be correct in a legacy encoding', () => {
    const rows = [['Họ và tên', 'Ghi chó', '§ 12', 'Soá'], ...people];
    expect(decodeTable(tableOf(...rows)).table.rows).toEqual(rows);
  });

  it('keeps an abbreviation that two legacy encodings explain', () => {
    expect(decodeColumn(['SÑT', '0912345678'])).toEqual(['SÑT', '0912345678']);
    expect(decodeColumn(['ÑT', 'µm', '§'])).toEqual(['ÑT', 'µm', '§']);
  });
});
