import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBranch } from '../../../src/assign/names/branchName.js';
import { SAME, sameness } from '../../../src/assign/names/sameBranch.js';
import { placeByTable } from '../../../src/assign/placing/placements.js';
import { readBranchTable } from '../../../src/assign/table/branchTable.js';
import { branchesWithoutRow } from '../../../src/assign/table/tableFindings.js';
import type { Placements } from '../../../src/model/index.js';
import { rosterOf, sheetOf, YOUTH } from '../../support/roster.js';

/** @param rows `commune|branch` */
function recordsOf(...rows: string[]) {
  const people = rows.map((row) => `Hà Văn An|${row}`);
  return rosterOf(sheetOf('a.csv', 'name|commune|branch', ...people)).records;
}

function entriesOf(...rows: string[]) {
  const lines = ['Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới', ...rows].map((row) => row.split('|'));
  return readBranchTable([{ file: 'b.csv', sheet: '', rows: lines, merges: [] }], YOUTH).entries;
}

const TO_N = { target: 'N', successors: () => [] };

function placesOf({ index, list }: Placements): string[] {
  return [...index].map((at) => `${list[at].newCommune}|${list[at].newBranch}`);
}

describe('placing by the branch table', () => {
  const entries = entriesOf('Phú Hộ|Khu 1|N|X', 'Phú Hộ|Khu 2|N|Y', 'Hà Thạch|Khu 1|N|Z');
  const place = (...rows: string[]) => placeByTable(recordsOf(...rows), entries, YOUTH);

  it('considers the old commune as well as the branch', () => {
    const placements = place('Phú Hộ|CĐ khu I', 'Hà Thạch|Khu 1', 'Phú Hộ|Khu 2');
    expect(placesOf(placements)).toEqual(['N|X', 'N|Z', 'N|Y']);
    expect(placements.problems).toEqual([]);
  });

  it('makes one problem of all spellings of an unknown branch in a known commune', () => {
    const placements = place(
      'Phú Hộ|Khu Chè',
      'Phú Hộ|Khu 1',
      'Phú Hộ|CĐ khu Chè',
      'Hà Thạch|Khu 2',
    );
    expect(placesOf(placements)).toEqual(['N|', 'N|X', 'N|', 'N|']);
    expect(placements.problems).toMatchObject([
      { oldCommune: 'Phú Hộ', oldBranch: 'Khu Chè', why: 'unknown', records: [0, 2] },
      { oldCommune: 'Hà Thạch', oldBranch: 'Khu 2', why: 'unknown', records: [3] },
    ]);
  });

  it('numbers the old branches, one for all names of each', () => {
    const rows = [
      'Phú Hộ|Khu 1',
      'Phú Hộ|CĐ khu I',
      'Hà Thạch|Khu 1',
      'Phú Hộ|',
      'Phú Hộ|Chi đoàn',
    ];
    const [one, again, other, ...none] = place(...rows).branchNumbers!;
    expect(one).toBe(again);
    expect(new Set([0, one, other]).size).toBe(3);
    expect(none).toEqual([0, 0]);
  });

  it('asks once for all rows of a commune without a branch', () => {
    const { problems } = place('Phú Hộ|', 'Phú Hộ|Chi đoàn', 'Hà Thạch|');
    expect(problems.map(({ why, records }) => [why, records])).toEqual([
      ['no-branch', [0, 1]],
      ['no-branch', [2]],
    ]);
  });

  it('leaves the new commune open if the branches lead to several', () => {
    const split = entriesOf('Cao Sơn|Khu 1|N|X', 'Cao Sơn|Khu 2|M|Y');
    expect(placesOf(placeByTable(recordsOf('Cao Sơn|Khu 3'), split, YOUTH))).toEqual(['|']);
  });

  it('does not ask about the branch if the old commune is unknown', () => {
    const placements = place('|Khu 1', '|');
    expect(placesOf(placements)).toEqual(['|', '|']);
    expect(placements.problems).toEqual([]);
  });

  it('warns about rows without members, and keeps the order of the table', () => {
    const placements = place('Phú Hộ|Khu 1');
    expect(placements.findings.map(({ code, args }) => [code, args.branch, args.row])).toEqual([
      ['branch-row-unused', 'Khu 2', 3],
      ['branch-row-unused', 'Khu 1', 4],
    ]);
    expect(placements.order.map(({ newBranch }) => newBranch)).toEqual(['X', 'Y', 'Z']);
  });
});

