import { expect, it } from 'vitest';
import { layoutOf, PARTY, tableOf } from '../../support.js';

const branchBelow = (...letterhead: string[]) => {
  const list = [
    ['STT', 'Họ và tên', 'Ngày sinh'],
    ['1', 'Hà Thị Bưởi', '02/03/1979'],
  ];
  const { sections, titleBranch } = layoutOf(tableOf([letterhead, ...list]), PARTY);
  return titleBranch ?? sections[2];
};

it('finds the branch on its own line of a cell of the letterhead', () => {
  const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
  expect(branchBelow('ĐẢNG ỦY XÃ LAI ĐỒNG\nCHI BỘ KHU LÈN\n*', motto)).toBe('CHI BỘ KHU LÈN');
  expect(branchBelow('DANH SÁCH ĐẢNG VIÊN\nCHI BỘ KHU LÈN', '')).toBe('CHI BỘ KHU LÈN');
  expect(branchBelow('ĐẢNG ỦY XÃ LAI ĐỒNG\nVĂN PHÒNG', motto)).toBe('');
});
