import { describe, expect, it } from 'vitest';
import { branchOfFile } from '../../../src/assign/rosters/branchOfFile.js';

const PREFIXES = ['chi đoàn', 'cđ'];

describe('branchOfFile', () => {
  it.each([
    ['Chi đoàn khu 1.xlsx', 'Chi đoàn khu 1'],
    ['Đồng Sơn/DS đoàn viên chi đoàn khu Chiềng - xã Đồng Sơn.xls', 'chi đoàn khu Chiềng'],
    ['Chi đoàn Trường THCS, xã Kiệt Sơn (2).xlsx', 'Chi đoàn Trường THCS'],
    ['Chi_doan_khu_3_2024.csv', 'Chi doan khu 3'],
    ['chi-doan-khu-3.csv', 'chi doan khu 3'],
    ['Chi đoàn 4 năm 2025.ods', 'Chi đoàn 4'],
    ['CĐ khu 2.xlsx', 'CĐ khu 2'],
  ])('reads %s', (file, branch) => {
    expect(branchOfFile(file, PREFIXES)).toBe(branch);
  });

  it.each([
    'Danh sách đoàn viên.xlsx',
    'Danh sách các chi đoàn khu dân cư.xlsx',
    'Danh sách 12 chi đoàn khu.xlsx',
    'Chi đoàn trực thuộc.xlsx',
    'Danh sách chi đoàn xã Đồng Sơn.xlsx',
    'Chi đoàn (1).xlsx',
    'CĐ 2024 xã Đồng Sơn.xlsx',
    'Đoàn viên học CĐ khu vực.xlsx',
    'Chi đoàn khu 1/ds.xlsx',
  ])('finds no branch in %s', (file) => {
    expect(branchOfFile(file, PREFIXES)).toBe('');
  });
});