describe('a table that does not fit the rosters', () => {
  const table = entriesOf(
    ...[1, 2, 3, 4, 5].flatMap((n) => [`Phú Hộ|Khu ${n}|N|X`, `Hà Thạch|Khu ${n}|N|Y`]),
  );
  const findingsOf = (...rows: string[]) =>
    placeByTable(recordsOf(...rows), table, YOUTH).findings.map(({ level, code, args }) => ({
      level,
      code,
      ...args,
    }));

  it('is reported once for each commune, not for each row', () => {
    const unused = { level: 'warning', table: 'b.csv' };
    const ofPhuHo = { ...unused, code: 'branch-row-unused', commune: 'Phú Hộ' };
    expect(findingsOf('Phú Hộ|Khu 1', 'Phú Hộ|Khu 2')).toEqual([
      { ...unused, code: 'branch-rows-unused', commune: 'Hà Thạch', count: 5, row: 3 },
      { ...ofPhuHo, branch: 'Khu 3', row: 6 },
      { ...ofPhuHo, branch: 'Khu 4', row: 8 },
      { ...ofPhuHo, branch: 'Khu 5', row: 10 },
    ]);
    expect(findingsOf('Phú Hộ|Khu 1').map(({ code }) => code)).toEqual([
      'branch-rows-unused',
      'branch-rows-unused',
    ]);
  });

  it('is reported with the branches that it lacks and their rows', () => {
    const records = recordsOf('Phú Hộ|Khu Chè', 'Phú Hộ|CĐ khu Chè', 'Phú Hộ|Trạm y tế', 'Phú Hộ|');
    const { problems } = placeByTable(records, table, YOUTH);
    expect(branchesWithoutRow(problems)).toEqual([
      {
        level: 'warning',
        code: 'branches-without-row',
        args: { commune: 'Phú Hộ', count: 2, rowCount: 3, branches: 'Khu Chè; Trạm y tế' },
      },
    ]);
  });

  it('is reported with slightly different names, once for each', () => {
    expect(
      findingsOf('Phú Hộ|1', 'Phú Hộ|Khu 1', 'Phú Hộ|Chi đoàn 2', 'Phú Hộ|1').filter(
        ({ code }) => code === 'branches-joined',
      ),
    ).toEqual([
      {
        level: 'info',
        code: 'branches-joined',
        commune: 'Phú Hộ',
        pairs: '1 = Khu 1; Chi đoàn 2 = Khu 2',
      },
    ]);
  });
});

describe('a split commune', () => {
  it('is placed by hamlet, and asked once for a hamlet that the table lacks', () => {
    const split = entriesOf('Cao Sơn|Xóm Sưng|N|Sưng', 'Cao Sơn|Xóm Tát|M|Tát');
    const records = recordsOf(
      'Cao Sơn|Xóm Sưng',
      'Cao Sơn|xom tat',
      'Cao Sơn|Xóm Bai',
      'Cao Sơn|CĐ xóm Bai',
      'Cao Sơn|Bai',
    );
    const placements = placeByTable(records, split, YOUTH);
    expect(placesOf(placements)).toEqual(['N|Sưng', 'M|Tát', '|', '|', '|']);
    expect(placements.problems.map(({ oldBranch, records: own }) => [oldBranch, own])).toEqual([
      ['Xóm Bai', [2, 3, 4]],
    ]);
  });
});

