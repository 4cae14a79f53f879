import { describe, expect, it } from 'vitest';
import { ASSOCIATION, fieldBeside, fieldsOf, PARTY, tableOf, YOUTH } from '../support.js';

describe('headings of dates of membership in other words', () => {
  it.each([
    'Thời điểm kết nạp',
    'Thời gian được kết nạp Đoàn',
    'Ngày được kết nạp Đoàn',
    'Ngày, tháng, năm được kết nạp vào Đoàn',
    'Ngày kết nạp Đoàn TNCS Hồ Chí Minh',
    'Năm vào Đoàn TNCS HCM',
    'Ngày vào tổ chức Đoàn',
    'Vào Đoàn từ năm',
    'Được kết nạp Đoàn ngày',
    'Ngày công nhận đoàn viên',
    'Ngày vào ĐTNCS',
    'Ngày k.nạp',
    'Đồng chí được kết nạp Đoàn vào ngày tháng năm nào?',
  ])('the day of joining the Youth Union: %s', (heading) => {
    expect(fieldBeside(heading, '26/03/2015', YOUTH)).toBe('joined');
  });

  it.each([
    'Ngày, tháng, năm kết nạp Đảng',
    'Ngày vào ĐCS Việt Nam',
    'Ngày kết nạp Đảng dự bị',
    'Kết nạp dự bị',
    'Vào Đảng (dự bị)',
    'Vào Đảng DB',
    'Năm kết nạp Đảng',
    'Ngày vào Đảng lần 1',
    'Đồng chí vào Đảng ngày tháng năm nào?',
  ])('the day of joining the Party: %s', (heading) => {
    expect(fieldBeside(heading, '26/03/2015', PARTY)).toBe('joined');
  });

  it.each([
    'Vào Đảng (chính thức)',
    'Ngày công nhận CT',
    'Chuyển chính thức ngày',
    'Ngày CNCT',
    'Ngày chính thức Đảng',
    'Ngày công nhận ĐV chính thức',
    'Ngày công nhận là đảng viên chính thức',
    'Chuyển Đảng chính thức',
    'Thời gian công nhận chính thức',
    'Ngày, tháng, năm vào Đảng CT',
  ])('the day of full membership: %s', (heading) => {
    expect(fieldBeside(heading, '26/03/2015', PARTY)).toBe('official');
  });

  it.each([
    'Thời điểm vào Hội',
    'Ngày, tháng, năm tham gia Hội',
    'Ngày vào Hội Nông dân Việt Nam',
    'Tham gia Hội năm',
    'Năm gia nhập Hội',
    'Năm vào Hội LHTN',
    'Ngày kết nạp vào Hội LHTN Việt Nam',
    'Thời gian tham gia Hội Khuyến học',
    'Năm gia nhập Hội Cựu TNXP',
    'Vào HND năm',
  ])('the day of joining an association: %s', (heading) => {
    expect(fieldBeside(heading, '26/03/2015', ASSOCIATION)).toBe('joined');
  });

  it.each([
    ['Ngày vào Đảng', YOUTH],
    ['Thời điểm vào Hội', YOUTH],
    ['Ngày vào Hội LHTN', YOUTH],
    ['Năm kết nạp Đảng', YOUTH],
    ['Ngày đề nghị kết nạp', PARTY],
    ['Ngày được kết nạp Đoàn', PARTY],
    ['Ngày vào làm chính thức', PARTY],
    ['Chuyển CT', PARTY],
    ['Ngày vào Đảng lần 2', PARTY],
    ['Tham gia Hội', ASSOCIATION],
  ])('but not those of something else: %s', (heading, profile) => {
    expect(fieldBeside(heading, '26/03/2015', profile)).not.toMatch(/joined|official/);
  });

  it.each([
    ['Vào Đảng', 'Ngày vào', 'joined'],
    ['Vào Đảng', 'DB', 'joined'],
    ['Vào cơ quan', 'Ngày vào', '-'],
  ])('below the heading %s: %s', (group, own, field) => {
    const table = tableOf(
      [
        ['Họ và tên', 'Ngày sinh', group, ''],
        ['', '', own, 'Chính thức'],
        ['Hà Thị Bưởi', '02/03/1969', '19/05/1995', '19/05/1996'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(fieldsOf(table, PARTY)[`${group} / ${own}`]).toBe(field);
  });
});
