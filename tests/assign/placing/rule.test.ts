import { expect, it } from 'vitest';
import { merged } from '../../support/merged.js';

const PEOPLE = ['Hà Văn An,01/03/1999', 'Lê Thị Bình,02/04/1999', 'Đinh Công Chiến,03/05/1999'];

/** Returns the new branches of people below `Khu 1` and below another section. */
async function newBranches(section: string, branches?: string[]) {
  const [one, two, three] = PEOPLE;
  const rows = [
    'TT,Họ và tên,Ngày sinh',
    'I. Khu 1',
    `1,${one}`,
    `2,${two}`,
    section,
    `3,${three}`,
  ];
  const list = { 'xã Kiệt Sơn.csv': rows.join('\r\n') };
  const { lineage } = await merged(list, branches && { branches });
  return [...lineage].flatMap(({ status, newBranch }) => (status === 'skipped' ? [] : [newBranch]));
}

it.each(['II. KHÁC', 'II. Khối khác: 1 đ/c', 'II. Còn lại: 1 đ/c'])(
  'makes no branch of %s',
  async (section) => {
    expect(await newBranches(section)).toEqual(['Khu 1', 'Khu 1', '']);
  },
);

it('places the people of others if the branch table has them', async () => {
  const table = ['Kiệt Sơn,Khu 1,Lai Đồng,A', 'Kiệt Sơn,Khác,Lai Đồng,B'];
  expect(await newBranches('II. Khác', table)).toEqual(['A', 'A', 'B']);
  expect(await newBranches('II. Khu Khác')).toEqual(['Khu 1', 'Khu 1', 'Khu Khác']);
});
