import { describe, expect, it } from 'vitest';
import { communeOfSection } from '../../../src/recognise/cells/communeSection.js';
import { layoutOf, tableOf } from '../support.js';

describe('the commune of a section', () => {
  it.each([
    ['Địa bàn xã Kiệt Sơn cũ', 'xã Kiệt Sơn cũ'],
    ['Các chi đoàn thuộc xã Kiệt Sơn', 'xã Kiệt Sơn'],
    ['ĐOÀN VIÊN XÃ KIỆT SƠN: 25 đ/c', 'XÃ KIỆT SƠN'],
    ['Phần I: Xã Kiệt Sơn (cũ)', 'Xã Kiệt Sơn (cũ)'],
    ['Đơn vị: Phường Phong Châu', 'Phường Phong Châu'],
    ['Xã: Kiệt Sơn', 'Xã Kiệt Sơn'],
    ['Hợp nhất từ xã Kiệt Sơn', 'xã Kiệt Sơn'],
    ['Khu vực thị trấn Thanh Sơn', 'thị trấn Thanh Sơn'],
  ])('stands behind other words: %s', (text, commune) => {
    expect(communeOfSection(text)).toBe(commune);
  });

  it.each([
    'Đối tượng bảo trợ xã hội',
    'Xã hội',
    'Xã đội',
    'XÃ ĐOÀN KIỆT SƠN',
    'Đoàn viên chuyển từ xã khác',
    'Đoàn viên xã Tân Sơn chuyển đến',
    'ĐOÀN VIÊN XÃ TÂN SƠN CHUYỂN ĐẾN',
    'Đoàn viên',
    'Khu vực 1',
    'Cán bộ công chức xã Kiệt Sơn',
  ])('is not in %s', (text) => {
    expect(communeOfSection(text)).toBeUndefined();
  });
});

it.each(['Địa bàn xã Kiệt Sơn cũ', 'I. Đoàn viên xã Kiệt Sơn cũ: 2 đ/c'])(
  'gives the commune of a section to its rows and branches: %s',
  (section) => {
    const { communes, sections } = layoutOf(
      tableOf([
        ['STT', 'Họ và tên', 'Ngày sinh'],
        [section],
        ['Chi đoàn khu 1'],
        ['1', 'Hà Thị Bưởi', '02/03/1999'],
        ['Thuộc xã Đồng Sơn'],
        ['2', 'Đinh Văn Mít', '03/03/1999'],
      ]),
    );
    expect(communes?.[3]).toBe('xã Kiệt Sơn cũ');
    expect([sections[3], sections[5]]).toEqual(['Chi đoàn khu 1', '']);
    expect(communes?.[5]).toBe('xã Đồng Sơn');
  },
);

it.each([
  ['Xã Kiệt Sơn - Chi đoàn khu 1', 'Chi đoàn khu 1', 'Xã Kiệt Sơn'],
  ['Đoàn xã Kiệt Sơn - Chi đoàn khu 1', 'Chi đoàn khu 1', 'xã Kiệt Sơn'],
  ['Kiệt Sơn - Chi đoàn khu 1', 'Kiệt Sơn - Chi đoàn khu 1', ''],
  ['Đồng Sơn - Chi đoàn khu 1', 'Đồng Sơn - Chi đoàn khu 1', ''],
  ['Hà Văn An - Chi đoàn khu 1', '', ''],
  ['Xã Kiệt Sơn - huyện Tân Sơn', '', 'Xã Kiệt Sơn - huyện Tân Sơn'],
])('stands before a branch: %s', (section, branch, commune) => {
  const header = ['STT', 'Họ và tên', 'Ngày sinh'];
  const { communes, sections } = layoutOf(
    tableOf([header, [section], ['1', 'Hà Thị Bưởi', '02/03/1999']]),
  );
  expect([sections[2], communes?.[2] ?? '']).toEqual([branch, commune]);
});

it('takes linear time', () => {
  const started = performance.now();
  for (const part of [', ', '(', 'Phần ', 'xã X ', '1 ']) {
    communeOfSection(`Đoàn viên xã Kiệt Sơn${part.repeat(15_000)}`);
  }
  expect(performance.now() - started).toBeLessThan(200);
});
