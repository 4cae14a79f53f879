import { expect, it } from 'vitest';
import { compare, pairsOfRows } from '../../../lab/bench/support/provinceTruth.js';
import { folderWith } from '../../support/folder.js';

const csv = (heading: string, lines: readonly string[]) => [heading, ...lines].join('\n');

/** Bưởi stands on rows 2 and 3, Cam on 4 and 5; nothing is known of rows 1 and 6. */
function sample(places: readonly string[] = []): string {
  return folderWith({
    'truth.csv': csv('file,sheet,row,person', [
      'a.csv,,2,bưởi',
      'a.csv,,3,bưởi',
      'a.csv,,4,cam',
      'a.csv,,5,cam',
    ]),
    'places.csv': csv(
      'file,sheet,row,old_commune,new_commune,commune_place,commune_name,encoding',
      places,
    ),
  });
}

type Line = [row: number, status: string, member: string, newCommune?: string];

function result(lines: readonly Line[]): string {
  return folderWith({
    'lineage.csv': csv(
      'file,sheet,row,status,member,old_commune,new_commune',
      lines.map(([row, status, member, commune = '']) =>
        ['a.csv', '', row, status, member, '', commune].join(','),
      ),
    ),
  });
}

it('counts true, found and right pairs, and members of several people', () => {
  const merged = result([
    [1, 'skipped', ''],
    [2, 'kept', 'M1'],
    [3, 'merged', 'M1'],
    [4, 'merged', 'M1'],
    [5, 'kept', 'M2'],
  ]);
  expect(pairsOfRows(sample(), merged)).toEqual({ true: 2, found: 3, right: 1, joined: 1 });
});

it('tells rows that were lost from rows taken for people that are none', () => {
  const { rows } = compare(
    sample(),
    result([
      [2, 'kept', 'M1'],
      [3, 'merged', 'M1'],
      [4, 'rejected', ''],
      [6, 'kept', 'M2'],
    ]),
  );
  expect(rows).toEqual({
    ...{ sample: 4, kept: 2, merged: 1, rejected: 1 },
    ...{ lost: ['a.csv\n\n5'], invented: ['a.csv\n\n6'] },
  });
});

it('tells wrong places from missing ones and from those that nobody could know', () => {
  const place = (row: number, truly: string) => `a.csv,,${row},Xã Cũ,${truly},column,Xã Cũ,`;
  const { places } = compare(
    sample([place(2, 'Xã Một'), place(3, 'Xã Một'), place(4, 'Xã Một'), place(5, '')]),
    result([
      [2, 'kept', 'M1', 'Xã Một'],
      [3, 'kept', 'M2', 'Xã Hai'],
      [4, 'kept', 'M3', ''],
      [5, 'kept', 'M4', ''],
    ]),
  );
  expect(places.counts).toEqual({ right: 1, wrong: 1, missing: 1, open: 1, rejected: 0 });
});
