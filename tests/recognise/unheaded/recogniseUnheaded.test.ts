import { expect, it } from 'vitest';
import { doanVien } from '../../../src/config/profiles/doanVien.js';
import { recogniseUnheaded } from '../../../src/recognise/unheaded/recogniseUnheaded.js';

const NAMES = [
  ...['Hà Thị Mai Bưởi', 'Đinh Văn Mít', 'Bùi Thị Thu Ổi', 'Lê Hữu Na', 'Phùng Thị Lê'],
  ...['Bàn Văn Khế', 'Trần Thị Hồng Đào', 'Quách Minh Cam'],
];
const BIRTHS = ['12/03/1998', '05/11/1999', '21/02/2001', '30/07/1996', '14/09/2003'];
const birth = (at: number) => BIRTHS[at % BIRTHS.length]!;
const phone = (at: number) => `09123456${10 + at}`;
const rowsOf = (cells: (name: string, at: number) => string[]) => NAMES.map(cells);

function read(rows: string[][], sheet = 'Trang 1') {
  const found = recogniseUnheaded({ file: 'a.xlsx', sheet, rows, merges: [] }, doanVien);
  if (found === undefined) return undefined;
  const [{ table, layout }] = found.rosters as [(typeof found.rosters)[0]];
  if (!('columns' in layout)) throw new Error('no roster');
  const fields = layout.columns.map(({ index, field, by }) => [index, field, by]);
  const members = table.rows.flatMap((cells, row) =>
    layout.kinds[row] === 'member'
      ? [
          Object.fromEntries(
            layout.columns.map(({ index, field = '' }) => [field, cells[index] ?? '']),
          ),
        ]
      : [],
  );
  return { fields, members, layout, codes: found.findings.map(({ code }) => code) };
}

it('reads columns of names, dates and phones, with a warning', () => {
  const found = read(rowsOf((name, at) => [`${at + 1}`, name, birth(at), phone(at), 'áo L']));
  expect(found?.fields).toEqual([
    [0, 'ordinal', 'content'],
    [1, 'name', 'content'],
    [2, 'birth', 'content'],
    [3, 'phone', 'content'],
    [4, undefined, 'unknown'],
  ]);
  expect(found?.codes).toEqual(['columns-by-content']);
});

it('reads numbers in brackets and years of two digits', () => {
  const short = (at: number) => birth(at).replace(/\/\d\d(?=\d\d$)/, '/');
  const found = read(rowsOf((name, at) => [`(${at + 1})`, name, short(at), phone(at)]));
  expect(found?.fields.map(([, field]) => field)).toEqual(['ordinal', 'name', 'birth', 'phone']);
});

it('reads a title, sections of branches, a sum and signatures for what they are', () => {
  const people = rowsOf((name, at) => [`${at + 1}`, name, birth(at), phone(at)]);
  const found = read([
    ['DANH SÁCH ĐOÀN VIÊN'],
    ['I', 'Chi đoàn khu 1'],
    ...people.slice(0, 4),
    ['II', 'Chi đoàn khu 2'],
    ...people.slice(4),
    ['', 'Tổng cộng: 8 đồng chí'],
    ['', 'Người lập biểu', '', 'Bí thư'],
    ['', 'Hà Văn Lập', '', 'Lê Thị Ký'],
  ]);
  expect(found?.members.map(({ name }) => name)).toEqual(NAMES);
  expect(found?.layout.sections.slice(2, 4)).toEqual(['Chi đoàn khu 1', 'Chi đoàn khu 1']);
  expect(found?.layout.sections.slice(7, 9)).toEqual(['Chi đoàn khu 2', 'Chi đoàn khu 2']);
});

it('keeps first people without a date or number', () => {
  const found = read(
    rowsOf((name, at) => [`${at + 1}`, name, at === 0 ? '' : birth(at), at === 0 ? '' : phone(at)]),
  );
  expect(found?.members.map(({ name }) => name)).toEqual(NAMES);
});

it('distinguishes the birth date from the date of joining', () => {
  const joined = (at: number) => `26/03/${2014 + (at % 5)}`;
  expect(read(rowsOf((name, at) => [name, joined(at), birth(at)]))?.members[0]).toMatchObject({
    birth: birth(0),
  });
  expect(read(rowsOf((name, at) => [name, joined(at)]))).toBeUndefined();
});

