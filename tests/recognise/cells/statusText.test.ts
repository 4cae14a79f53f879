import { describe, expect, it } from 'vitest';
import { statusOfTitles, titlesListDepartures } from '../../../src/recognise/cells/statusText.js';

const of = (title: string) => statusOfTitles([title, 'Sheet1']);

describe('the status of a title', () => {
  it.each([
    ['DANH SÁCH ĐOÀN VIÊN TRƯỞNG THÀNH ĐOÀN NĂM 2024', 'Trưởng thành Đoàn'],
    ['DANH SÁCH ĐOÀN VIÊN CHUYỂN SINH HOẠT ĐOÀN ĐI', 'Chuyển sinh hoạt'],
    ['DANH SÁCH ĐOÀN VIÊN XÃ LAI ĐỒNG CHUYỂN ĐI NĂM 2024', 'Chuyển sinh hoạt'],
    ['DANH SÁCH ĐẢNG VIÊN BỊ XÓA TÊN', 'Xóa tên'],
    ['DANH SÁCH ĐẢNG VIÊN BỊ KHAI TRỪ, XÓA TÊN', 'Xóa tên'],
    ['II. DANH SÁCH ĐOÀN VIÊN TRƯỞNG THÀNH ĐOÀN', 'Trưởng thành Đoàn'],
    ['2. Danh sách đảng viên chuyển đi', 'Chuyển sinh hoạt'],
    ['Biểu 3: DANH SÁCH ĐOÀN VIÊN CHUYỂN ĐI', 'Chuyển sinh hoạt'],
    ['DS ĐOÀN VIÊN CHUYỂN ĐI', 'Chuyển sinh hoạt'],
    ['DANH SÁCH HỘI VIÊN PHỤ NỮ CHUYỂN ĐI', 'Chuyển sinh hoạt'],
    ['DANH SÁCH HỘI VIÊN CCB XÃ LAI ĐỒNG TỪ TRẦN', 'Từ trần'],
    ['DANH SÁCH NGƯỜI CAO TUỔI ĐÃ CHẾT', 'Từ trần'],
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
    'II. DANH SÁCH ĐOÀN VIÊN CHUYỂN ĐẾN',
    'Biểu 3: DANH SÁCH ĐOÀN VIÊN ĐỀ NGHỊ XÓA TÊN',
  ])('is none of several, of plans and of others: %s', (title) => {
    expect(of(title)).toBe('');
  });
});

describe('titlesListDepartures', () => {
  it.each([
    'DANH SÁCH HỘI VIÊN GIẢM',
    'DANH SÁCH HỘI VIÊN GIẢM NĂM 2025',
    'III. DANH SÁCH ĐẢNG VIÊN GIẢM TRONG QUÝ II',
    'DANH SÁCH HỘI VIÊN RA KHỎI HỘI, CHUYỂN ĐI NĂM 2025',
    'DANH SÁCH ĐOÀN VIÊN CHUYỂN ĐI VÀ TRƯỞNG THÀNH ĐOÀN',
    'DANH SÁCH HỘI VIÊN GIẢM (CHẾT, CHUYỂN ĐI)',
  ])('finds people who left in one way or another: %s', (title) => {
    expect(titlesListDepartures([title, 'Sheet1'])).toBe(true);
  });

  it.each(['Giảm', 'DS giảm', 'Biến động giảm', 'Chuyển đi, trưởng thành'])(
    'finds them in the name of the sheet: %s',
    (sheet) => {
      expect(titlesListDepartures(['DANH SÁCH HỘI VIÊN', sheet])).toBe(true);
    },
  );

  it.each([
    'DANH SÁCH HỘI VIÊN TĂNG, GIẢM NĂM 2025',
    'DANH SÁCH HỘI VIÊN GIẢM NGHÈO',
    'DANH SÁCH HỘI VIÊN GIẢM HỘI PHÍ',
    'DANH SÁCH ĐOÀN VIÊN CHUYỂN ĐI, CHUYỂN ĐẾN',
    'DANH SÁCH ĐOÀN VIÊN ĐI LÀM ĂN XA, MIỄN SINH HOẠT',
    'DANH SÁCH ĐOÀN VIÊN ĐỀ NGHỊ XÓA TÊN VÀ CHUYỂN ĐI',
    'DANH SÁCH HỘI VIÊN, NGƯỜI CAO TUỔI',
    'DANH SÁCH HỘI VIÊN',
  ])('finds none among others: %s', (title) => {
    expect(titlesListDepartures([title, 'Sheet1'])).toBe(false);
  });
});
