import { describe, expect, it } from 'vitest';
import { ASSOCIATION, layoutOf, recogniseOne, tableOf } from '../../support.js';

const PEOPLE = [
  ['1', 'Hà Thị Bưởi', '02/03/1999'],
  ['2', 'Đinh Văn Mít', '05/06/1998'],
  ['3', 'Lò Thị Na', '02/03/1997'],
  ['4', 'Vì Văn Ổi', '05/06/1996'],
  ['5', 'Bàn Thị Đào', '15/06/2001'],
];

/** A list below a title, with a mark for each person in each further column. */
function list(title: string, further: Record<string, string>, merges: string[] = []) {
  const columns = Object.entries(further);
  const rows = [
    [title],
    ['STT', 'Họ và tên', 'Ngày sinh', ...columns.map(([heading]) => heading)],
    ...PEOPLE.map((cells, at) => [...cells, ...columns.map(([, marks]) => marks[at]!.trim())]),
  ];
  return tableOf(rows, merges);
}

const NAMES = ['Bưởi', 'Mít', 'Na', 'Ổi', 'Đào', 'Sen'];
const YOUTH = 'DANH SÁCH THANH NIÊN TRONG ĐỘ TUỔI';
const membersOf = (table: ReturnType<typeof list>) =>
  layoutOf(table).kinds.flatMap((kind, row) => (kind === 'member' ? [row - 1] : []));

describe('a column that ticks members', () => {
  it.each(['Là đoàn viên', 'Đoàn viên (x)', 'ĐOÀN VIÊN', 'ĐVTN'])(
    'leaves out others: %s',
    (heading) => {
      expect(membersOf(list(YOUTH, { [heading]: 'x xx ' }))).toEqual([1, 3, 4]);
    },
  );

  it('is reported with the rows that were left out and its heading', () => {
    const { findings } = recogniseOne(list(YOUTH, { 'Là đoàn viên': 'xxx- ' }));
    expect(findings.find(({ code }) => code === 'non-members-left-out')).toMatchObject({
      args: { count: 2, rows: '6, 7', heading: 'Là đoàn viên', letter: 'D' },
      place: { row: 6 },
    });
  });

  it('leaves nobody out if hardly anybody is ticked', () => {
    const cells = (at: number, tick: string) => [`${at}`, `Hà Thị ${NAMES[at % 6]}`, '1999', tick];
    const ticked = (count: number) =>
      tableOf([
        [YOUTH],
        ['STT', 'Họ và tên', 'Năm sinh', 'Là đoàn viên'],
        ...Array.from({ length: 20 }, (_, at) => cells(at + 1, at < count ? 'x' : '')),
      ]);
    expect(membersOf(ticked(3))).toHaveLength(20);
    expect(membersOf(ticked(4))).toHaveLength(4);
  });

  it('may have a column of other young people beside it', () => {
    const marks = { 'Đoàn viên': 'xxx  ', 'Thanh niên': '   xx' };
    expect(membersOf(list(YOUTH, marks))).toEqual([1, 2, 3]);
  });

  it('leaves nobody out if it is a class of members beside others', () => {
    const marks = { 'Bí thư': 'x    ', 'Ủy viên': ' x   ', 'Đoàn viên': '  xxx' };
    expect(membersOf(list(YOUTH, marks))).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves nobody out if the title is about members alone, unless the heading asks who is one', () => {
    const title = 'DANH SÁCH ĐOÀN VIÊN';
    expect(membersOf(list(title, { 'Đoàn viên': 'xxx  ' }))).toHaveLength(5);
    expect(membersOf(list(title, { 'Là đoàn viên': 'xxx  ' }))).toHaveLength(3);
  });

  it('leaves nobody out below the letterhead of Đoàn thanh niên if the title is about members alone', () => {
    const { rows } = list('DANH SÁCH ĐOÀN VIÊN', { 'Đoàn viên': 'xxx  ' });
    const table = tableOf([['ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH'], ...rows]);
    expect(layoutOf(table).kinds.filter((kind) => kind === 'member')).toHaveLength(5);
  });

  it('keeps holders of a post, kinds of members, and who has a day of joining', () => {
    expect(membersOf(list(YOUTH, { 'Bí thư': 'x    ', 'Đoàn viên': ' xxx ' }))).toEqual([
      1, 2, 3, 4,
    ]);
    expect(membersOf(list(YOUTH, { 'Đoàn viên': 'xxx  ', 'Đoàn viên danh dự': '   x ' }))).toEqual([
      1, 2, 3, 4,
    ]);
    const { rows } = list(YOUTH, { 'Đoàn viên': 'xxx  ', 'Ngày vào Đoàn': 'abcd ' });
    const joined = rows.map((cells) => cells.map((text) => text.replace(/^[a-d]$/, '26/03/2015')));
    expect(membersOf(tableOf(joined))).toEqual([1, 2, 3, 4]);
  });

  it('keeps all whom one merged cell ticks', () => {
    expect(membersOf(list(YOUTH, { 'Đoàn viên': 'x xx ' }, ['D3:D4']))).toEqual([1, 2, 3, 4]);
  });

  it('leaves nobody out for a trait of members, such as veterans among farmers', () => {
    const { kinds } = layoutOf(list('DANH SÁCH NÔNG DÂN', { CCB: 'xxx  ' }), ASSOCIATION);
    expect(kinds.filter((kind) => kind === 'member')).toHaveLength(5);
  });

  it('leaves nobody out if all or hardly any are ticked, or cells hold other words', () => {
    for (const marks of ['xxxxx', 'xx   ', '     ', 'xxxab']) {
      expect(membersOf(list(YOUTH, { 'Đoàn viên': marks }))).toHaveLength(5);
    }
  });
});
