import { describe, expect, it } from 'vitest';
import { isLayout, layoutOf, recogniseOne, tableOf } from '../../support.js';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Dân tộc'];
const rows = (rest: string[], cut = 'Hà Thị') => [
  HEADER,
  ['1', cut, '02/03/1999', 'Kinh'],
  rest,
  ['2', 'Đinh Văn Mít', '03/03/1999', 'Kinh'],
];

describe('the rest of a name on the next row', () => {
  it.each([
    ['Hà Thị', 'Bưởi', 'Hà Thị Bưởi'],
    ['Hà Thị', 'Hồng Nhung', 'Hà Thị Hồng Nhung'],
    ['ĐINH VĂN', 'MÍT', 'ĐINH VĂN MÍT'],
  ])('is joined, with a warning: %s %s', (cut, rest, name) => {
    const { table, layout, findings } = recogniseOne(tableOf(rows(['', rest], cut)));
    expect(layout.kinds).toEqual(['header', 'member', 'note', 'member']);
    expect(table.rows[1]![1]).toBe(name);
    expect(findings.map(({ code }) => code)).toContain('rows-joined');
  });

  it.each(['Mất', 'Bí Thư', 'Nữ', '(Bưởi)', 'bưởi', 'Đã chuyển', 'Thanh Niên'])(
    'is not a remark: %s',
    (text) => {
      expect(recogniseOne(tableOf(rows(['', text]))).table.rows[1]![1]).toBe('Hà Thị');
    },
  );

  it.each([
    ['Hà Thị Mai', 'Lan'],
    ['Hà Thị Mai', 'Mường'],
    ['Hà Mai', 'Nghỉ'],
    ['Trọng', 'Nam'],
  ])('does not follow a name that may be whole: %s %s', (whole, rest) => {
    expect(recogniseOne(tableOf(rows(['', rest], whole))).table.rows[1]![1]).toBe(whole);
  });

  it('stands alone in its row', () => {
    const { kinds } = layoutOf(tableOf(rows(['', 'Bưởi', '', 'Mường'])));
    expect(kinds[1]).toBe('member');
    expect(recogniseOne(tableOf(rows(['', 'Bưởi', '', 'Mường']))).table.rows[1]![1]).toBe('Hà Thị');
  });
});

