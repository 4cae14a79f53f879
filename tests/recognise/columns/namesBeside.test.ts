import { expect, it } from 'vitest';
import { recogniseOne, tableOf } from '../support.js';

const NAMES = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Văn Na'];
const OTHERS = ['Lê Thị Mận', 'Vi Văn Cam', 'Tô Thị Quýt'];

function besideOf(headings: string[], factsOf: (at: number) => string[]) {
  const rows = NAMES.map((name, at) => [String(at + 1), name, '02/03/1999', ...factsOf(at)]);
  const table = tableOf([['STT', 'Họ và tên', 'Ngày sinh', ...headings], ...rows]);
  return recogniseOne(table).findings.filter(({ code }) => code === 'names-beside');
}
const givenOf = (at: number) => OTHERS[at]!.split(' ').at(-1)!;

it.each([
  [['Tên', 'Lớp'], (at: number) => [givenOf(at), '6A'], 'D'],
  [['', 'Tên', 'Lớp'], (at: number) => ['', givenOf(at), '6A'], 'E'],
  [['', 'Họ tên chủ hộ', 'Địa chỉ'], (at: number) => ['', OTHERS[at]!, 'Khu 1'], 'E'],
  [['STT', 'Đại biểu', 'Lớp'], (at: number) => [String(at + 1), OTHERS[at]!, '6A'], 'E'],
  [['', ''], (at: number) => [OTHERS[at]!, '1990'], 'D'],
])('reports names of others below %j', (headings, factsOf, letter) => {
  expect(besideOf(headings, factsOf)).toMatchObject([
    { level: 'warning', args: { letter, count: 3 }, place: { sheet: 'Khu 1', row: 2 } },
  ]);
});

it.each([
  [['Tên'], (at: number) => [NAMES[at]!.split(' ').at(-1)!]],
  [['Họ', 'Đệm', 'Tên'], (at: number) => NAMES[at]!.split(' ')],
  [['Họ tên bố', 'Nghề nghiệp'], (at: number) => [OTHERS[at]!, 'Nông dân']],
  [['Người giới thiệu'], (at: number) => [OTHERS[at]!]],
  [['Họ tên người nhận thay'], (at: number) => [OTHERS[at]!]],
  [['Ghi chú', ''], () => ['', 'Chuyển đi']],
])('reports no relatives or other facts of the members below %j', (headings, factsOf) => {
  expect(besideOf(headings, factsOf)).toEqual([]);
});

it.each([
  [2, 0],
  [3, 1],
])('reports heads of households beside the first %i of five members: %i', (missing, count) => {
  const members = [...NAMES, 'Phùng Thị Mơ', 'Tạ Thị Gấc', 'Mai Văn Sim'].slice(0, 3 + missing);
  const rows = members.map((name, at) => [
    ...[String(at + 1), name, '02/03/1999'],
    ...(at < 3 ? [OTHERS[at]!, '4'] : at === 3 && count === 0 ? ['Hà Văn Mít', ''] : []),
  ]);
  const table = tableOf([['STT', 'Họ và tên', 'Ngày sinh', 'Chủ hộ', 'Số khẩu'], ...rows]);
  const { findings } = recogniseOne(table);
  expect(findings.filter(({ code }) => code === 'names-beside')).toHaveLength(count);
});

it.each([
  ['NHÂN KHẨU', 1],
  ['Thành viên trong hộ', 1],
  ['Thành viên khác trong hộ', 0],
])('reports people below a group behind a head with facts: %s, %i', (group, count) => {
  const rows = NAMES.map((head, at) => [head, '02/03/1959', OTHERS[at]!, '1990']);
  const table = tableOf(
    [['Họ và tên chủ hộ', 'Ngày sinh', group, ''], ['', '', 'Họ và tên', 'Năm sinh'], ...rows],
    ['A1:A2', 'B1:B2', 'C1:D1'],
  );
  const { findings } = recogniseOne(table);
  expect(findings.filter(({ code }) => code === 'names-beside')).toHaveLength(count);
});

it.each([
  ['Vợ', OTHERS[0]!, 1],
  ['Chủ hộ', OTHERS[0]!, 0],
  ['Vợ', NAMES[2]!, 0],
  ['Vợ', 'Tạ Văn Sung', 0],
])('reports heads whom their families miss: %s of %s, %i', (relation, second, count) => {
  const heads = [OTHERS[0]!, second, OTHERS[2]!];
  const rows = NAMES.map((name, at) => [
    ...['A1', heads[at]!, name, '2/3/1999'],
    at === 0 ? relation : 'Con',
  ]);
  const headings = ['Số nhà', 'Họ và tên chủ hộ', 'Tên thành viên', 'Ngày sinh', 'Quan hệ'];
  const table = tableOf([headings, ...rows]);
  const { findings } = recogniseOne(table);
  expect(findings.filter(({ code }) => code === 'names-beside')).toHaveLength(count);
});

it.each(['Họ tên phụ huynh', 'Tên cha'])(
  'reports no relatives in the first column: %s',
  (heading) => {
    const rows = NAMES.map((name, at) => [OTHERS[at]!, name, '2/3/2015']);
    const { findings } = recogniseOne(
      tableOf([[heading, 'Họ tên học sinh', 'Ngày sinh'], ...rows]),
    );
    expect(findings.filter(({ code }) => code === 'names-beside')).toEqual([]);
  },
);
