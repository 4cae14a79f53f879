import { expect, it } from 'vitest';
import { doanVien } from '../../../../src/config/profiles/doanVien.js';
import type { Table } from '../../../../src/model/index.js';
import { recogniseFile } from '../../../../src/steps/rosters/recognition/recogniseFile.js';

const TITLE = ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU 1'];
const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Tài khoản'];
const NAMES = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Thị Ổi', 'Lê Văn Na', 'Phùng Thị Lê'];
const people = (from: number, to: number) =>
  NAMES.slice(from - 1, to).map((name, at) => [`${from + at}`, name, '02/03/1999', '5']);

function read(...sheets: string[][][]) {
  const tables = sheets.map(
    (rows, at): Table => ({
      file: 'a.xlsx',
      sheet: `Trang ${at + 1}`,
      rows,
      merges: [],
    }),
  );
  const ofSheets = tables.map(() => []);
  return recogniseFile(tables, [], doanVien, ofSheets as never, undefined);
}

it('reads a list that continues on the next sheets without headings, with a warning', () => {
  const { sheets, findings } = read([TITLE, HEADER, ...people(1, 2)], people(3, 4), [
    ...people(5, 5),
    ['6', 'Bàn Văn Khế', '03/03/1999', '5'],
  ]);
  const layouts = sheets.flat().map(({ layout }) => layout);
  expect(layouts.map(({ kinds }) => kinds.filter((kind) => kind === 'member').length)).toEqual([
    2, 2, 2,
  ]);
  expect(layouts[2]).toMatchObject({
    titleBranch: 'CHI ĐOÀN KHU 1',
    columns: HEADER.map((header) => ({ header })),
  });
  const continued = findings.filter(({ code }) => code === 'sheet-continued');
  expect(continued).toMatchObject([
    { level: 'warning', args: { other: 'Trang 1' }, place: { sheet: 'Trang 2' } },
    { args: { other: 'Trang 2' }, place: { sheet: 'Trang 3' } },
  ]);
});

it('reads a single person on the next sheet, but nobody from its signatures', () => {
  const isRead = (...rows: string[][]) => {
    const { layout } = read([TITLE, HEADER, ...people(1, 2)], rows).sheets[1]![0]!;
    return 'columns' in layout && layout.kinds;
  };
  const signed = [
    ['', 'Người lập', '', 'TM. BCH'],
    ['', 'Lê Thị Na', '', 'Hà Văn Mơ'],
  ];
  expect(isRead(...people(3, 3), ...signed)).toEqual(['member', 'footer', 'footer']);
  expect(isRead(...signed)).toBe(false);
  expect(isRead(['3', 'Đoàn Xã Lai Đồng'])).toBe(false);
  expect(isRead(...people(4, 4))).toBe(false);
});

it('gives the sections of the last row to the people above the next section', () => {
  const section = (name: string) => ['', name];
  const { sheets } = read(
    [TITLE, HEADER, section('Chi đoàn khu 1'), ...people(1, 2)],
    [...people(3, 4), section('Chi đoàn khu 2'), ['5', 'Bàn Văn Khế', '03/03/1999', '5']],
  );
  expect(sheets[1]![0]!.layout).toMatchObject({
    continues: 'Trang 1',
    sections: [...['Chi đoàn khu 1', 'Chi đoàn khu 1'], ...['Chi đoàn khu 2', 'Chi đoàn khu 2']],
  });
});

it('reads a sheet whose numbers begin anew for the next branch', () => {
  const titled = [['CHI ĐOÀN KHU 2'], ...people(1, 2)];
  const { sheets, findings } = read([TITLE, HEADER, ...people(1, 2)], titled, people(3, 4));
  const [, second, third] = sheets.map(([only]) => only!.layout);
  expect(second).toMatchObject({ kinds: ['section', 'member', 'member'] });
  expect(second).not.toHaveProperty('titleBranch');
  expect(second).not.toHaveProperty('continues');
  expect(third).toMatchObject({
    continues: 'Trang 2',
    sections: ['CHI ĐOÀN KHU 2', 'CHI ĐOÀN KHU 2'],
  });
  expect(findings.map(({ code }) => code)).toEqual(['sheet-continued', 'sheet-continued']);
});