it('reads birth dates of pupils of one year, but not the day on which all of them joined', () => {
  const pupils = (date: (at: number) => string) =>
    read(rowsOf((name, at) => [name, date(at), phone(at)]))?.fields[1];
  expect(pupils((at) => `0${at + 1}/03/2008`)).toEqual([1, 'birth', 'content']);
  expect(pupils(() => '26/03/2008')).toEqual([1, undefined, 'unknown']);
});

it('joins names and dates in several columns', () => {
  const found = read(
    rowsOf((name, at) => {
      const words = name.split(' ');
      return [words.slice(0, -1).join(' '), words.at(-1)!, ...birth(at).split('/'), phone(at)];
    }),
  );
  expect(found?.members[0]).toMatchObject({ name: NAMES[0], birth: '12/03/1998' });
});

it('joins birth dates below Nam and Nữ, without a gender', () => {
  const isMan = (name: string) => !name.includes('Thị');
  const found = read(
    rowsOf((name, at) => {
      const dates = isMan(name) ? [birth(at), ''] : ['', birth(at)];
      return [`${at + 1}`, name, ...dates];
    }),
  );
  expect(found?.members.map((member) => member.birth)).toEqual(NAMES.map((_, at) => birth(at)));
});

it('reads lines with several facts, and leaves other lines out', () => {
  const lines = NAMES.map((name, at) => `${at + 1}. ${name} - ${birth(at)} - ${phone(at)}`);
  const found = read(
    ['Các đồng chí kiểm tra giúp ạ!', 'Khu 1', ...lines, 'Cảm ơn mọi người'].map((line) => [line]),
    '',
  );
  expect(found?.members[1]).toMatchObject({
    ...{ ordinal: '2', name: NAMES[1], birth: birth(1), phone: phone(1) },
  });
  expect(found?.members).toHaveLength(NAMES.length);
  expect(found?.layout.sections[2]).toBe('Khu 1');
  expect(found?.codes).toEqual(['lines-by-content']);
});

it('reads numbers that only some lines have', () => {
  const facts = (at: number) => {
    if (at === 1) return `, đt ${phone(at)}`;
    return at === 2 ? ' - 001198012345' : '';
  };
  const lines = NAMES.map((name, at) => `${at + 1}. ${name} - ${birth(at)}${facts(at)}`);
  const members = read(
    lines.map((line) => [line]),
    '',
  )?.members;
  expect(members?.[1]).toMatchObject({ phone: phone(1), id: '' });
  expect(members?.[2]).toMatchObject({ phone: '', id: '001198012345' });
});

it('keeps a numbered person without facts among lines with facts', () => {
  const lines = NAMES.map((name, at) => `${at + 1}. ${name}${at === 4 ? '' : ` - ${birth(at)}`}`);
  expect(
    read(
      lines.map((line) => [line]),
      '',
    )?.members.map(({ name }) => name),
  ).toEqual(NAMES);
});

const relatives = [...NAMES].reverse().map((name) => name.replace(/ \S+ /, ' Xuân '));
it.each<[string, string[][]]>([
  ['names alone', rowsOf((name, at) => [`${at + 1}`, name])],
  ['two people in a row', rowsOf((name, at) => [name, birth(at), relatives[at]!])],
  [
    'a relative on each line',
    rowsOf((name, at) => [`${name} - ${birth(at)} - vợ ${relatives[at]}`]),
  ],
  ['payments', rowsOf((name, at) => [name, `12/03/202${at % 6}`, `${at + 1}00000`])],
  [
    'a row that may be a header',
    [['Mã', 'Đối tượng', 'x'], ...rowsOf((name, at) => ['1', name, birth(at)])],
  ],
  ['a heading of others', [['Họ tên cha'], ...rowsOf((name, at) => [name, birth(at)])]],
  ['two people', rowsOf((name, at) => [name, birth(at)]).slice(0, 2)],
  ['places', NAMES.map((_, at) => [`${at + 1}`, `Khu Chiềng ${at}`, '1998'])],
])('refuses %s', (_, rows) => {
  expect(read(rows)).toBeUndefined();
});

it('reads a list whose first row is the name of a group', () => {
  const people = rowsOf((name, at) => [`${at + 1}`, name, birth(at), phone(at)]);
  const found = read([['Tổ 3, khu 4 - hội viên phụ nữ'], ...people]);
  expect(found?.members.map(({ name }) => name)).toEqual(NAMES);
});
