import { describe, expect, it } from 'vitest';
import { recogniseOne, tableOf } from '../../support.js';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Địa chỉ'];
const NAMES = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Thị Ổi', 'Lê Văn Na'];
const person = (at: number, ...rest: string[]) => [String(at), NAMES[at - 1]!, ...rest];
const full = (at: number) => person(at, `0${at}/03/1999`, at % 2 ? 'Nữ' : 'Nam', 'Khu 2');

/** Returns the row below two people and above the last one, with its kind and the codes of the findings. */
function third(row: string[], header = HEADER) {
  const width = header.length;
  const cells = [header, full(1), full(2), row, full(4)].map((each) => each.slice(0, width + 1));
  const { table, layout, findings } = recogniseOne(tableOf(cells));
  return {
    cells: table.rows[3]!,
    kind: layout.kinds[3],
    isMoved: findings.some(({ code }) => code === 'rows-moved-back'),
  };
}

describe('a row with cells one column off', () => {
  it.each([
    ['a blank cell before the number', ['', ...full(3)]],
    ['no cell for the number', full(3).slice(1)],
    ['the name in both columns of number and name', ['3. Bùi Thị Ổi', '', ...full(3).slice(2)]],
  ])('is read below its headings: %s', (_, row) => {
    const { cells, kind, isMoved } = third(row);
    expect(cells.slice(1)).toEqual(full(3).slice(1));
    expect([kind, isMoved]).toEqual(['member', true]);
  });

  it('needs only the next number beside a name', () => {
    const { cells, kind, isMoved } = third(['', '3', 'Bùi Thị Ổi'], HEADER.slice(0, 2));
    expect(cells).toEqual(['3', 'Bùi Thị Ổi']);
    expect([kind, isMoved]).toEqual(['member', true]);
  });
});

it('moves names in several columns back', () => {
  const rows = NAMES.map((name, at) => {
    const words = name.split(' ');
    return [String(at + 1), words[0]!, words[1]!, words[2]!, `0${at + 1}/03/1999`];
  });
  const header = ['STT', 'Họ', 'Tên đệm', 'Tên', 'Ngày sinh'];
  const shifted = [['', ...rows[0]!], rows[1]!, rows[2]!.slice(1), rows[3]!];
  const { table, layout } = recogniseOne(tableOf([header, ...shifted]));
  expect(table.rows.slice(1).map((cells) => cells.slice(1, 5))).toEqual(
    rows.map((cells) => cells.slice(1)),
  );
  expect(layout.kinds.slice(1)).toEqual(rows.map(() => 'member'));
});

describe('a row with its cells in place', () => {
  it.each([
    ['a fact that fits no other column', ['', '3', 'Bùi Thị Ổi', 'Nữ', 'Khu 2']],
    ['a sum', ['', '3', 'Tổng số nữ']],
    ['another number', ['', '120', 'Bùi Thị Ổi', '', '', '']],
    ['a signature', ['Lê Thị Na', '', '', '', 'Hà Văn Mơ']],
    ['the head of a group', ['Hà Thị Mơ', '(tổ trưởng)', '', '', '']],
    ['a value below the last heading', ['Bùi Thị Ổi', '03/03/1999', 'Nữ', '', 'Khu 2']],
  ])('remains: %s', (_, row) => {
    expect(third(row)).toMatchObject({ cells: row, isMoved: false });
  });
});
