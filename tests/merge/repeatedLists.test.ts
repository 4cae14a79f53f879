import { expect, it } from 'vitest';
import { merged, workbookOf } from '../support/merged.js';

const MEMBERS = [
  'STT,Họ và tên,Ngày sinh,Số điện thoại',
  '1,Hà Thị Bưởi,01/02/1990,0912000001',
  '2,Đinh Văn Mít,03/04/1988,0912000002',
  '3,Phùng Công Lành,05/06/1991,0912000003',
  '4,Bàn Thị Na,07/08/1992,0912000004',
].join('\n');
const DUES = [
  'STT,Họ tên,Quý I,Quý II',
  '1,Hà Thị Bưởi,15000,15000',
  '2,Đinh Văn Mít,15000,15000',
  '3,Phùng Công Lành,15000,',
  '4,Bàn Thị Na,15000,',
  '5,Lê Văn Cả,15000,15000',
].join('\n');
const commune = { 'a.xlsx': { commune: 'Xã Kiệt Sơn' } };

it('takes a list of dues for the members of the same workbook, with a warning', async () => {
  const workbook = workbookOf({ 'Danh sách': MEMBERS, 'Thu đoàn phí': DUES });
  const result = await merged({ 'a.xlsx': workbook }, { plan: commune });
  expect(result.members).toHaveLength(5);
  expect(result.questions.filter(({ kind }) => kind === 'TRUNG_NGUOI')).toEqual([]);
  expect(result.findings).toContainEqual({
    level: 'warning',
    code: 'list-repeated',
    args: { count: 4, left: 1 },
    place: { file: 'a.xlsx', sheet: 'Thu đoàn phí' },
  });
  const reasons = Array.from(result.lineage, ({ status, reason }) => `${status} ${reason}`);
  expect(reasons.filter((line) => line === 'merged repeated-list')).toHaveLength(4);
  const [weakest] = result.members.map((member) => result.weakestLink?.(member));
  expect(weakest).toBeUndefined();
});

it('takes a list of names for the people of a list with years of birth alone', async () => {
  const years = MEMBERS.replaceAll(/\d\d\/\d\d\/(\d{4}),\d+/g, '$1,');
  const lists = { 'Danh sách': years, 'Vay vốn': DUES };
  const result = await merged({ 'a.xlsx': workbookOf(lists) }, { plan: commune });
  expect(result.members).toHaveLength(5);
  expect(result.questions).toEqual([]);
});

it('asks for the branch of the one person alone whom the fuller list does not place', async () => {
  const branches = MEMBERS.split('\n').map(
    (line, at) => `${line},${at === 0 ? 'Chi đoàn' : 'Khu 2'}`,
  );
  const workbook = workbookOf({ 'Danh sách': branches.join('\n'), 'Thu đoàn phí': DUES });
  const result = await merged({ 'a.xlsx': workbook }, { plan: commune });
  const asked = result.questions.filter(({ kind }) => kind === 'CHI_DOAN');
  expect(asked).toMatchObject([{ members: 1, sentence: { code: 'ask-branch-of-person' } }]);
  expect(asked[0]!.rows.map(({ name }) => name)).toEqual(['Lê Văn Cả']);
  expect(asked[0]!.about).toMatchObject({ type: 'rows' });
});

it('keeps people with dates of birth of their own apart', async () => {
  const born = DUES.split('\n').map(
    (line, at) => `${line},${at === 0 ? 'Ngày sinh' : `1${at}/09/1970`}`,
  );
  const workbook = workbookOf({ 'Danh sách': MEMBERS, 'Thu đoàn phí': born.join('\n') });
  const result = await merged({ 'a.xlsx': workbook }, { plan: commune });
  expect(result.members).toHaveLength(9);
});

it('takes dues of several communes, one below the other, for the members of each', async () => {
  const head = 'STT,Họ và tên,Ngày sinh,Chi đoàn';
  const names = {
    'kiet-son.csv': ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Phùng Công Lành', 'Bàn Thị Na'],
    'dong-son.csv': ['Vì Văn Ổi', 'Đinh Văn Mít', 'Lò Thị Đào', 'Khà Văn Cam'],
  };
  const files = Object.fromEntries(
    Object.entries(names).map(([file, people], f) => [
      file,
      [
        head,
        ...people.map((name, at) => `${at + 1},${name},1${at + 3 * f}/0${f + 1}/${1999 + f},Khu 1`),
      ].join('\n'),
    ]),
  );
  const dues = Object.values(names).flat();
  files['doan-phi.csv'] = [
    'STT,Họ tên,Chi đoàn,Số tiền',
    ...dues.map((name, at) => `${at + 1},${name},Khu 1,24000`),
  ].join('\n');
  const plan = {
    'kiet-son.csv': { commune: 'Xã Kiệt Sơn' },
    'dong-son.csv': { commune: 'Xã Đồng Sơn' },
  };
  const result = await merged(files, { plan });
  expect(result.members).toHaveLength(8);
  expect(result.questions).toEqual([]);
  const communes = [...result.lineage].filter(({ file }) => file === 'doan-phi.csv');
  expect(communes.slice(1).map(({ oldCommune }) => oldCommune)).toEqual([
    ...Array(4).fill('Xã Kiệt Sơn'),
    ...Array(4).fill('Xã Đồng Sơn'),
  ]);
});
