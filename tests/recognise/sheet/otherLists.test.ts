import { describe, expect, it } from 'vitest';
import { recognise, withoutOtherLists } from '../../../src/recognise/index.js';
import { ASSOCIATION, tableOf } from '../support.js';

const MEMBERS = [
  ['DANH SÁCH HỘI VIÊN'],
  ['TT', 'Họ và tên', 'Năm sinh'],
  ['1', 'Hà Thị Bưởi', '1969'],
  ['2', 'Đinh Văn Mít', '1966'],
  ['3', 'Hà Thị Mận', '1971'],
];
const others = (title: string, heading = 'Họ tên, đơn vị') => [
  [title],
  ['TT', heading, 'Số tiền'],
  ['1', 'Lò Văn Ổi', '500.000'],
  ['2', 'Lò Thị Na', '300.000'],
];

/** Whether each list was read, or why not. */
function read(...rows: string[][]) {
  const { rosters } = recognise(tableOf(rows), ASSOCIATION);
  return withoutOtherLists(rosters).map(({ layout }) =>
    'columns' in layout ? 'read' : layout.reason,
  );
}

describe('a further list', () => {
  it.each([
    'Danh sách các nhà hảo tâm ủng hộ chi hội',
    'II. DANH SÁCH TẬP THỂ, CÁ NHÂN ỦNG HỘ QUỸ HỘI',
    'Danh sách các mạnh thường quân',
    'II. DANH SÁCH CON HỘI VIÊN ĐẠT HỌC SINH GIỎI',
    '2. Danh sách con em đoàn viên công đoàn được khen thưởng',
  ])('is left out beside members, by its title: %s', (title) => {
    expect(read(...MEMBERS, [''], ...others(title))).toEqual(['read', 'others']);
  });

  it.each([
    'Danh sách hội viên, nhà hảo tâm ủng hộ',
    'Danh sách hội viên ủng hộ đồng bào bão lụt',
    'Danh sách con liệt sĩ',
    'Danh sách đoàn viên là con hội viên Hội Cựu chiến binh',
    'Danh sách hội viên mới',
  ])('is read if its title may name members: %s', (title) => {
    expect(read(...MEMBERS, [''], ...others(title))).toEqual(['read', 'read']);
  });

  it('is read if the file has no other list', () => {
    expect(read(...others('Danh sách các nhà hảo tâm'))).toEqual(['read']);
  });
});
