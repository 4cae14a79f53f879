import { describe, expect, it } from 'vitest';
import { lineageOf } from '../../../src/consolidate/rows/lineage.js';
import type { Layout, NoRoster, Table } from '../../../src/model/index.js';
import { lineageTable } from '../../../src/report/tables/lineageTable.js';
import { materialize } from '../../../src/report/tables/textTable.js';
import { consolidated } from '../../support/consolidated.js';
import { sheetOf } from '../../support/roster.js';

const NOTES: { table: Table; layout: NoRoster } = {
  table: { file: 'b.xlsx', sheet: 'Ghi chú', rows: [['đọc kỹ'], [], ['cảm ơn']], merges: [] },
  layout: { reason: 'no-header', kinds: ['note', 'blank', 'note'] },
};

function lineageRows() {
  const sheets = [
    sheetOf('a.csv', 'name|birth|branch', '#Khu 1', 'Hà An||Khu 1', '', '|1999|Khu 1'),
    sheetOf('b.xlsx:Khu 2', 'name|birth|branch', 'Hà An|5/3/1998|Khu 2', 'Bùi Bình|1999|Khu 2'),
  ];
  const { roster, members } = consolidated(sheets, [[0, 1]]);
  const layouts: (Layout | NoRoster)[] = [...roster.layouts, NOTES.layout];
  const lineage = lineageOf({
    tables: [...roster.tables, NOTES.table],
    layouts,
    records: roster.records,
    members,
    rejected: roster.rejected,
    repeated: [],
    placementOf: (record) => ({ newCommune: 'N', newBranch: `X${record}` }),
    originOf: (_, row) => ({ oldCommune: 'A', oldBranch: `Khu của dòng ${row}` }),
  });
  return { lineage, members };
}

describe('the lineage', () => {
  it('has every row that is not blank exactly once, as Excel numbers it', () => {
    const { lineage } = lineageRows();
    expect(Array.from(lineage, ({ file, sheet, row }) => `${file}:${sheet}:${row}`)).toEqual([
      'a.csv::1',
      'a.csv::2',
      'a.csv::3',
      'a.csv::5',
      'b.xlsx:Khu 2:1',
      'b.xlsx:Khu 2:2',
      'b.xlsx:Khu 2:3',
      'b.xlsx:Ghi chú:1',
      'b.xlsx:Ghi chú:3',
    ]);
  });

  it('has the status of each row and its reason', () => {
    const { lineage, members } = lineageRows();
    expect(Array.from(lineage, ({ status, reason, member }) => [status, reason, member])).toEqual([
      ['skipped', 'header', ''],
      ['skipped', 'section', ''],
      ['merged', 'same-person', members[0].id],
      ['rejected', 'no-name', ''],
      ['skipped', 'header', ''],
      ['kept', '', members[0].id],
      ['kept', '', members[1].id],
      ['skipped', 'no-roster-no-header', ''],
      ['skipped', 'no-roster-no-header', ''],
    ]);
  });

  it("has each row's own old and new branch, not the member's", () => {
    const { lineage } = lineageRows();
    const branches = Array.from(lineage, ({ oldBranch, newBranch }) => `${oldBranch}|${newBranch}`);
    expect(branches.slice(2, 7)).toEqual([
      'Khu 1|X0',
      'Khu của dòng 4|',
      '|',
      'Khu 2|X1',
      'Khu 2|X2',
    ]);
  });

  it('has every person of rosters side by side', () => {
    const sheets = [
      sheetOf('a.csv', 'name|branch', 'Hà An|Khu 1', '', 'Lê Chi|Khu 1', 'Đỗ Na|Khu 1'),
      sheetOf('a.csv', 'name|branch', 'Bùi Bình|Khu 2', 'Hà An|Khu 2', '|Khu 2', ''),
    ];
    const { roster, members } = consolidated(sheets, [[0, 4]]);
    const lineage = lineageOf({
      ...roster,
      members,
      repeated: [],
      placementOf: () => ({ newCommune: 'N', newBranch: 'X' }),
      originOf: () => ({ oldCommune: '', oldBranch: 'Khu 2' }),
    });
    const id = (record: number) => members.find(({ records }) => records.includes(record))!.id;
    expect(
      Array.from(lineage, (line) => [
        line.row,
        line.status,
        line.member,
        line.oldBranch,
        line.reason,
      ]),
    ).toEqual([
      [1, 'skipped', '', '', 'header'],
      [2, 'kept', id(0), 'Khu 1', ''],
      [2, 'kept', id(3), 'Khu 2', ''],
      [3, 'merged', id(0), 'Khu 2', 'same-person'],
      [4, 'kept', id(1), 'Khu 1', ''],
      [4, 'rejected', '', 'Khu 2', 'no-name'],
      [5, 'kept', id(2), 'Khu 1', ''],
    ]);
    const written = materialize(lineageTable(lineage)).rows;
    expect(
      written.map(([, , row, status, member, , branch]) => [row, status, member, branch]),
    ).toEqual([
      ['1', 'skipped', '', ''],
      ['2', 'kept', `${id(0)} ${id(3)}`, 'Khu 1; Khu 2'],
      ['3', 'merged', id(0), 'Khu 2'],
      ['4', 'kept', id(1), 'Khu 1; Khu 2'],
      ['5', 'kept', id(2), 'Khu 1'],
    ]);
  });
});