describe('a table with dates', () => {
  const table = readBranchTable(
    [
      {
        file: 'b.csv',
        sheet: '',
        rows: [
          'Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới|Từ ngày',
          'Phú Hộ|Khu 1|Phường Phú Sơn|Khu 5|1/1/2025',
          'Phú Hộ|Khu 1|N|X|01/07/2025',
          'Phú Hộ|Khu 2|Phú Sơn|Khu 6|01/01/2025',
          'Phường Phú Sơn|Khu 5|N|V|01/07/2025',
          'Phường Phú Sơn|Khu 6|N|W|2025-07-01',
        ].map((row) => row.split('|')),
        merges: [],
      },
    ],
    YOUTH,
  ).entries;
  const place = (day: number, ...rows: string[]) =>
    placeByTable(recordsOf(...rows), table, YOUTH, {
      target: '',
      successors: () => [],
      days: [day],
    });

  it('is read at the date of the list, or at its newest date if the list has none', () => {
    expect(placesOf(place(20250630, 'Phú Hộ|Khu 1'))).toEqual(['N|V']);
    expect(placesOf(place(20250701, 'Phú Hộ|Khu 1'))).toEqual(['N|X']);
    expect(placesOf(place(20240630, 'Phú Hộ|Khu 1'))).toEqual(['N|V']);
    expect(placesOf(place(0, 'Phú Hộ|Khu 1'))).toEqual(['N|X']);
  });

  it('handles a branch that moved more than once', () => {
    const { list, index, order, findings } = place(0, 'Phú Hộ|Khu 2', 'Phú Hộ|Khu 1');
    expect([...index].map((at) => list[at].newBranch)).toEqual(['W', 'X']);
    expect(order.map(({ newBranch }) => newBranch)).toEqual(['V', 'X', 'W']);
    expect(findings).toEqual([]);
  });

  it('does not follow a name alone: an old commune may have the name of a new one', () => {
    const undated = entriesOf('Thu Cúc|Khu 1|Tân Sơn|Khu 1', 'Tân Sơn|Khu 1|Lai Đồng|Khu 3');
    expect(placesOf(placeByTable(recordsOf('Thu Cúc|Khu 1'), undated, YOUTH))).toEqual([
      'Tân Sơn|Khu 1',
    ]);
  });
});

