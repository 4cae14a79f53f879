import { describe, expect, it } from 'vitest';
import { listVersion } from '../../../../src/assign/index.js';
import { isLaterVersion } from '../../../../src/model/index.js';

/** Compares two files, or two sheets of one file: 1 if the second is later, -1 if the first, 0 if unknown. */
function order(one: string, other: string, file?: string): number {
  const [a, b] = [one, other].map((name) =>
    listVersion(file === undefined ? { file: name, sheet: 'Sheet1' } : { file, sheet: name }),
  );
  return Number(isLaterVersion(b!, a!)) - Number(isLaterVersion(a!, b!));
}

describe('versions of a list', () => {
  it.each([
    ['DS đoàn viên.xlsx', 'DS đoàn viên (1).xlsx'],
    ['Kiệt Sơn/ds.xls', 'Kiệt Sơn/ds (1).xlsx'],
    ['ds doan vien (2).xlsx', 'ds doan vien (10).xlsx'],
    ['DS_doan_vien.csv', 'DS-doan-vien_v2.csv'],
    ['Danh sách v1.xlsx', 'Danh sách v2.xlsx'],
    ['Danh sách cũ.xlsx', 'Danh sách.xlsx'],
    ['Danh sách.xlsx', 'Danh sách đã sửa.xlsx'],
    ['Danh sách sửa lần 2.xlsx', 'Danh sách bản chốt.xlsx'],
    ['Danh sách (3).xlsx', 'Danh sách FINAL.xlsx'],
    ['Danh sách bản nháp v3.xlsx', 'Danh sách.xlsx'],
    ['Danh sách chốt.xlsx', 'Danh sách chốt (1).xlsx'],
    ['Danh sách.xlsx', 'Danh sách (đã sửa).xlsx'],
    ['Danh sách (bản nháp).xlsx', 'Danh sách (bản cuối) (1).xlsx'],
    ['Danh sách [lần 1].xlsx', 'Danh sách(lần 2).xlsx'],
  ])('are in the order of their marks: %s, %s', (earlier, later) => {
    expect(order(earlier, later)).toBe(1);
    expect(order(later, earlier)).toBe(-1);
  });

  it.each([
    ['Danh sách.xlsx', 'Danh sách - Copy.xlsx'],
    ['Danh sách.xlsx', 'Bản sao của danh sách (1).xlsx'],
    ['Danh sách (1).xlsx', 'Danh sách đã sửa.xlsx'],
    ['Danh sách v2.xlsx', 'Danh sách đã sửa.xlsx'],
    ['Danh sách khu 1.xlsx', 'Danh sách khu 2.xlsx'],
    ['Kiệt Sơn/ds doan.xlsx', 'Lai Đồng/ds doan (1).xlsx'],
    ['final.xlsx', 'v2.xlsx'],
    ['Danh sách.xlsx', 'Danh sách (khu 2).xlsx'],
    ['1.xlsx', '1 (1).xlsx'],
  ])('have no order without a mark that gives one: %s, %s', (one, other) => {
    expect(order(one, other)).toBe(0);
  });

  it('are sheets, too', () => {
    expect(order('DS', 'DS (2)', 'Kiệt Sơn.xlsx')).toBe(1);
    expect(order('Khu 1', 'Khu 2', 'Kiệt Sơn.xlsx')).toBe(0);
  });
});
