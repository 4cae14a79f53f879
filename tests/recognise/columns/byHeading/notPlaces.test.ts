import { describe, expect, it } from 'vitest';
import { ASSOCIATION, fieldsOf, PARTY, tableOf, withHeadings, YOUTH } from '../../support.js';

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

describe('who gave a mark, below a group of marks', () => {
  const fieldBelow = (group: string, heading: string, cells: readonly string[]) => {
    const members = cells.map((cell, at) => [
      `${at + 1}`,
      ['Hà Thị Bưởi', 'Lò Văn Mít'][at]!,
      cell,
    ]);
    const header = [
      ['STT', 'Họ và tên', group, ''],
      ['', '', heading, 'Cố vấn'],
    ];
    return Object.values(fieldsOf(tableOf([...header, ...members], ['C1:D1']), YOUTH))[2];
  };

  it.each([
    ['Điểm', 'Lớp', ['85', '90']],
    ['Kết quả đánh giá', 'Chi đoàn', ['85', '90']],
    ['Xếp loại', 'Chi đoàn', ['', '']],
  ])('is no branch: %s {%s}', (group, heading, cells) => {
    expect(fieldBelow(group, heading, cells)).toBe('-');
  });

  it.each([
    ['Điểm', 'Lớp', ['10A1', '12']],
    ['Nơi sinh hoạt', 'Lớp', ['10', '12']],
    ['Địa điểm', 'Chi đoàn', ['1', '2']],
  ])('is not mistaken for a branch: %s {%s}', (group, heading, cells) => {
    expect(fieldBelow(group, heading, cells)).toBe('branch');
  });
});
