import { describe, expect, it } from 'vitest';
import { layoutOf, recogniseOne, tableOf } from '../support.js';

const HEADER = ['TT', 'Họ và tên', 'Năm sinh', 'Quê quán - Nơi ở', 'Nhập ngũ - xuất ngũ'];
const NAMES = ['Hà Văn Na', 'Đinh Văn Mít', 'Tô Văn Roi'];
const member = (at: number) => [`${at + 1}`, NAMES[at]!, '1960', 'Bắc Ninh', '2/1978'];

describe('second rows of members', () => {
  const rows = NAMES.flatMap((_, at) => [member(at), ['', '', '', `Khu ${at + 1}`, '5/1981']]);

  it('with a hamlet begin no branch for the next member', () => {
    const { kinds, sections } = layoutOf(tableOf([HEADER, ...rows]));
    expect(kinds.slice(1)).toEqual(['member', 'note', 'member', 'note', 'member', 'note']);
    expect(sections).toEqual(Array(7).fill(''));
  });

  it('are joined to their members', () => {
    const { table } = recogniseOne(tableOf([HEADER, ...rows]));
    expect(table.rows[3]!.slice(3, 5)).toEqual(['Bắc Ninh | Khu 2', '2/1978 | 5/1981']);
  });

  it('are sections if one stands above the first member too', () => {
    const sections = NAMES.flatMap((_, at) => [['', '', '', `Khu ${at + 1}`], member(at)]);
    const layout = layoutOf(tableOf([HEADER, ...sections]));
    expect(layout.sections.slice(1)).toEqual([
      'Khu 1',
      'Khu 1',
      'Khu 2',
      'Khu 2',
      'Khu 3',
      'Khu 3',
    ]);
  });
});

describe('rows with the day of issue below ID numbers', () => {
  const header = ['TT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Chi hội'];
  const people = (second: (at: number) => string[]) =>
    NAMES.flatMap((name, at) => [
      [`${at + 1}`, name, `0${at + 1}/05/1960`, `02506012345${at}`, 'Khu 1'],
      second(at),
    ]);
  const kindsOf = (second: (at: number) => string[]) =>
    layoutOf(tableOf([header, ...people(second)])).kinds.slice(1);

  it.each(['', 'ĐT: 0912345678', '(thương binh 3/4)', 'Bí danh: Mơ'])(
    'are no people, with %j below the name',
    (text) => {
      const kinds = kindsOf(() => ['', text, '', 'cấp 01/01/2021']);
      expect(kinds.filter((kind) => kind === 'member')).toHaveLength(NAMES.length);
      expect(kindsOf(() => ['', text, '', '01/01/2021'])).toEqual(kinds);
    },
  );

  it('are people with a name, or with a number of their own', () => {
    for (const second of [
      ['', 'Bùi Thị Na', '', '01/01/2021'],
      ['', 'Bùi Thị Na', '', '025160123459'],
    ]) {
      expect(kindsOf(() => second)).toEqual(Array(2 * NAMES.length).fill('member'));
    }
  });
});

describe('a row with only a note', () => {
  const header = ['TT', 'Họ và tên', 'Năm sinh', 'Ghi chú'];
  const people = NAMES.map((name, at) => [`${at + 1}`, name, '1960', '']);

  it.each(['đã chuyển đi', 'Khu 2'])('is no section for the people below: %s', (note) => {
    const rows = [header, people[0]!, ['', '', '', note], ...people.slice(1)];
    const { kinds, sections } = layoutOf(tableOf(rows));
    expect(kinds).toEqual(['header', 'member', 'note', 'member', 'member']);
    expect(sections.join('')).toBe('');
  });
});