describe('placing by rule', () => {
  const place = (...rows: string[]) => placeByTable(recordsOf(...rows), [], YOUTH, TO_N);

  it('keeps the name of a branch, and adds the commune if two would have one name', () => {
    const placements = place('Phú Hộ|Khu 1', 'Hà Thạch|CĐ khu I', 'Phú Hộ|Khu 2', 'Phú Hộ|khu 01');
    expect(placesOf(placements)).toEqual([
      'N|Khu 1 (Phú Hộ)',
      'N|CĐ khu I (Hà Thạch)',
      'N|Khu 2',
      'N|Khu 1 (Phú Hộ)',
    ]);
  });

  it('cannot add an unknown commune', () => {
    expect(placesOf(place('|Khu 1', 'Phú Hộ|Khu 1'))).toEqual(['N|Khu 1', 'N|Khu 1 (Phú Hộ)']);
  });

  it('asks about rows without a branch, once for each commune', () => {
    const placements = place('Phú Hộ|', 'Phú Hộ|Chi đoàn', 'Hà Thạch|');
    expect(placesOf(placements)).toEqual(['N|', 'N|', 'N|']);
    expect(placements.problems.map(({ why, records }) => [why, records])).toEqual([
      ['no-branch', [0, 1]],
      ['no-branch', [2]],
    ]);
    expect(placements.alone).toEqual([]);
  });

  it('asks one by one about rows without a branch of a list that names branches', () => {
    const placements = place('Phú Hộ|', 'Phú Hộ|Chi đoàn', 'Hà Thạch|', 'Hà Thạch|Khu 1');
    expect(placesOf(placements)).toEqual(['N|', 'N|', 'N|', 'N|Khu 1']);
    expect(placements.problems).toEqual([]);
    expect(placements.alone).toEqual([0, 1, 2]);
    expect(placements.order).toEqual([{ newCommune: 'N', newBranch: 'Khu 1' }]);
  });

  it('joins a name that lost letters with the only whole one that fits', () => {
    const placements = place(
      'A|Khu Chi?ng',
      'A|Khu Chiềng',
      'B|Khu Chi?ng',
      'A|Khu L?c',
      'A|Khu Lạc',
    );
    expect(placements.list.map(({ newBranch }) => newBranch)).not.toContain('Khu Chi?ng (A)');
    expect(placesOf(placements)[0]).toBe(placesOf(placements)[1]);
    expect(placesOf(placements)[3]).not.toBe(placesOf(placements)[4]);
  });

  it('joins similar names of one branch, and reports it', () => {
    const placements = place('A|Chiềng', 'A|Khu Chiềng', 'A|khu chieng', 'B|Chiềng');
    expect(placesOf(placements)).toEqual([
      'N|Khu Chiềng',
      'N|Khu Chiềng',
      'N|Khu Chiềng',
      'N|Chiềng',
    ]);
    expect(placements.findings.map(({ code, args }) => [code, args.pairs])).toEqual([
      ['branches-joined', 'Chiềng = Khu Chiềng; khu chieng = Khu Chiềng'],
    ]);
    expect(placesOf(place('A|Chiềng', 'A|Khu Chiềng', 'A|Thôn Chiềng'))).toEqual([
      'N|Chiềng',
      'N|Khu Chiềng',
      'N|Thôn Chiềng',
    ]);
  });

  it('joins two old branches only if they may be one branch of one commune', () => {
    const communes = fc.constantFrom('Phú Hộ', 'Hà Thạch', 'Kiệt Sơn');
    const branches = fc.constantFrom(
      'Khu 1',
      'khu I',
      'Khu 2',
      'Xóm 2',
      'Khu Hương',
      'Khu Hường',
      'CĐ Khu Chiềng',
      'khu chiềng',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(communes, branches), { minLength: 2 }), (rows) => {
        const places = placesOf(place(...rows.map((row) => row.join('|'))));
        for (const [a, one] of rows.entries()) {
          for (const [b, other] of rows.entries()) {
            const names = [one, other].map(([, branch]) =>
              parseBranch(branch, YOUTH.branchPrefixes),
            );
            const how = one[0] === other[0] ? sameness(names[0], names[1], one[0]) : undefined;
            if (how === SAME.key) expect(places[a]).toBe(places[b]);
            if (how === undefined) expect(places[a]).not.toBe(places[b]);
          }
        }
      }),
    );
  });

  it('joins names without marks or kind of place that fit only one branch, and reports it', () => {
    const placements = place(
      'Kiệt Sơn|Chi đoàn Chiềng',
      'Kiệt Sơn|Khu Chiềng',
      'Kiệt Sơn|khu chieng',
      'Đồng Sơn|Chiềng',
    );
    expect(placesOf(placements)).toEqual([
      'N|Khu Chiềng',
      'N|Khu Chiềng',
      'N|Khu Chiềng',
      'N|Chiềng',
    ]);
    expect(placements.findings).toMatchObject([
      {
        level: 'info',
        code: 'branches-joined',
        args: {
          commune: 'Kiệt Sơn',
          pairs: expect.stringContaining('Khu Chiềng'),
        },
      },
    ]);
  });

  it('joins no names that fit several branches, or that differ in letters', () => {
    const rows = ['Khu 2', 'Xóm 2', '2', 'Khu Phú Lợi', 'Khu Phúc Lợi', 'Khu Hương', 'Khu Hường'];
    const places = placesOf(place(...rows.map((row) => `Kiệt Sơn|${row}`), 'Kiệt Sơn|khu huong'));
    expect(places).toEqual([...rows, 'khu huong'].map((row) => `N|${row}`));
  });

  it('adds the old commune only if two branches of one new commune have one name', () => {
    const successors = (commune: string) => [commune === 'Mường' ? 'M' : 'N'];
    const rows = ['Phú Hộ|Khu 1', 'Hà Thạch|Khu 1', 'Mường|Khu 1', 'Mường|Khu 2'];
    const placements = placeByTable(recordsOf(...rows), [], YOUTH, { target: '', successors });
    expect(placesOf(placements)).toEqual([
      'N|Khu 1 (Phú Hộ)',
      'N|Khu 1 (Hà Thạch)',
      'M|Khu 1',
      'M|Khu 2',
    ]);
  });

  it('adds type or district only if one new commune has two of the name', () => {
    const newOf: Record<string, string> = { 'Xã Cao Phong': 'N', 'Xã Tây Sơn': 'N' };
    const successors = (commune: string) => [newOf[commune] ?? 'M'];
    const rows = [
      'Xã Cao Phong|Khu 1',
      'Xã Tây Sơn|Khu 1',
      'Thị trấn Cao Phong|Khu 1',
      'Xã Tân Sơn, huyện Tân Sơn|Khu 1',
      'Thị trấn Tân Sơn|Khu 1',
      'Xã Ba, huyện Một|Khu 1',
      'Xã Ba, huyện Hai|Khu 1',
    ];
    const placements = placeByTable(recordsOf(...rows), [], YOUTH, { target: '', successors });
    expect(placesOf(placements)).toEqual([
      'N|Khu 1 (Cao Phong)',
      'N|Khu 1 (Tây Sơn)',
      'M|Khu 1 (Cao Phong)',
      'M|Khu 1 (Xã Tân Sơn)',
      'M|Khu 1 (Thị trấn Tân Sơn)',
      'M|Khu 1 (Ba, huyện Một)',
      'M|Khu 1 (Ba, huyện Hai)',
    ]);
  });

  it('asks once for each hamlet of a split commune, with all candidates', () => {
    const successors = () => ['M', 'N'];
    const rows = ['Cao Sơn|Xóm Sưng', 'Cao Sơn|xóm sưng', 'Cao Sơn|Xóm Lanh', 'Cao Sơn|'];
    const placements = placeByTable(recordsOf(...rows), [], YOUTH, { target: '', successors });
    expect(placesOf(placements)).toEqual(['|', '|', '|', '|']);
    expect(
      placements.problems.map(({ why, oldBranch, communes, records }) => ({
        why,
        oldBranch,
        communes,
        records,
      })),
    ).toEqual([
      { why: 'split', oldBranch: 'Xóm Sưng', communes: ['M', 'N'], records: [0, 1] },
      { why: 'split', oldBranch: 'Xóm Lanh', communes: ['M', 'N'], records: [2] },
      { why: 'split', oldBranch: '', communes: ['M', 'N'], records: [3] },
    ]);
  });
});

describe('placing by table and rule together', () => {
  const entries = entriesOf('Phú Hộ|Khu 1|N|Khu 1', 'Cao Sơn|Khu 1|N|X', 'Cao Sơn|Khu 2|M|Y');
  const place = (...rows: string[]) =>
    placeByTable(recordsOf(...rows), entries, YOUTH, { target: '', successors: () => ['N'] });

  it('leaves to the rule what the table lacks, without names of the table', () => {
    expect(placesOf(place('Phú Hộ|Khu 1', 'Hà Thạch|Khu 1', 'Hà Thạch|Khu 2'))).toEqual([
      'N|Khu 1',
      'N|Khu 1 (Hà Thạch)',
      'N|Khu 2',
    ]);
  });

  it('offers all communes of the table for a hamlet of a split one that it lacks', () => {
    const { problems } = place('Cao Sơn|Khu 1', 'Cao Sơn|Khu 3');
    expect(problems).toMatchObject([{ why: 'unknown', communes: ['N', 'M'], records: [1] }]);
  });
});