const COLUMNS = ['STT', 'Họ và tên', 'Ngày sinh', 'Địa chỉ', 'Chi đoàn', 'SĐT'];
const PEOPLE = [
  ['1', 'Hà Thị Bưởi', '02/03/1999', 'Khu 1, xã Kiệt Sơn', 'Chi đoàn Khu 1', '0912000001'],
  ['2', 'Đinh Văn Mít', '05/11/2001', 'Khu 2, xã Kiệt Sơn', 'Chi đoàn Khu 2', '0912000002'],
  ['3', 'Phùng Thị Hồng Na', '12/07/2000', 'Khu 3', 'Chi đoàn Khu 3', '0912000003'],
  ['4', 'Lê Xuân Ổi', '30/01/1998', 'Khu 1, xã Kiệt Sơn', 'Chi đoàn Khu 1', '0912000004'],
];
const SIX = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Breaks texts at blanks, so that each line has a place in its column. */
function linesOf(text: string, width: number): string[] {
  const [first, ...rest] = text.split(' ');
  const lines = [first!];
  for (const word of rest) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Gives each person as many rows as its longest cell has lines; shorter ones begin at an offset. */
function brokenTable(
  widths: readonly number[],
  offsetOf: (height: number, lines: number) => number,
  isMerged = false,
) {
  const rows = [COLUMNS];
  const merges: string[] = [];
  for (const person of PEOPLE) {
    const lines = person.map((text, at) => linesOf(text, widths[at]!));
    const height = Math.max(...lines.map(({ length }) => length));
    const first = rows.length + 1;
    for (let at = 0; at < height; at++) {
      rows.push(lines.map((own) => own[at - offsetOf(height, own.length)] ?? ''));
    }
    if (!isMerged || height === 1) continue;
    const short = SIX.filter((_, at) => lines[at]!.length === 1);
    merges.push(...short.map((letter) => `${letter}${first}:${letter}${first + height - 1}`));
  }
  return tableOf(rows, merges);
}

function membersOf(table: ReturnType<typeof tableOf>): string[][] {
  const { table: read, layout } = recogniseOne(table);
  if (!isLayout(layout)) throw new Error(layout.reason);
  return read.rows.filter((_, row) => layout.kinds[row] === 'member').map((row) => row.slice(0, 6));
}

describe('people whose cells were broken into rows', () => {
  const top = () => 0;
  const middle = (height: number, lines: number) => Math.floor((height - lines) / 2);
  const bottom = (height: number, lines: number) => height - lines;

  it.each([
    ['addresses', [4, 30, 12, 12, 30, 12]],
    ['branches', [4, 30, 12, 30, 8, 12]],
    ['names', [4, 13, 12, 30, 30, 12]],
    ['all of them', [4, 12, 12, 10, 12, 12]],
  ])('are whole again if %s were', (_, widths) => {
    for (const offset of [top, middle, bottom]) {
      expect(membersOf(brokenTable(widths, offset))).toEqual(PEOPLE);
    }
    expect(membersOf(brokenTable(widths, top, true))).toEqual(PEOPLE);
  });

  it('are whole if the year stands below its day and month', () => {
    const rows = PEOPLE.flatMap(([no, name, birth, ...rest]) => [
      [no!, name!, birth!.slice(0, 6), ...rest],
      ['', '', birth!.slice(6), '', '', ''],
    ]);
    expect(membersOf(tableOf([COLUMNS, ...rows]))).toEqual(PEOPLE);
  });

  it('are reported', () => {
    const { findings } = recogniseOne(brokenTable([4, 30, 12, 12, 30, 12], top));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'rows-joined' }));
  });

  it('do not swallow the sections between them', () => {
    const sections = ['Khu 1', 'Khu 2', 'Khu 3', 'Khu 4'];
    const rows = PEOPLE.flatMap((person, at) => [
      ['', '', '', '', sections[at]!, ''],
      [...person.slice(0, 4), '', person[5]!],
    ]);
    const { layout } = recogniseOne(tableOf([COLUMNS, ...rows]));
    expect(isLayout(layout) && layout.kinds.filter((kind) => kind === 'section')).toHaveLength(4);
  });

  it('do not swallow relatives without numbers whose names have two words', () => {
    const heads = ['Giàng Páo', 'Vàng Sáo', 'Lò Mai', 'Sùng Páo'];
    const wives = ['Vàng Mỷ', 'Giàng Mỷ', 'Lò Hoa', 'Lý Mỷ'];
    const people = PEOPLE.map(([no, , ...rest], at) => [no!, heads[at]!, ...rest]);
    const rows = people.flatMap((person, at) => [person, ['', wives[at]!, '', '', '', '']]);
    const merges = people.flatMap((_, at) => [
      `A${2 * at + 2}:A${2 * at + 3}`,
      `E${2 * at + 2}:E${2 * at + 3}`,
    ]);
    for (const table of [tableOf([COLUMNS, ...rows]), tableOf([COLUMNS, ...rows], merges)]) {
      expect(membersOf(table)).toEqual(expect.arrayContaining(people));
    }
  });

  it.each([
    ['Lê Hoa', 'a person without a number'],
    ['Đinh Văn Sấu', 'a person without a number'],
    ['Tân Lập', 'a hamlet'],
    ['Lèn', 'a hamlet'],
  ])('do not swallow %s, %s, below a whole name', (text) => {
    const rows = PEOPLE.flatMap((person) => [person, ['', text, '', '', '', '']]);
    expect(membersOf(tableOf([COLUMNS, ...rows]))).toEqual(expect.arrayContaining(PEOPLE));
  });
});
