import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/recognise/index.js';
import { ASSOCIATION, isLayout, tableOf } from '../support.js';

const MERGES = ['A2:A3', 'B2:C2', 'D2:E2', 'F2:F3'];
const HEADINGS = [
  ['DANH SÁCH HỘI VIÊN'],
  ['STT', 'Họ và tên', '', 'Năm sinh', '', 'Địa chỉ'],
  ['', 'Vợ', 'Chồng', 'Vợ', 'Chồng', ''],
];
const PEOPLE = [
  ['1', 'Hà Thị Bưởi', 'Đinh Văn Mít', '1969', '1965', 'Khu 1'],
  ['2', 'Phùng Thị Na', '', '1971', '', 'Khu 2'],
];

/** Lists the members of each list by row, name and year. */
function peopleOf(rows: string[][], merges = MERGES): string[][] {
  return recognise(tableOf(rows, merges), ASSOCIATION).rosters.map(({ table, layout }) => {
    if (!isLayout(layout)) return [layout.reason];
    const column = (id: string) => layout.columns.find(({ field }) => field === id)?.index ?? -1;
    return layout.kinds.flatMap((kind, row) =>
      kind === 'member'
        ? [
            [
              row + 1,
              ...['name', 'birth', 'address'].map((id) => table.rows[row]![column(id)]),
            ].join(' '),
          ]
        : [],
    );
  });
}

describe('a list of couples', () => {
  it('has two people in a row, each with the own year', () => {
    expect(peopleOf([...HEADINGS, ...PEOPLE])).toEqual([
      ['4 Hà Thị Bưởi 1969 Khu 1', '5 Phùng Thị Na 1971 Khu 2'],
      ['4 Đinh Văn Mít 1965 Khu 1'],
    ]);
  });

  it('is reported as two lists', () => {
    const { findings } = recognise(tableOf([...HEADINGS, ...PEOPLE], MERGES), ASSOCIATION);
    expect(findings.map(({ code }) => code)).toContain('two-people-in-a-row');
  });

  it.each(['HỘI LHPN XÃ KIỆT SƠN', 'DANH SÁCH HỘI VIÊN PHỤ NỮ'])(
    'has no husbands below %s',
    (title) => {
      const people = peopleOf([[title], ...HEADINGS.slice(1), ...PEOPLE]).flat();
      expect(people.some((text) => text.includes('Đinh Văn Mít'))).toBe(false);
    },
  );

  it('has no members beside a name of its own', () => {
    const names = ['', 'Họ tên hội viên', '', 'Hà Thị Mơ', 'Hà Văn Sen'];
    const rows = [['DANH SÁCH HỘI VIÊN', '', '', '', '', ''], ...HEADINGS.slice(1), ...PEOPLE].map(
      (cells, row) => [...cells, names[row]!],
    );
    const people = peopleOf(rows, [...MERGES, 'G2:G3']);
    expect(people.flat().some((text) => text.includes('Đinh Văn Mít'))).toBe(false);
  });
});
