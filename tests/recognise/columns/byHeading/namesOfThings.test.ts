import { expect, it } from 'vitest';
import { ASSOCIATION, fieldsOf, tableOf } from '../../support.js';

const NAMES = ['Hà Thị Bưởi', 'Đinh Công Cao', 'Phùng Văn Mận'];

function listWith(heading: string, group: string, things: string[]) {
  const people = NAMES.map((name, at) => [String(at + 1), name, things[at]!, 'Khu 1']);
  const headings = [
    ['STT', heading, group, ''],
    ['', '', 'Tên', 'Nơi'],
  ];
  return tableOf([...headings, ...people], ['C1:D1']);
}

it.each([
  ['Họ và têên', 'Chcứ vụ', ['Hội viên', 'Chi hội trưởng', 'Phó chi hội trưởng']],
  ['Hộ tham gia', 'Sản phẩm', ['Chè xanh', 'Mật ong', 'Gà đồi']],
])('leaves the names of things to another column: %s beside %s', (heading, group, things) => {
  const fields = fieldsOf(listWith(heading, group, things), ASSOCIATION);
  expect(fields[heading]).toBe('name');
  expect(fields[`${group} / Tên`]).toBe('-');
});

it('keeps a given name below a group of people', () => {
  const table = tableOf([
    ['Học sinh', '', 'Họ tên bố'],
    ['Họ', 'Tên', ''],
    ...NAMES.map((name) => ['Hà', 'Thị Mơ', name]),
  ]);
  const fields = Object.values(fieldsOf(table, ASSOCIATION));
  expect(fields.slice(0, 2)).toEqual(['name.surname', 'name.given']);
});
