import { describe, expect, it } from 'vitest';
import { layoutOf, PARTY, recogniseOne, withHeadings, YOUTH } from '../../support.js';

function read(first: string, second: string, cell = 'Khu 1', profile = YOUTH) {
  const table = withHeadings(
    ['Họ và tên', 'Ngày sinh', first, second],
    ['Hà Thị Bưởi', '02/03/1999', cell, 'Khu 5'],
  );
  const { columns } = layoutOf(table, profile);
  const { findings } = recogniseOne(table, profile);
  return {
    fields: columns.slice(2).map(({ field }) => field ?? '-'),
    codes: findings.map(({ code }) => code).filter((code) => code.startsWith('new-')),
  };
}

describe('branches before and after the merger', () => {
  it.each([
    ['Chi đoàn cũ', 'Chi đoàn mới'],
    ['Chi đoàn (cũ)', 'Chi đoàn (mới)'],
    ['Tên chi đoàn cũ', 'Tên chi đoàn mới'],
    ['Đơn vị cũ', 'Đơn vị mới (sau sáp nhập)'],
    ['Chi đoàn trước sáp nhập', 'Chi đoàn sau khi sáp nhập'],
    ['Chi đoàn trước 01/7/2025', 'Chi đoàn sau ngày 01/7/2025'],
    ['Chi đoàn trước sáp nhập', 'Chi đoàn (sau sáp nhập)'],
    ['Chi đoàn cũ trước sáp nhập', 'Chi đoàn từ 01/7/2025'],
    ['Chi đoàn trước khi bàn giao', 'Chi đoàn mới'],
    ['Chi đoàn trước sáp nhập', 'Chi đoàn hiện nay'],
    ['Chi đoàn trước khi hợp nhất', 'Chi đoàn đang sinh hoạt hiện nay'],
    ['Chi đoàn trước ngày 01/7/2025', 'Chi đoàn đang sinh hoạt'],
  ])('are the old ones, with a warning about the new: %s, %s', (first, second) => {
    const codes = ['new-branches-carried'];
    expect(read(first, second)).toEqual({ fields: ['branch', '-'], codes });
  });

  it('are read for the Party too', () => {
    expect(read('Chi bộ cũ', 'Chi bộ mới', 'Chi bộ 1', PARTY).fields).toEqual(['branch', '-']);
  });

  it('are no communes, and no branch of another unit', () => {
    expect(read('Đơn vị cũ', 'Đơn vị mới', 'Xã Kiệt Sơn').codes).toEqual([]);
    expect(read('Chi đoàn cũ', 'Chi bộ mới').codes).toEqual([]);
    expect(read('Chi đoàn cũ', 'Ghi chú').fields[0]).toBe('-');
  });

  it('are those of today if the person may have moved', () => {
    const moved = { fields: ['-', 'branch'], codes: [] };
    expect(read('Chi đoàn cũ', 'Chi đoàn hiện nay')).toEqual(moved);
    expect(read('Chi đoàn trước đây', 'Chi đoàn đang sinh hoạt')).toEqual(moved);
  });
});
