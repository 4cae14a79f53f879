import { expect, it } from 'vitest';
import { withFamilies } from '../../../src/recognise/sheet/families.js';
import { ASSOCIATION, recogniseOne, tableOf } from '../support.js';

const HEADS = ['Hà Thị Bưởi', 'Bàn Thị Ổi', 'Đinh Văn Na'];
const households = (relative = 'Đinh Văn Mít', relation = 'Chồng', joined = '') =>
  recogniseOne(
    tableOf([
      ['STT', 'Họ và tên', 'Quan hệ với chủ hộ', 'Năm sinh', 'Ngày vào Hội'],
      ['1', HEADS[0]!, 'Chủ hộ', '1980'],
      ['', relative, relation, '1978', joined],
      ['', 'Đinh Thị Táo', 'Con', '2008'],
      ['2', HEADS[1]!, 'Chủ hộ', '1985'],
      ['3', HEADS[2]!, 'Chủ hộ', '1975'],
    ]),
    ASSOCIATION,
  );
const BIRTHS = ['02/03/1980', '', '05/06/1975'];
const members = (names: readonly string[], births = BIRTHS) =>
  recogniseOne(
    tableOf([
      ['STT', 'Họ và tên', 'Ngày sinh'],
      ...names.map((name, at) => [`${at + 1}`, name.toUpperCase(), births[at] ?? '02/03/1978']),
    ]),
    ASSOCIATION,
  );
const kindsOf = (rosters: Parameters<typeof withFamilies>[0]) =>
  withFamilies(rosters, ASSOCIATION).rosters[0]!.layout.kinds.slice(1);

it('leaves out relatives of heads of households who are on another list, with a warning', () => {
  const rosters = [households(), members([...HEADS, 'Lê Thị Sim'])];
  expect(kindsOf(rosters)).toEqual(['member', 'note', 'note', 'member', 'member']);
  const { findings } = withFamilies(rosters, ASSOCIATION);
  expect(findings).toMatchObject([
    {
      level: 'warning',
      code: 'families-left-out',
      args: { count: 2, rows: '3, 4' },
      place: { row: 3 },
    },
  ]);
});

it('keeps relatives who are on the other list too, are called members or joined', () => {
  const list = members([...HEADS, 'Lê Thị Sim']);
  const kept = ['member', 'member', 'note', 'member', 'member'];
  expect(kindsOf([households('Lê Thị Sim'), list])).toEqual(kept);
  expect(kindsOf([households('Đinh Văn Mít', 'Hội viên'), list])).toEqual(kept);
  expect(kindsOf([households('Đinh Văn Mít', 'Chồng', '02/03/2010'), list])).toEqual(kept);
});

it('keeps all people if the heads are on no other list', () => {
  for (const rosters of [
    [households()],
    [households(), members(HEADS.slice(0, 2))],
    [households(), households()],
    // Namesakes.
    [households(), members(HEADS, ['02/03/1990', '', '05/06/1975'])],
  ]) {
    expect(kindsOf(rosters)).toEqual(Array(5).fill('member'));
    const { findings } = withFamilies(rosters, ASSOCIATION);
    expect(findings[0]).toMatchObject({ level: 'warning', code: 'families-kept' });
  }
});

it('keeps all people of a sheet that the plan names', () => {
  const planned = { ...households(), settings: { sheet: 'Khu 1' } };
  expect(kindsOf([planned, members(HEADS)])).toEqual(Array(5).fill('member'));
});

it('keeps numbered people below a title that names members alone', () => {
  const list = (title: string, number: string) =>
    recogniseOne(
      tableOf([
        [title],
        ['STT', 'Họ và tên', 'Quan hệ với chủ hộ', 'Năm sinh'],
        ['1', HEADS[0]!, 'Chủ hộ', '1980'],
        [number, 'Đinh Thị Táo', 'Con', '2001'],
        ['3', HEADS[1]!, 'Chủ hộ', '1985'],
        ['4', HEADS[2]!, 'Chủ hộ', '1975'],
      ]),
      ASSOCIATION,
    );
  const kindOf = (title: string, number: string) =>
    kindsOf([list(title, number), members(HEADS)])[2];
  expect(kindOf('DANH SÁCH HỘI VIÊN XÃ KIỆT SƠN', '2')).toBe('member');
  expect(kindOf('DANH SÁCH HỘI VIÊN XÃ KIỆT SƠN', '')).toBe('note');
  expect(kindOf('DANH SÁCH HỘ GIA ĐÌNH HỘI VIÊN XÃ KIỆT SƠN', '2')).toBe('note');
  expect(kindOf('DANH SÁCH NHÂN KHẨU XÃ KIỆT SƠN', '2')).toBe('note');
});

it('warns of people without a number whose relation stands before the name', () => {
  const rows = [
    ['TT', 'Họ và tên', 'Ngày sinh'],
    ['1', 'Hà Văn Na', '02/03/2015'],
    ['', 'Bố: Hà Văn Sáng', '1985'],
    ['', '- Mẹ: Lê Thị Tươi', '1987'],
    ['2', 'Đinh Văn Mít', '02/03/2016'],
  ];
  const { findings } = withFamilies([recogniseOne(tableOf(rows), ASSOCIATION)], ASSOCIATION);
  expect(findings).toMatchObject([{ code: 'families-kept', args: { count: 2, rows: '3, 4' } }]);
});
