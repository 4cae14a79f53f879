import { describe, expect, it } from 'vitest';
import { fieldsOf, recogniseOne, withHeadings } from '../../support.js';

const PEOPLE = [
  ['Hà Thị Bưởi', '02/03/1999', '025199000011'],
  ['Đinh Văn Mít', '1975', '025075000012'],
  ['Hà Văn Sấu', '12/11/2001', '025201000013'],
  ['Phùng Thị Na', '5/6/2003', '025303000014'],
  ['Lò Văn Ổi', '17/01/1988', '25088000015'],
];

const fields = (heading: string, people = PEOPLE, birth = 'Ngày sinh') =>
  Object.values(fieldsOf(withHeadings(['Họ và tên', birth, heading], ...people)));

describe('a column of CCCD numbers below an unknown heading', () => {
  it('is the ID number if the numbers contain the years of birth, and the report says so', () => {
    expect(fields('id_number')).toEqual(['name', 'birth', 'id']);
    expect(fields('')).toEqual(['name', 'birth', 'id']);
    const { findings } = recogniseOne(
      withHeadings(['Họ và tên', 'Năm sinh', 'id_number'], ...PEOPLE),
    );
    expect(findings.map(({ code }) => code)).toEqual(['number-by-content']);
  });

  it('is the ID number if some people have an older card', () => {
    const older = [
      ...PEOPLE,
      ['Bàn Thị Khế', '1950', '131000009'],
      ['Hà Thị Roi', '1948', '131000010'],
    ];
    expect(fields('Giấy tờ tùy thân', older)).toEqual(['name', 'birth', 'id']);
  });

  it('is carried along if it is of other people', () => {
    expect(fields('CCCD của mẹ')).toEqual(['name', 'birth', '-']);
    const shifted = PEOPLE.map(([name, birth], row) => [
      name!,
      birth!,
      PEOPLE[(row + 1) % PEOPLE.length]![2]!,
    ]);
    expect(fields('id_number', shifted)).toEqual(['name', 'birth', '-']);
  });

  it('is the ID number of a late list with three people', () => {
    expect(fields('Mã', PEOPLE.slice(0, 3))).toEqual(['name', 'birth', 'id']);
  });

  it('is carried along with too few rows to tell', () => {
    expect(fields('id_number', PEOPLE.slice(0, 2))).toEqual(['name', 'birth', '-']);
  });

  it('is carried along beside a column of ID numbers', () => {
    const rows = PEOPLE.map((cells) => [...cells, cells[2]!]);
    const table = withHeadings(['Họ và tên', 'Ngày sinh', 'CCCD', 'Tài khoản'], ...rows);
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'birth', 'id', '-']);
  });
});
