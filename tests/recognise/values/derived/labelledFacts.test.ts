import { expect, it } from 'vitest';
import { fieldsOf, recogniseOne, tableOf } from '../../support.js';

const NAMES = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Thị Ổi'];

function read(heading: string, cellOf: (at: number) => string, more: string[] = []) {
  const rows = NAMES.map((name, at) => [`${at + 1}`, name, cellOf(at), ...more.slice(1)]);
  return tableOf([['STT', 'Họ và tên', heading, ...more.slice(0, 1)], ...rows]);
}

it.each([
  ['lines', '\n'],
  ['semicolons', '; '],
  ['commas', ', '],
])('become columns, and the cells remain: %s', (_, between) => {
  const cell = (at: number) =>
    [`Sinh ngày: 0${at + 1}/03/1999`, 'CCCD: 025199000001', '- SĐT: 0912 345 678'].join(between);
  const table = read('Thông tin cá nhân', cell);
  expect(fieldsOf(table)).toMatchObject({
    'Sinh ngày': 'birth',
    CCCD: 'id',
    SĐT: 'phone',
    'Thông tin cá nhân': '-',
  });
  const { findings } = recogniseOne(table);
  expect(findings.map(({ code }) => code)).toContain('labelled-facts');
});

it('leave a field to its own column', () => {
  const table = read('Thông tin', () => 'Ngày sinh: 01/01/1990; SĐT: 0912345678', [
    'Ngày sinh',
    '02/03/1999',
  ]);
  expect(fieldsOf(table)).toMatchObject({ 'Ngày sinh': 'birth', SĐT: 'phone' });
  expect(recogniseOne(table).table.rows[1]!.slice(2, 4).at(-1)).toBe('02/03/1999');
});

it.each([
  ['of relatives', 'Thông tin', 'SĐT bố: 0912345678'],
  ['below a heading of relatives', 'Thông tin phụ huynh', 'SĐT: 0912345678'],
  ['in words', 'Thông tin', 'Học tại: Phú Thọ'],
])('are not read %s', (_, heading, cell) => {
  expect(Object.values(fieldsOf(read(heading, () => cell)))).not.toContain('phone');
});

it('are not read where only some cells have them', () => {
  const table = read('Thông tin', (at) => (at === 0 ? 'SĐT: 0912345678' : 'đi làm xa'));
  expect(Object.values(fieldsOf(table))).not.toContain('phone');
});
