/** Merges lists beside people copied from a question file; all people are invented. */
import { describe, expect, it } from 'vitest';
import { merged } from '../support/merged.js';

const PEOPLE = ['Hà Thị Bưởi,01/02/2000', 'Đinh Văn Mít,03/04/2001', 'Phùng Công Lành,05/06/2002'];
const LIST = ['Họ và tên,Ngày sinh,Chi đoàn', ...PEOPLE.map((person) => `${person},Khu 1`)];
const COMMUNE = { commune: 'Xã Kiệt Sơn' };

async function found(head: string, people: readonly string[]) {
  const rows = people.map((person) => `${person},Nữ,,,Xã Kiệt Sơn,Khu 1`);
  const files = { 'a.csv': LIST.join('\n'), 'b.csv': [head, ...rows].join('\n') };
  const { findings } = await merged(files, { plan: { 'a.csv': COMMUNE, 'b.csv': COMMUNE } });
  return findings
    .filter(({ code }) => code === 'list-of-questions')
    .map(({ args, place }) => ({ args, file: place?.file }));
}

const WORKBOOK = 'Họ và tên,Ngày sinh,Giới tính,Số giấy tờ,Số điện thoại,Xã cũ,Chi đoàn cũ';
const CSV = 'ho_ten,ngay_sinh,gioi_tinh,so_giay_to,so_dien_thoai,xa_cu,chi_doan_cu';

describe('people cut out of a question file', () => {
  it.each([WORKBOOK, CSV])('are named with a warning: %s', async (head) => {
    expect(await found(head, PEOPLE)).toEqual([{ args: { count: 3 }, file: 'b.csv' }]);
  });

  it('are not suspected where a heading is of another list', async () => {
    expect(await found(WORKBOOK.replace('Số giấy tờ', 'CCCD'), PEOPLE)).toEqual([]);
  });

  it('are not suspected where the list has people of its own', async () => {
    const others = ['Lê Văn Cả,09/10/2004', 'Trần Thị Mơ,11/12/2005'];
    expect(await found(WORKBOOK, [...PEOPLE, ...others])).toEqual([]);
  });
});
