import { describe, expect, it } from 'vitest';
import { isLayout, PARTY, recogniseOne, tableOf } from '../../support.js';

/** Card numbers below a heading, and the headings of the columns that are carried along. */
function cardsOf(heading: string, cells: string[]) {
  const people = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Lê Thị Mận'];
  const rows = cells.map((cell, at) => [String(at + 1), people[at]!, '02/03/1989', cell]);
  const header = ['TT', 'Họ và tên', 'Ngày sinh', heading];
  const { table, layout } = recogniseOne(tableOf([header, ...rows]), PARTY);
  if (!isLayout(layout)) throw new Error(layout.reason);
  const card = layout.columns.find(({ field }) => field === 'card');
  return {
    cards: table.rows.slice(1).map((row) => row[card?.index ?? -1]),
    carried: layout.columns.flatMap(({ header, field }) => (field === undefined ? [header] : [])),
  };
}

describe('a heading of several numbers', () => {
  const heading = 'Số thẻ đảng viên, số lý lịch đảng viên, số Huy hiệu Đảng';

  it('gives the first of the lines, and carries all of them along', () => {
    const cells = ['10000001\nLL 00123', '10000002\nLL 00124\n556677', '10000003'];
    expect(cardsOf(heading, cells)).toEqual({
      cards: ['10000001', '10000002', '10000003'],
      carried: [heading],
    });
  });

  it('gives nothing if most cells begin with other text', () => {
    const cells = ['LL 00123', 'LL 00124', '10000003'];
    expect(cardsOf(heading, cells)).toEqual({
      cards: Array(3).fill(undefined),
      carried: [heading],
    });
  });
});
