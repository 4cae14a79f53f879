import { describe, expect, it } from 'vitest';
import { profiles } from '../../../src/config/profiles/index.js';
import { recognise } from '../../../src/recognise/index.js';

const [youth, party, association] = profiles as [
  (typeof profiles)[number],
  (typeof profiles)[number],
  (typeof profiles)[number],
];

/** `field kind` of each column behind the name; `-` for none. */
function codesOf(profile: (typeof profiles)[number], ...headings: string[]): string[] {
  const rows = [
    ['STT', 'Họ và tên', ...headings],
    ['1', 'Hà Văn Mận', ...headings.map((_, at) => `A10${at}7`)],
    ['2', 'Lê Thị Mít', ...headings.map((_, at) => `A20${at}9`)],
  ];
  const { rosters } = recognise({ file: 'a.csv', sheet: '', rows, merges: [] }, profile);
  const layout = rosters[0]?.layout;
  if (layout === undefined || !('columns' in layout)) throw new Error('no roster');
  return layout.columns
    .slice(2)
    .map(({ field = '-', code }) => `${field} ${code === undefined ? '-' : code.kind}`);
}

describe('a column of codes', () => {
  it.each([
    ['Số thẻ đoàn', 'card card'],
    ['Mã thẻ', 'card card'],
    ['Mã đoàn viên', 'card member'],
    ['Mã định danh đoàn viên', '- member'],
    ['MÃ ĐV', '- member'],
    ['Số thẻ đảng viên', '- party-card'],
    ['Ma SV', '- student'],
    ['MSSV', '- student'],
    ['Mã số sinh viên (*)', '- student'],
    ['Mã HS', '- pupil'],
    ['Mã CB', '- official'],
    ['Mã nhân viên', '- employee'],
  ])('is recognised by its heading on a list of the Youth Union: %s', (heading, code) => {
    expect(codesOf(youth, heading)).toEqual([code]);
  });

  it.each([
    ['Số thẻ đảng viên', 'card card'],
    ['Số TĐV', 'card card'],
    ['Số lý lịch', 'card file'],
    ['Mã đảng viên', '- member'],
  ])('is recognised by its heading on a list of the Party: %s', (heading, code) => {
    expect(codesOf(party, heading)).toEqual([code]);
  });

  it.each([
    ['Số thẻ hội viên', 'card card'],
    ['Mã hội viên', 'card member'],
  ])('is recognised by its heading on a list of an association: %s', (heading, code) => {
    expect(codesOf(association, heading)).toEqual([code]);
  });

  it('of an association yields to the number of the card', () => {
    expect(codesOf(association, 'Mã HV', 'Số thẻ HV')).toEqual(['- member', 'card card']);
  });

  it.each([
    'Mã hộ',
    'Mã lớp',
    'Mã đơn vị',
    'Mã khoa',
    'Mã ngành',
    'Mã số BHXH',
    'Mã số',
    'Mã NV của người thân',
    'Cha / Mã cán bộ',
  ])('is not recognised below %s', (heading) => {
    expect(codesOf(youth, heading)).toEqual(['- -']);
  });

  it('keeps its kind beside a column that fills the field', () => {
    expect(codesOf(youth, 'Mã định danh đoàn viên', 'Số thẻ đoàn', 'Mã SV')).toEqual([
      '- member',
      'card card',
      '- student',
    ]);
  });

  it('has the kind of the field if only the plan assigns it', () => {
    const rows = [
      ['Họ và tên', 'Số'],
      ['Hà Văn Mận', 'A1'],
    ];
    const table = { file: 'a.csv', sheet: '', rows, merges: [] };
    const [roster] = recognise(table, youth, { Số: 'card' }).rosters;
    expect(roster?.layout).toMatchObject({
      columns: [{ field: 'name' }, { field: 'card', code: { field: 'card', kind: 'card' } }],
    });
  });

  it('is not filled with the code of the person above', () => {
    const rows = [
      ['Họ và tên', 'Năm sinh', 'Mã SV'],
      ['Hà Văn Mận', '2003', 'A1007'],
      ['Lê Thị Mít', '2003', 'nt'],
      ['Lê Thị Na', '2003', '//'],
    ];
    const table = { file: 'a.csv', sheet: '', rows, merges: [] };
    const [roster] = recognise(table, youth).rosters;
    expect(roster?.table.rows.slice(1).map(([, , code]) => code)).toEqual(['A1007', 'nt', '//']);
  });
});
