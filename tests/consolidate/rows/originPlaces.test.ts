import { describe, expect, it } from 'vitest';
import { placesOfOrigins } from '../../../src/consolidate/rows/originPlaces.js';
import type { Placement, Records } from '../../../src/model/index.js';

type Entry = [table: number, commune: string, branch: string, place: string];

/** Records of rows, and where each leads: `commune/branch`. */
function placesOf(...entries: Entry[]) {
  const column = (texts: string[]) => {
    const values = ['', ...new Set(texts.filter((text) => text !== ''))];
    return {
      type: 'text' as const,
      index: Int32Array.from(texts, (text) => values.indexOf(text)),
      values: values.map((text) => ({ text, folded: text })),
    };
  };
  const records: Records = {
    count: entries.length,
    table: Int32Array.from(entries, ([table]) => table),
    row: Int32Array.from(entries, (_, row) => row),
    columns: new Map(),
    oldCommune: column(entries.map(([, commune]) => commune)),
    oldBranch: column(entries.map(([, , branch]) => branch)),
  };
  const placementOf = (record: number): Placement => {
    const [newCommune = '', newBranch = ''] = entries[record]![3].split('/');
    return { newCommune, newBranch };
  };
  const communes = entries.map(([, commune]) => commune);
  const placeOf = placesOfOrigins(records, placementOf, new Set(communes));
  return (table: number, commune: string, branch: string) => {
    const { newCommune, newBranch } = placeOf(table, commune, branch);
    return `${newCommune}/${newBranch}`;
  };
}

describe('a row that is not a record is placed', () => {
  const placeOf = placesOf(
    [0, 'Xã A', 'Khu 1', 'N/Khu 1 (A)'],
    [1, 'Xã A', 'Khu 1', 'N/Khu 1 (A)'],
    [1, 'Xã A', 'Khu 2', 'N/Khu 2'],
    [0, 'Xã B', 'Khu 1', 'N/Khu 1 (B)'],
    [2, 'Xã B', 'Khu 1', 'M/Khu 1'],
    [2, 'Xã B', 'Khu 9', '/'],
  );

  it('like the records of its branch, in its own table or another', () => {
    expect(placeOf(1, 'Xã A', 'Khu 1')).toBe('N/Khu 1 (A)');
    expect(placeOf(7, 'Xã A', 'Khu 2')).toBe('N/Khu 2');
    expect(placeOf(2, 'Xã B', 'Khu 1')).toBe('M/Khu 1');
  });

  it('like its old commune if its branch is unknown and all its records share a commune', () => {
    expect(placeOf(0, 'Xã A', 'Khu 5')).toBe('N/');
    expect(placeOf(0, 'Xã A', '')).toBe('N/');
  });

  it('nowhere if its place is ambiguous', () => {
    expect(placeOf(7, 'Xã B', 'Khu 1')).toBe('/');
    expect(placeOf(0, 'Xã B', 'Khu 5')).toBe('/');
    expect(placeOf(2, 'Xã B', 'Khu 9')).toBe('/');
    expect(placeOf(0, '', 'Khu 1')).toBe('/');
  });
});
