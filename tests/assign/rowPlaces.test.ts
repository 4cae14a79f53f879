import { describe, expect, it } from 'vitest';
import { placeByTable } from '../../src/assign/placing/placements.js';
import { rowPlaces } from '../../src/assign/rowPlaces.js';
import { rosterOf, sheetOf, YOUTH } from '../support/roster.js';

describe('rowPlaces', () => {
  it('gives all spellings of an old branch one place, each commune its own', () => {
    const { records } = rosterOf(
      sheetOf(
        'a.csv',
        'name|commune|branch',
        'Hà Văn An|Xã Phú Hộ|KHU I',
        'Hà Văn An|Xã Phú Hộ|Chi đoàn khu 1',
        'Hà Văn An|Xã Hà Thạch|Khu 1',
        'Hà Văn An|Xã Phú Hộ|',
      ),
    );
    const placements = placeByTable(records, [], YOUTH);
    const { origin, oldBranches } = rowPlaces(records, placements, YOUTH, [0]);
    expect([...origin]).toEqual([1, 1, 2, 0]);
    expect(oldBranches.slice(1)).toEqual([
      { oldCommune: 'Xã Phú Hộ', name: 'Chi đoàn khu 1', key: 'khu 1' },
      { oldCommune: 'Xã Hà Thạch', name: 'Khu 1', key: 'khu 1' },
    ]);
  });

  it('groups branches of unknown communes by equal names only', () => {
    const { records } = rosterOf(
      sheetOf('a.csv', 'name|branch', 'Hà Văn An|KHU I', 'Hà Văn An|CĐ khu 1', 'Hà Văn An|1'),
    );
    const { origin } = rowPlaces(records, placeByTable(records, [], YOUTH), YOUTH, [0]);
    expect([...origin]).toEqual([1, 1, 2]);
  });

  it('compares new names in the form of old ones', () => {
    const { records } = rosterOf(sheetOf('a.csv', 'name|branch', 'Hà Văn An|Khu 1'));
    const list = ['', 'CĐ Khu 01', 'Khu Một'].map((newBranch) => ({ newCommune: 'N', newBranch }));
    const { newKeys } = rowPlaces(records, { index: Int32Array.of(1), list }, YOUTH, [0]);
    expect(newKeys.get('CĐ Khu 01')).toBe('khu 1');
    expect(newKeys.get('Khu Một')).not.toBe('khu 1');
  });
});
