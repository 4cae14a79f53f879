import { describe, expect, it } from 'vitest';
import { ASSOCIATION, fieldsOf, PARTY, withHeadings, YOUTH } from '../../support.js';

/** Returns the field of a heading above some cells, beside names and dates of birth. */
function fieldOf(heading: string, cells: readonly string[], profile = PARTY): string | undefined {
  const names = ['Hà Thị Bưởi', 'Lò Văn Mít', 'Đinh Văn Khế'];
  const rows = cells.map((cell, at) => [String(at + 1), names[at]!, '12/03/1975', cell]);
  return fieldsOf(withHeadings(['STT', 'Họ và tên', 'Ngày sinh', heading], ...rows), profile)[
    heading
  ];
}

describe('opinions of a branch or its office on members', () => {
  it.each([
    ['Chi bộ đề nghị', ['HTTNV', 'HTXSNV', 'HTTNV'], PARTY],
    ['Chi bộ', ['Hoàn thành tốt nhiệm vụ', 'Hoàn thành xuất sắc', 'Không hoàn thành'], PARTY],
    ['Đảng ủy', ['Đồng ý', 'Đồng ý', ''], PARTY],
    ['Chi đoàn đề nghị', ['Giấy khen', 'Giấy khen', 'Bằng khen của Tỉnh Đoàn'], YOUTH],
    ['Chi đoàn', ['Xuất sắc', 'Khá', 'Trung bình'], YOUTH],
    ['Chi hội', ['Loại A', 'Loại B', 'Loại A'], ASSOCIATION],
    ['Chi bộ đề nghị', ['12/3/2025', '12/3/2025', '05/06/2025'], PARTY],
  ])('are no branches or communes: %s', (heading, cells, profile) => {
    expect(fieldOf(heading, cells, profile)).toBe('-');
  });

  it.each([
    ['Chi bộ đề nghị', ['Chi bộ Khu 1', 'Khu 2', 'Trường THCS']],
    ['Chi bộ', ['Tốt Động', 'Khá Trung', 'Yên Tốt']],
    ['Chi bộ', ['1', '2', '2']],
  ])('are not mistaken for branches: %s', (heading, cells) => {
    expect(fieldOf(heading, cells)).toBe('branch');
  });
});
