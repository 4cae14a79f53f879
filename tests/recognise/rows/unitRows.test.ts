import { describe, expect, it } from 'vitest';
import { layoutOf, tableOf } from '../support.js';

/** Kinds of the rows below a one-row header. */
const kindsBelow = (...rows: string[][]) => layoutOf(tableOf(rows)).kinds.slice(1);

describe('a numbered row with a body that also signs', () => {
  const HEADER = ['TT', 'Thành phần', 'Họ và tên', 'Chức vụ'];

  it.each(['UBND huyện', 'Đại diện các khu', 'Ban chấp hành Đoàn xã', 'Ban Thường vụ Huyện ủy'])(
    'leaves the people below it in the list: %j',
    (body) => {
      const kinds = kindsBelow(
        HEADER,
        ['1', 'Huyện ủy', '', ''],
        ['', '', 'Đ/c Hà Thị Bưởi', 'Bí thư'],
        ['', '', 'Đ/c Khu Văn Mít', 'Phó Bí thư'],
        ['2', body, '', ''],
        ['', '', 'Đ/c Lò Thị Ổi', 'Chủ tịch'],
        ['3', 'Các xã', '', ''],
        ['', '', 'Bà Tổng Thị Na', 'Phó Chủ tịch'],
      );
      expect(kinds.filter((_, row) => ![0, 3, 5].includes(row))).toEqual(
        Array.from({ length: 4 }, () => 'member'),
      );
      expect(kinds.filter((kind) => kind === 'member')).toHaveLength(4);
    },
  );

  it('does not stop a signature block without number', () => {
    const kinds = kindsBelow(
      HEADER,
      ['1', 'Huyện ủy', 'Hà Thị Bưởi', 'Bí thư'],
      ['2', 'Huyện ủy', 'Khu Văn Mít', 'Phó Bí thư'],
      ['', 'TM. UBND xã', '', ''],
      ['', '', 'Lò Thị Ổi', ''],
    );
    expect(kinds).toEqual(['member', 'member', 'footer', 'footer']);
  });
});

describe('a body in the first row', () => {
  const HEADER = ['STT', 'Họ và tên', 'Địa chỉ', 'Số tiền'];

  it.each(['Công an xã Lai Đồng', 'Chi đoàn khu 3'])(
    'is one of the numbered rows if the next number follows: %s',
    (body) => {
      const { kinds, sections } = layoutOf(
        tableOf([
          HEADER,
          ['1', body, '', '100000'],
          ['2', 'Hà Thị Bưởi', 'Khu 1', '50000'],
          ['3', 'Đinh Văn Mít', 'Khu 2', '50000'],
        ]),
      );
      expect(kinds.slice(1)).toEqual(['member', 'member', 'member']);
      expect(sections.join('')).toBe('');
    },
  );

  it('is no member if bodies follow', () => {
    const rows = ['1', '2', '3'].map((number) => [number, `Chi đoàn khu ${number}`, '', '20000']);
    const members = ['1', '2'].map((number) => [number, 'Hà Thị Bưởi', 'Khu 1', '50000']);
    expect(kindsBelow(HEADER, ...rows, ...members).slice(0, 3)).not.toContain('member');
  });

  it('is a section if its people have no numbers, or their own', () => {
    for (const numbers of [
      ['', ''],
      ['1', '2'],
    ]) {
      const kinds = kindsBelow(
        HEADER,
        ['1', 'Chi đoàn khu 3', '', ''],
        [numbers[0]!, 'Hà Thị Bưởi', 'Khu 1', '50000'],
        [numbers[1]!, 'Đinh Văn Mít', 'Khu 2', '50000'],
        ['2', 'Chi đoàn khu 4', '', ''],
        [numbers[0]!, 'Bàn Thị Na', 'Khu 1', '50000'],
      );
      expect(kinds).toEqual(['section', 'member', 'member', 'section', 'member']);
    }
  });
});

describe('several bodies with sums above the first person', () => {
  const people = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bàn Thị Na'];
  const bodies = ['Công an xã', 'Trạm y tế xã', 'Trường TH Lai Đồng'];

  it.each([false, true])('give no branch to the people (numbered: %s)', (isNumbered) => {
    const numbered = (name: string, at: number, sum: string) => [
      isNumbered ? String(at + 1) : '',
      name,
      sum,
    ];
    const rows = [
      ...bodies.map((body, at) => numbered(body, at, '300.000')),
      ...people.map((name, at) => numbered(name, at, '50.000')),
    ];
    const { kinds, sections } = layoutOf(tableOf([['STT', 'Họ và tên', 'Số tiền'], ...rows]));
    expect(kinds.slice(1)).toEqual(['note', 'note', 'note', 'member', 'member', 'member']);
    expect(sections.join('')).toBe('');
  });

  it('are sections if a branch without people is above another one', () => {
    const rows = [
      ['Chi hội khu 1', '0'],
      ['Chi hội khu 2', '150.000'],
    ];
    const below = people.map((name) => [name, '50.000']);
    const { sections } = layoutOf(tableOf([['Họ và tên', 'Số tiền'], ...rows, ...below]));
    expect(sections.at(-1)).toBe('Chi hội khu 2');
  });
});