it('reads no sheet of other people as the next branch', () => {
  const header = ['STT', 'Họ và tên', 'Ngày sinh', 'CCCD'];
  const persons = (form: (at: number) => string) =>
    NAMES.slice(0, 3).map((name, at) => [`${at + 1}`, name, '02/03/1999', form(at)]);
  const numbered = persons((at) => `02509900123${at}`);
  const isRead = (sheet: string, rows: string[][], first = 'Khu 1') => {
    const named = [
      { sheet: first, rows: [['DANH SÁCH ĐOÀN VIÊN KHU 1'], header, ...numbered] },
      { sheet, rows },
    ];
    const tables = named.map((table): Table => ({ file: 'a.xlsx', merges: [], ...table }));
    const { sheets } = recogniseFile(tables, [], doanVien, [] as never, undefined);
    return 'columns' in sheets[1]![0]!.layout;
  };
  expect(isRead('Khu 2', numbered)).toBe(true);
  expect(isRead('Khu 2', [['Khu 2'], ...numbered])).toBe(true);
  expect(isRead('Khu 2', [['DANH SÁCH ĐOÀN VIÊN KHU 2'], ...numbered])).toBe(true);
  expect(isRead('Khu Mường', numbered, 'Khu Chiềng')).toBe(true);
  expect(isRead('Mường', [['Khu Mường'], ...numbered], 'Chiềng')).toBe(true);
  for (const sheet of ['Khu 1 đã chuyển đi', 'Khu 1 (2)', 'Khu 2 thiếu nhi', 'Khu 2 - quà tết']) {
    expect(isRead(sheet, numbered), sheet).toBe(false);
  }
  expect(isRead('Quà', [['Khu 2'], ...numbered], 'DSDV')).toBe(false);
  for (const title of ['DANH SÁCH TRẺ EM KHU 2', 'Quần chúng ưu tú']) {
    expect(isRead('Khu 2', [[title], ...numbered]), title).toBe(false);
  }
  expect(isRead('Khu 2', [['Khu 2'], ['Đã chuyển đi'], ...numbered])).toBe(false);
  for (const text of ['Con', '500000', '']) {
    expect(
      isRead(
        'Khu 2',
        persons(() => text),
      ),
      text,
    ).toBe(text === '');
  }
});

it('does not read a sheet whose numbers begin anew, or that has other columns', () => {
  const isRead = (rows: string[][]) =>
    'columns' in read([TITLE, HEADER, ...people(1, 2)], rows).sheets[1]![0]!.layout;
  expect(isRead(people(1, 2))).toBe(false);
  const placed = people(3, 4).map(([number, name, date]) => [number!, name!, 'Khu 2', date!]);
  expect(isRead(placed)).toBe(false);
  const others = [
    ['3', 'Khu 1', 'Hà Thị Na'],
    ['4', 'Khu 2', 'Bùi Văn Na'],
  ];
  expect(isRead(others)).toBe(false);
});

it('reads dates of birth below Nam or Nữ and names in two columns on the next sheet', () => {
  const header = [
    ['TT', 'Họ và đệm', 'Tên', 'Ngày sinh', ''],
    ['', '', '', 'Nam', 'Nữ'],
  ];
  const rows = NAMES.map((name, at) => {
    const words = name.split(' ');
    const birth = name.includes('Thị') ? ['', '02/03/1999'] : ['02/03/1999', ''];
    return [String(at + 1), words.slice(0, -1).join(' '), words.at(-1)!, ...birth];
  });
  const { sheets } = read([TITLE, ...header, ...rows.slice(0, 2)], rows.slice(2));
  const [above, { table, layout }] = [sheets[0]![0]!, sheets[1]![0]!];
  if (!('columns' in layout && 'columns' in above.layout)) throw new Error('not read');
  expect(layout.columns).toEqual(above.layout.columns);
  expect(layout).toMatchObject({
    continues: 'Trang 1',
    headerTop: 0,
    headerBottom: -1,
    kinds: ['member', 'member', 'member'],
  });
  expect(table.rows.map((cells) => cells[2])).toEqual(['Ổi', 'Na', 'Lê']);
});

it('gives the branch of the list to its next page below the same header', () => {
  const section = ['', 'Chi đoàn khu 2'];
  const first = [TITLE, HEADER, ...people(1, 2)];
  const pageOf = (...rows: string[][]) => read(first, rows).sheets[1]![0]!.layout;
  const continued = { continues: 'Trang 1', titleBranch: 'CHI ĐOÀN KHU 1' };
  expect(pageOf(HEADER, ...people(3, 4))).toMatchObject(continued);
  const { sheets } = read([TITLE, HEADER, section, ...people(1, 2)], [HEADER, ...people(3, 3)]);
  expect(sheets[1]![0]!.layout).toMatchObject({ sections: ['Chi đoàn khu 2', 'Chi đoàn khu 2'] });
});

it.each([
  ['with other headings', [['STT', 'Họ và tên', 'Ngày sinh', 'Ghi chú'], ...people(3, 4)]],
  ['with numbers from 1', [HEADER, ...people(1, 2)]],
  ['with a title', [['DANH SÁCH HỘI VIÊN'], HEADER, ...people(3, 4)]],
])('gives no branch of another list to a page %s', (_, rows) => {
  const { layout } = read([TITLE, HEADER, ...people(1, 2)], rows).sheets[1]![0]!;
  expect(layout).not.toHaveProperty('continues');
});

it('gives no branch of another list to a sheet that may be named after a hamlet', () => {
  const tables = [
    [TITLE, HEADER, ...people(1, 2)],
    [HEADER, ...people(3, 4)],
  ].map((rows, at): Table => ({ file: 'a.xlsx', sheet: `Mít ${at + 1}`, rows, merges: [] }));
  const { sheets } = recogniseFile(tables, [], doanVien, [[], []] as never, undefined);
  expect(sheets[1]![0]!.layout).not.toHaveProperty('continues');
});
