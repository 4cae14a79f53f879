import { describe, expect, it } from 'vitest';
import { looksLikePeople, unreadSheets } from '../../../src/recognise/index.js';
import { tableOf } from '../support.js';

const column = (texts: string) => texts.split(' | ').map((text) => [text]);
const ETHNIC =
  'Kinh | Tày | Thái | Xơ Đăng | Cơ Ho | La Chí | Pà Thẻn | Bru Vân Kiều | Tà Ôi | Lô Lô';
const COUNTRIES =
  'Afghanistan | Ai Cập | Ấn Độ | Ba Lan | Hà Lan | Ma Rốc | Hàn Quốc | Triều Tiên | Thái Lan | Cộng Hòa Séc | Bồ Đào Nha';
const PROVINCES =
  'Hà Nội | Hà Giang | Cao Bằng | Lai Châu | Phú Thọ | Thái Nguyên | Hồ Chí Minh | Đà Nẵng | Yên Bái | Sơn La | Nghệ An | Quảng Trị';

describe('a sheet of values to choose from', () => {
  it.each([
    ['peoples', ETHNIC],
    ['countries', COUNTRIES],
    ['provinces', PROVINCES],
    ['communes', 'Xã Lai Đồng | Xã Kiệt Sơn | Phường Phong Châu | Thị Trấn Hạ Hòa'],
    [
      'communes without their type',
      'Lai Đồng | Kiệt Sơn | Cao Xá | Tân Sơn | Hà Thạch | Long Cốc | Minh Đài',
    ],
    ['relations', 'Chủ Hộ | Con Đẻ | Con Rể | Vợ Hoặc Chồng | Em Ruột'],
    ['degrees', 'Cao Đẳng Nghề | Cao Đẳng Y Tế | Cao Đẳng Sư Phạm | Đại Học | Cao Cấp Lý Luận'],
    [
      'offices',
      'Đoàn Xã Lai Đồng | Đoàn Xã Kiệt Sơn | Đoàn Trường THPT Thạch Kiệt | Đoàn Thanh Niên',
    ],
    ['one name again and again', 'Hà Thị Bưởi | Hà Thị Bưởi | Hà Thị Bưởi'],
  ])('does not look like people: %s', (_, texts) => {
    expect(looksLikePeople(tableOf(column(texts)))).toBe(false);
  });

  it('does not look like people with several lists side by side', () => {
    const lists = [ETHNIC, COUNTRIES, PROVINCES].map((texts) => texts.split(' | '));
    const rows = lists[0].map((_, i) => lists.map((list) => list[i] ?? ''));
    expect(looksLikePeople(tableOf(rows))).toBe(false);
  });
});

describe('a sheet with sentences', () => {
  it.each([
    'Bổ sung đồng chí Lê Thị Đào, sinh ngày 02/03/2001 vào danh sách khu 1',
    'Đ/c Lê Thị Đào (SN 2001) chuyển đến khu 2',
    'Đề nghị thêm đoàn viên Lê Thị Đào, số CCCD 025301000001',
  ])('looks like people with a person and a birth or number: %s', (text) => {
    expect(looksLikePeople(tableOf([['GHI CHÚ'], [text]]))).toBe(true);
  });

  it.each([
    'Ví dụ: đồng chí Lê Thị Đào, sinh ngày 02/03/2001',
    'Mọi thắc mắc liên hệ đồng chí Lê Thị Đào, ngày 02/03/2025',
    'Ghi ngày sinh của anh chị em: sinh ngày 02/03/2001',
    'Công văn số 025301000001 của Đảng ủy xã',
  ])('looks like none: %s', (text) => {
    expect(looksLikePeople(tableOf([['GHI CHÚ'], [text]]))).toBe(false);
  });
});

describe('a sheet of people', () => {
  it.each([
    ['full names', 'Hà Thị Bưởi | Cao Đăng Mít | Đoàn Văn Sơn'],
    ['capitals', 'HÀ THỊ BƯỞI | ĐINH VĂN MÍT | TÔ NA'],
    ['names without marks', 'Nguyen Van Na | Tran Thi Oi | Bui Van Mit'],
    ['short names', 'Hà Bưởi | Đinh Mít | Bàn Ổi'],
    ['names of other peoples', 'Giàng A Mít | Y Bion Niê | Ksor Ổi | Sùng Thị Na'],
    ['damaged names', 'Nguy?n Th? Na | Tr?n V?n Mít | Lê Th? Oanh'],
    ['names with U+FFFD', 'Nguy\ufffdn Th\ufffd Na | Tr\ufffdn V\ufffdn Mít | Lê Th\ufffd Oanh'],
    ['names among notes', 'Họp ngày 5/6 | Hà Thị Bưởi | vắng | Đinh Văn Mít | Tô Văn Na | có phép'],
    ['ID numbers', '025199000001 | 025199000002 | 025199000003'],
  ])('is recognised by %s', (_, texts) => {
    expect(looksLikePeople(tableOf(column(texts)))).toBe(true);
  });

  it('is recognised by names in two columns', () => {
    const rows = [
      ['Hà Thị', 'Bưởi'],
      ['Đinh Văn', 'Mít'],
      ['Tô Văn', 'Na'],
    ];
    expect(looksLikePeople(tableOf(rows))).toBe(true);
  });

  it.each([
    ['a date', [['Hà Thị Bưởi', '02/03/1999']]],
    ['a phone', [['', 'Hà Thị Bưởi', '0912 345 678']]],
    ['a number', [['1', 'Hà Thị Bưởi', 'khu 2']]],
    [
      'a label',
      [
        ['Họ và tên:', 'Hà Thị Bưởi'],
        ['Năm sinh:', '1999'],
      ],
    ],
  ])('is recognised by a single name with %s', (_, rows) => {
    expect(looksLikePeople(tableOf(rows))).toBe(true);
  });

  it.each([
    [
      'a signature',
      [
        ['Người lập', ''],
        ['Hà Thị Bưởi', ''],
      ],
    ],
    [
      'a numbered school among others',
      [
        ['1', 'Kim Đức'],
        ['2', 'Hà Huy Tập'],
        ['3', 'Mạo Phổ'],
      ],
    ],
    ['a sum', [['Tổng Đoàn Viên', '120']]],
  ])('is not recognised by %s', (_, rows) => {
    expect(looksLikePeople(tableOf(rows))).toBe(false);
  });
});

it('names all columns of people below posts in the fault of a file without a list', () => {
  const table = tableOf([
    ['Chi đoàn', 'Bí thư', 'SĐT', 'Phó Bí thư'],
    ['Khu 1', 'Hà Thị Bưởi', '0912345601', 'Đinh Văn Mít'],
    ['Khu 2', 'Bùi Thị Ổi', '0912345602', 'Lê Văn Na'],
    ['Khu 3', 'Phùng Thị Lê', '0912345603', 'Hoàng Văn Khế'],
  ]);
  const layout = { reason: 'no-header' as const, kinds: table.rows.map(() => 'note' as const) };
  expect(unreadSheets([{ table, layout }], [], false).faults).toMatchObject([
    { code: 'names-in-columns', args: { letters: 'B, D', letter: 'B' } },
  ]);
});
