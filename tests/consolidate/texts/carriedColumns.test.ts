import { describe, expect, it } from 'vitest';
import { carriedColumns } from '../../../src/consolidate/texts/carriedColumns.js';
import type { Layout } from '../../../src/model/index.js';
import { consolidated, shown } from '../../support/consolidated.js';
import { sheetOf } from '../../support/roster.js';

const layout = (columns: string): Layout => sheetOf('a.csv', columns).layout;

describe('columns that the tool does not know', () => {
  it('share a heading over all lists, whatever its case and marks', () => {
    const layouts = [layout('name|+Ghi chú|+Năng khiếu'), layout('+GHI CHÚ|name|+Lớp')];
    expect(carriedColumns(layouts, [])).toMatchObject({
      headings: ['Ghi chú', 'Năng khiếu', 'Lớp'],
      ofTable: [
        [
          { index: 1, heading: 0 },
          { index: 2, heading: 1 },
        ],
        [
          { index: 0, heading: 0 },
          { index: 2, heading: 2 },
        ],
      ],
    });
  });

  it('of one heading on one list remain separate, and join those of another list in order', () => {
    const layouts = [layout('+Ghi chú|+Ghi chú'), layout('+Ghi chú|+Ghi chú|+Ghi chú')];
    const { headings, ofTable } = carriedColumns(layouts, []);
    expect(headings).toEqual(['Ghi chú', 'Ghi chú (2)', 'Ghi chú (3)']);
    expect(ofTable[1].map(({ heading }) => heading)).toEqual([0, 1, 2]);
  });

  it('of one heading may be thousands', () => {
    const columns = Array(8000).fill('+Ghi chú').join('|');
    const { headings } = carriedColumns([layout(columns)], []);
    expect(headings.at(-1)).toBe('Ghi chú (8000)');
  });

  it('never take a heading of the roster itself', () => {
    const { headings } = carriedColumns([layout('+Mã|+MÃ')], ['Mã']);
    expect(headings).toEqual(['Mã (2)', 'MÃ (3)']);
  });

  it('without a heading are named by their letter', () => {
    const far = layout('+');
    far.columns[0].index = 27;
    expect(carriedColumns([layout('name|+'), far], []).headings).toEqual(['Cột B', 'Cột AB']);
  });
});

describe('the value of a carried column', () => {
  it('reaches the member, from whichever row has it', () => {
    const sheets = [
      sheetOf('a.csv', 'name|+Năng khiếu|+Lớp|+Số giấy tờ khác', 'Hà An||12A|B123'),
      sheetOf('b.csv', '+Năng khiếu|name', 'hát, đàn|Hà An'),
    ];
    const { members, carried } = consolidated(sheets, [[0, 1]]);
    expect(carried.headings).toEqual(['Năng khiếu', 'Lớp', 'Số giấy tờ khác (2)']);
    expect([...members[0].carried].map(([heading, { text }]) => [heading, text])).toEqual([
      ['Năng khiếu', 'hát, đàn'],
      ['Lớp', '12A'],
      ['Số giấy tờ khác (2)', 'B123'],
    ]);
    expect(shown(members[0], 'Năng khiếu')).toBe('hát, đàn, only, 1');
  });
});
