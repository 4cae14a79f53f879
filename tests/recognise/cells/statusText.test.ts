import { describe, expect, it } from 'vitest';
import { statusOfTitles } from '../../../src/recognise/cells/statusText.js';

const of = (title: string) => statusOfTitles([title, 'Sheet1']);

describe('the status of a title', () => {
  it.each([
    ['DANH SÁCH ĐOÀN VIÊN TRƯỞNG THÀNH ĐOÀN NĂM 2024', 'Trưởng thành Đoàn'],
    ['DANH SÁCH ĐOÀN VIÊN CHUYỂN SINH HOẠT ĐOÀN ĐI', 'Chuyển sinh hoạt'],
    ['DANH SÁCH ĐOÀN VIÊN XÃ LAI ĐỒNG CHUYỂN ĐI NĂM 2024', 'Chuyển sinh hoạt'],
    ['DANH SÁCH ĐẢNG VIÊN BỊ XÓA TÊN', 'Xóa tên'],
    ['DANH SÁCH ĐẢNG VIÊN BỊ KHAI TRỪ, XÓA TÊN', 'Xóa tên'],
  ])('is what happened to all: %s', (title, status) => {
    expect(of(title)).toBe(status);
  });

  it.each([
    'DANH SÁCH ĐOÀN VIÊN CHUYỂN ĐI VÀ TRƯỞNG THÀNH ĐOÀN',
    'DANH SÁCH ĐOÀN VIÊN CHUYỂN ĐI, CHUYỂN ĐẾN',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU 1 ĐỀ NGHỊ TRƯỞNG THÀNH ĐOÀN',
    'DANH SÁCH ĐOÀN VIÊN XÃ LAI ĐỒNG KHÔNG CHUYỂN ĐI',
    'DANH SÁCH ĐOÀN VIÊN XÃ CHUYỂN ĐỔI SỐ',
    'LỄ TRƯỞNG THÀNH ĐOÀN',
  ])('is none of several, of plans and of others: %s', (title) => {
    expect(of(title)).toBe('');
  });
});
