import { describe, expect, it } from 'vitest';
import { branchOfFile, placeOfFile } from '../../../../src/assign/rosters/inNames/fileName.js';

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
    ['Chi đoàn khu Xuân Thắng năm 2025.xlsx', 'Chi đoàn khu Xuân Thắng'],
    ['DS đoàn viên CĐ khu 2.xlsx', 'CĐ khu 2'],
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

describe('placeOfFile', () => {
  it.each([
    ['a/Thôn 1.csv', 'Thôn 1'],
    ['a/Thôn Đoàn Kết.csv', 'Thôn Đoàn Kết'],
    ['a/DS Xóm Tân Hội năm 2025.csv', 'Xóm Tân Hội'],
    ['a/DS khu 1 bổ sung.csv', 'khu 1'],
    ['a/Khu 1 bs.csv', 'Khu 1'],
    ['a/Khu 1 nữ.csv', 'Khu 1'],
    ['a/Thôn Chiềng đã sửa lần 2.csv', 'Thôn Chiềng'],
    ['a/Thon Chieng cap nhat.csv', 'Thon Chieng'],
    ['a/Khu công nghiệp Thụy Vân.csv', 'Khu công nghiệp Thụy Vân'],
    ['a/DS Thôn 1 đoàn viên.csv', 'Thôn 1'],
    ['a/Thôn 2 quý 3.csv', 'Thôn 2'],
    ['a/DS đoàn viên Xóm 10.xlsx', 'Xóm 10'],
    ['a/02. Danh sách khu Chiềng năm 2025.xlsx', 'khu Chiềng'],
    ['a/DS-DV-thon-03.xlsx', 'thon 03'],
    ['a/DS đoàn viên Xóm Dọc - xã Đồng Sơn.xlsx', 'Xóm Dọc'],
    ['a/DS_DV_CONG_AN_XA.xlsx', 'CONG AN XA'],
    ['a/DS đoàn viên Trạm y tế xã Đồng Sơn.xlsx', 'Trạm y tế'],
    ['a/DS đoàn viên bản Mỹ Á.xlsx', 'bản Mỹ Á'],
    ['a/Đoàn trường THCS.xlsx', 'Đoàn trường THCS'],
    ['a/DSDV KDC 5.xlsx', 'KDC 5'],
    ['a/DS thon 1 gui xa.xlsx', 'thon 1'],
    ['a/DS đoàn viên Ấp số 3, xã Đồng Sơn.xlsx', 'Ấp số 3'],
  ])('reads %s', (file, place) => {
    expect(placeOfFile(file)).toBe(place);
  });

  it.each([
    'a/Danh sách đoàn viên.xlsx',
    'a/Danh sách bản sao.xlsx',
    'a/Bản cập nhật.xlsx',
    'a/Danh sách trường hợp chuyển đi.xlsx',
    'a/DS Khu.xlsx',
    'a/DS khu vực.xlsx',
    'a/DS khu công nghiệp.xlsx',
    'a/DS khu phố văn hóa.xlsx',
    'a/Khu bổ sung.xlsx',
    'a/Tổ chức đoàn.xlsx',
    'a/Danh sách Đồng Sơn.xlsx',
    'a/DS 2025.xlsx',
  ])('finds no place in %s', (file) => {
    expect(placeOfFile(file)).toBe('');
  });
});
