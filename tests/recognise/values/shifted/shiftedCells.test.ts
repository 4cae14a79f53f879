import { describe, expect, it } from 'vitest';
import { recogniseOne, tableOf } from '../../support.js';

const HEADER = [
  ...['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Số điện thoại'],
  ...['Dân tộc', 'Nơi ở hiện nay', 'Chi đoàn', 'Ngày vào Đoàn', 'Ghi chú'],
];
const NAMES = [
  'Hà Thị Bưởi',
  'Đinh Văn Mít',
  'Bùi Thị Ổi',
  'Lê Văn Na',
  'Phùng Thị Mơ',
  'Hà Văn Mận',
];

/** Returns the cells of a person; the last column is blank. */
function person(at: number): string[] {
  const isWoman = at % 2 === 0;
  return [
    ...[String(at + 1), NAMES[at]!, `0${at + 1}/03/1999`, isWoman ? 'Nữ' : 'Nam'],
    ...[`025${isWoman ? 1 : 0}99${100_000 + 37 * at}`, `091234567${at}`, 'Mường'],
    ...[`Khu ${1 + (at % 2)}, xã Kiệt Sơn`, `Khu ${1 + (at % 2)}`, '26/03/2015', ''],
  ];
}

/** Reads six people, with other cells for some, by row below the header. */
function read(
  cells: Record<number, string[]>,
  header = HEADER,
  people = NAMES.map((_, at) => person(at)),
) {
  const rows = people.map((own, at) => cells[at] ?? own);
  const { table, findings } = recogniseOne(tableOf([header, ...rows]));
  return {
    rows: table.rows.slice(1).map((own) => header.map((_, at) => own[at] ?? '')),
    findings: findings.filter(({ code }) => code.startsWith('cells-')),
  };
}

const whole = NAMES.map((_, at) => person(at));
const withCellAt = (at: number, own: string[]) => [...own.slice(0, at), '', ...own.slice(at)];
const withoutCellAt = (at: number, own: string[]) => [...own.slice(0, at), ...own.slice(at + 1)];

describe('a row with a cell too many', () => {
  it.each([2, 3, 4, 5, 6, 7, 8])('is read below its headings from column %i on', (at) => {
    const { rows, findings } = read({ 2: withCellAt(at, person(2)) });
    expect(rows).toEqual(whole);
    expect(findings).toMatchObject([
      { code: 'cells-moved-back', place: { row: 4 }, args: { count: 1, rows: '4' } },
    ]);
  });
});

describe('a row without a cell', () => {
  it.each([2, 3, 4, 5, 6, 7])('is read below its headings behind column %i', (at) => {
    const { rows } = read({ 3: withoutCellAt(at, person(3)) });
    expect(rows[3]).toEqual(person(3).map((text, column) => (column === at ? '' : text)));
  });
});

it.each([2, 3, 4, 5])('exchanges two cells from column %i on', (at) => {
  const own = person(1);
  const { rows } = read({
    1: [...own.slice(0, at), own[at + 1]!, own[at]!, ...own.slice(at + 2)],
  });
  expect(rows).toEqual(whole);
});

it('reads a block that was pasted with other columns below the headings that its cells fit', () => {
  const pasted = [2, 3].map((at) => {
    const [number = '', name = '', birth = '', gender = '', id = '', phone = '', ...rest] =
      person(at);
    return [number, name, phone, birth, gender, id, ...rest];
  });
  const { rows, findings } = read({ 2: pasted[0]!, 3: pasted[1]! });
  expect(rows).toEqual(whole);
  expect(findings).toMatchObject([{ code: 'cells-moved-back', args: { count: 2, rows: '4, 5' } }]);
});

describe('a text with commas without quotes', () => {
  it('is one cell', () => {
    const split = person(4).flatMap((text) => text.split(', '));
    expect(read({ 4: split }).rows).toEqual(whole);
  });

  it('is one cell in all rows of a list', () => {
    const split = whole.map((own) => own.flatMap((text) => text.split(', ')));
    expect(read({ ...split }).rows).toEqual(whole);
  });

  it('is one cell at the end of the row', () => {
    const header = [...HEADER.slice(0, 4), 'Nơi ở hiện nay'];
    const people = whole.map((own) => [...own.slice(0, 4), own[7]!]);
    const split = people.map((own) => own.flatMap((text) => text.split(', ')));
    expect(read({ ...split }, header, people).rows).toEqual(people);
  });

  it('begins anew with a smaller place', () => {
    const header = [...HEADER.slice(0, 4), 'Quê quán', 'Nơi ở hiện nay', 'Số điện thoại'];
    const people = whole.map((own) => [
      ...own.slice(0, 4),
      'xã Thu Cúc, huyện Tân Sơn',
      'Khu 2, xã Kiệt Sơn',
      own[5]!,
    ]);
    const split = people.map((own) => own.flatMap((text) => text.split(', ')));
    expect(read({ ...split }, header, people).rows).toEqual(people);
  });

  it('is found by the blank behind its commas', () => {
    const header = [...HEADER.slice(0, 4), 'Quê quán', 'Nơi ở hiện nay', 'Số điện thoại'];
    const people = whole.map((own) => [
      ...own.slice(0, 4),
      'Kiệt Sơn, Tân Sơn, Phú Thọ',
      'Thu Cúc, Tân Sơn',
      own[5]!,
    ]);
    const split = people.map((own) => own.flatMap((text) => text.split(/,(?= )/)));
    expect(read({ ...split }, header, people).rows).toEqual(people);
  });

  it('remains with a warning if it may end in several places', () => {
    const header = [...HEADER.slice(0, 4), 'Quê quán', 'Nơi ở hiện nay', 'Số điện thoại'];
    const people = whole.map((own) => [...own.slice(0, 4), 'Thu Cúc', 'Kiệt Sơn', own[5]!]);
    const split = [...people[2]!.slice(0, 4), 'Thu Cúc', 'Tân Sơn', 'Kiệt Sơn', people[2]![6]!];
    const { rows, findings } = read({ 2: split }, header, people);
    expect(rows[2]).toEqual(split.slice(0, 7));
    expect(findings).toMatchObject([{ code: 'cells-unclear', args: { count: 1, rows: '4' } }]);
  });
});

describe('a row remains as it is', () => {
  const changed = (column: number, text: string) =>
    person(2).map((own, at) => (at === column ? text : own));

  it.each([
    ['a remark instead of a number', changed(4, 'chưa làm')],
    ['a phone with a digit too many', changed(5, '012899055399')],
    ['an old phone behind +84', changed(5, '+841279920411')],
    ['a wrong date', changed(2, '31/02/199')],
    ['a remark behind the last heading', [...person(2), 'đi học xa']],
    ['no facts', person(2).map((text, at) => (at < 2 || at === 8 ? text : ''))],
  ])('with %s', (_, own) => {
    const { rows, findings } = read({ 2: own });
    expect(rows[2]).toEqual(own.slice(0, HEADER.length));
    expect(findings).toEqual([]);
  });
});
