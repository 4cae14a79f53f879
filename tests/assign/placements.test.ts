import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBranch } from '../../src/assign/branchName.js';
import { readBranchTable } from '../../src/assign/branchTable.js';
import { type Placements, placeByRule, placeByTable } from '../../src/assign/placements.js';
import { rosterOf, sheetOf, YOUTH } from '../support/roster.js';

/** @param rows `commune|branch` */
function recordsOf(...rows: string[]) {
  const people = rows.map((row) => `Hà Văn An|${row}`);
  return rosterOf(sheetOf('a.csv', 'name|commune|branch', ...people)).records;
}

function entriesOf(...rows: string[]) {
  const lines = ['Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới', ...rows].map((row) => row.split('|'));
  return readBranchTable([{ file: 'b.csv', sheet: '', rows: lines, merges: [] }], YOUTH).entries;
}

function placesOf({ index, list }: Placements): string[] {
  return [...index].map((at) => `${list[at].newCommune}|${list[at].newBranch}`);
}

describe('placing by the branch table', () => {
  const entries = entriesOf('Phú Hộ|Khu 1|N|X', 'Phú Hộ|Khu 2|N|Y', 'Hà Thạch|Khu 1|N|Z');
  const place = (...rows: string[]) => placeByTable(recordsOf(...rows), entries, YOUTH);

  it('looks at the old commune as well as at the branch', () => {
    const placements = place('Phú Hộ|CĐ khu I', 'Hà Thạch|Khu 1', 'Phú Hộ|Khu 2');
    expect(placesOf(placements)).toEqual(['N|X', 'N|Z', 'N|Y']);
    expect(placements.problems).toEqual([]);
  });

  it('makes one problem of all spellings of an unknown branch; its commune is known', () => {
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

  it('asks once for all rows of a commune that say no branch', () => {
    const { problems } = place('Phú Hộ|', 'Phú Hộ|Chi đoàn', 'Hà Thạch|');
    expect(problems.map(({ why, records }) => [why, records])).toEqual([
      ['no-branch', [0, 1]],
      ['no-branch', [2]],
    ]);
  });

  it('leaves the commune open where its branches lead to several', () => {
    const split = entriesOf('Cao Sơn|Khu 1|N|X', 'Cao Sơn|Khu 2|M|Y');
    expect(placesOf(placeByTable(recordsOf('Cao Sơn|Khu 3'), split, YOUTH))).toEqual(['|']);
  });

  it('asks nothing about the branch where the old commune is unknown', () => {
    const placements = place('|Khu 1', '|');
    expect(placesOf(placements)).toEqual(['|', '|']);
    expect(placements.problems).toEqual([]);
  });

  it('warns of rows that nobody belongs to, and keeps the order of the table', () => {
    const placements = place('Hà Thạch|Khu 1');
    expect(placements.findings.map(({ code, args }) => [code, args.branch, args.row])).toEqual([
      ['branch-row-unused', 'Khu 1', 2],
      ['branch-row-unused', 'Khu 2', 3],
    ]);
    expect(placements.order.map(({ newBranch }) => newBranch)).toEqual(['X', 'Y', 'Z']);
  });
});

describe('placing by rule', () => {
  const place = (...rows: string[]) => placeByRule(recordsOf(...rows), 'N', YOUTH);

  it('keeps the name of a branch, and adds the commune where two would be called the same', () => {
    const placements = place('Phú Hộ|Khu 1', 'Hà Thạch|CĐ khu I', 'Phú Hộ|Khu 2', 'Phú Hộ|khu 01');
    expect(placesOf(placements)).toEqual([
      'N|Khu 1 (Phú Hộ)',
      'N|CĐ khu I (Hà Thạch)',
      'N|Khu 2',
      'N|Khu 1 (Phú Hộ)',
    ]);
  });

  it('cannot add a commune that is not known', () => {
    expect(placesOf(place('|Khu 1', 'Phú Hộ|Khu 1'))).toEqual(['N|Khu 1', 'N|Khu 1 (Phú Hộ)']);
  });

  it('asks about rows without a branch, once for each commune', () => {
    const placements = place('Phú Hộ|', 'Phú Hộ|Chi đoàn', 'Hà Thạch|', 'Hà Thạch|Khu 1');
    expect(placesOf(placements)).toEqual(['N|', 'N|', 'N|', 'N|Khu 1']);
    expect(placements.problems.map(({ why, records }) => [why, records])).toEqual([
      ['no-branch', [0, 1]],
      ['no-branch', [2]],
    ]);
    expect(placements.order).toEqual([{ newCommune: 'N', newBranch: 'Khu 1' }]);
  });

  it('gives two old branches one place only where they are spellings of one in one commune', () => {
    const communes = fc.constantFrom('Phú Hộ', 'Hà Thạch', 'Kiệt Sơn');
    const branches = fc.constantFrom(
      'Khu 1',
      'khu I',
      'Khu 2',
      '1',
      'Khu Hương',
      'Khu Hường',
      'Chiềng',
      'CĐ Khu Chiềng',
      'Khu Chieng',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(communes, branches), { minLength: 2 }), (rows) => {
        const places = placesOf(place(...rows.map((row) => row.join('|'))));
        const keys = rows.map(
          ([commune, branch]) => `${commune}|${parseBranch(branch, YOUTH.branchPrefixes).key}`,
        );
        for (const [a, one] of places.entries()) {
          for (const [b, other] of places.entries()) {
            expect(one === other).toBe(keys[a] === keys[b]);
          }
        }
      }),
    );
  });
});
