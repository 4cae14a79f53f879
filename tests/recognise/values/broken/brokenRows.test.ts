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

/** Puts a row with one text below each person, or above it. */
function withRows(column: number, texts: readonly string[], isAbove = false): string[][] {
  const rowOf = (text: string) => SIX.map((_, at) => (at === column ? text : ''));
  return PEOPLE.flatMap((person, at) => {
    const row = rowOf(texts[at % texts.length]!);
    return isAbove ? [row, person] : [person, row];
  });
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

  it('are whole between sections in the column of names', () => {
    const table = brokenTable([4, 30, 12, 12, 30, 12], top);
    const at = table.rows.findIndex((row) => row[0] === '3');
    const section = (name: string) => ['', name, '', '', '', ''];
    const parts = [table.rows.slice(0, 1), table.rows.slice(1, at), table.rows.slice(at)];
    const rows = [...parts[0]!, section('Khu Lèn'), ...parts[1]!, section('Khu Mít'), ...parts[2]!];
    const full = tableOf(rows.map((row) => [...row]));
    expect(membersOf(full)).toEqual(PEOPLE);
    const { layout } = recogniseOne(full);
    expect(isLayout(layout) && layout.kinds.filter((kind) => kind === 'section')).toHaveLength(2);
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

  it.each([
    ['sums', ['Số tiền'], 3, ['50.000', '50.000', '50.000', '50.000'], '150.000'],
    ['second values', ['Chức vụ'], 3, ['Bí thư', 'Đoàn viên', 'Ủy viên', 'Bí thư'], 'Trưởng khu'],
    [
      'other people',
      ['Người phụ thuộc'],
      3,
      ['Lê Thị Na', 'Hà Thị Mơ', 'Lê Na', 'Đỗ Mơ'],
      'Lê Văn Tí',
    ],
  ])('do not swallow %s', (_, [heading], column, values, below) => {
    const people = PEOPLE.map((person, at) => person.with(column, values[at]!));
    const header = COLUMNS.with(column, heading!);
    const rows = people.flatMap((person) => [
      person,
      SIX.map((__, at) => (at === column ? below : '')),
    ]);
    for (const row of membersOf(tableOf([header, ...rows]))) {
      expect(values).toContain(row[column]!.split(' | ')[0]);
    }
  });

  it('do not swallow given names of children', () => {
    const names = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Phùng Thị Na', 'Lê Xuân Ổi'];
    const rows = withRows(1, ['Lan', 'Hùng', 'Sen', 'Nam']).map((row) =>
      row[0] === '' ? row : row.with(1, names[Number(row[0]) - 1]!),
    );
    expect(membersOf(tableOf([COLUMNS, ...rows])).map((row) => row[1])).toEqual(names);
    const households = [2, 4, 6, 8].flatMap((row) => [
      `A${row}:A${row + 1}`,
      `D${row}:D${row + 1}`,
    ]);
    const merged = membersOf(tableOf([COLUMNS, ...rows], households));
    expect(merged.map((row) => row[1])).toEqual(expect.arrayContaining(names));
  });

  it.each([['-'], ['//'], ['…']])('do not begin with a sign for a blank: %s', (sign) => {
    const rows = withRows(4, ['Khu 2', 'Khu 3']).map((row) =>
      row[0] === '' ? row : row.with(4, sign),
    );
    const { layout } = recogniseOne(tableOf([COLUMNS, ...rows]));
    expect(isLayout(layout) && layout.kinds.filter((kind) => kind === 'section')).toHaveLength(4);
  });

  it.each([
    [['Trang 1', 'Trang 2'], false],
    [['- 1 -', '- 2 -'], true],
    [['Đã chuyển đi', 'Đi làm ăn xa'], true],
  ])('do not swallow feet of pages and notes: %s', (texts, isAbove) => {
    const read = membersOf(tableOf([COLUMNS, ...withRows(3, texts, isAbove)]));
    expect(read.map((row) => row[3]!.split(' | ')[0])).toEqual(PEOPLE.map((row) => row[3]));
  });

  it.each([
    ['Hà Thị', 'Bưởi', 'Xóm', 'Lèn'],
    ['Hà Thị', 'Bưởi', 'Khu 1, xã', 'Kiệt Sơn'],
    ['Hà Thị', 'Bưởi', 'Khu 1, xã Kiệt', 'Sơn'],
    ['Hà Thị', 'Bưởi', 'Khu 1', 'xã Kiệt Sơn'],
    ['Hà Thị Bưởi', '', 'Khu 1, xã', 'Kiệt Sơn'],
    ['Đinh Văn', 'Nam', '', ''],
  ])('are whole if one person alone shows it: %s %s, %s %s', (name, rest, address, further) => {
    const [, ...others] = PEOPLE;
    const person = ['1', name, '02/03/1999', address, 'Chi đoàn Khu 1', '0912000001'];
    const read = membersOf(tableOf([COLUMNS, person, ['', rest, '', further, '', ''], ...others]));
    expect(read[0]!.slice(1, 4)).toEqual([
      `${name} ${rest}`.trim(),
      '02/03/1999',
      `${address} ${further}`.trim(),
    ]);
    expect(read.slice(1)).toEqual(others);
  });

  it.each([
    ['a phone', 5, '2', true],
    ['a phone', 5, '0', true],
    ['a day', 2, '2', true],
    ['a day', 2, '12', false],
    ['an address', 3, 'Trang 2', false],
    ['an address', 3, 'Lê Văn Tám', false],
  ])('leave %s as it is beside other texts: column %i, %s', (_, column, text, isAbove) => {
    const people = PEOPLE.map((person) => person.with(2, person[2]!.replace(/^0/, '')));
    const rowOf = SIX.map((__, at) => (at === column ? text : ''));
    const rows = people.flatMap((person) => (isAbove ? [rowOf, person] : [person, rowOf]));
    const read = membersOf(tableOf([COLUMNS, ...rows]));
    expect(read.map((row) => row[column]!.split(' | ')[0])).toEqual(
      people.map((row) => row[column]),
    );
  });

  it('leave columns of words in small letters', () => {
    const header = COLUMNS.with(3, 'Nghề nghiệp');
    const works = ['nông dân', 'giáo viên', 'nông dân', 'giáo viên'];
    const rows = PEOPLE.flatMap((person, at) => [
      ['', '', '', 'Hộ nghèo', '', ''],
      person.with(3, works[at]!),
    ]);
    const read = membersOf(tableOf([header, ...rows]));
    expect(read.map((row) => row[3]!.split(' | ')[0])).toEqual(works);
  });

  it('leave posts that end with a place whole', () => {
    const person = ['1', 'Hà Thị Bưởi', '02/03/1999', 'Công an xã', 'Chi đoàn Khu 1', '0912000001'];
    const rows = [COLUMNS, person, ['', '', '', 'Kiệt Sơn', '', ''], ...PEOPLE.slice(1)];
    expect(membersOf(tableOf(rows))[0]![3]).toMatch(/^Công an xã(?: \||$)/);
  });
});
