import { describe, expect, it } from 'vitest';
import { comparePlaces, placeData } from '../../../../src/match/compare/place/place.js';
import { type Row, recordsOf } from '../../rows.js';

/** `count` people from number `first` on, none like another, on one list. */
function people(first: number, count: number, table: number, commune = `Xã ${table}`): Row[] {
  return Array.from({ length: count }, (_, at) => {
    const number = first + at;
    const birth = (1990 + (number % 15)) * 10000 + (1 + (number % 12)) * 100 + 2 + (number % 27);
    return { name: `Hà Văn ${'abcdefghij'[number % 10]}${number}`, birth, table, commune };
  });
}

function placeOf(rows: readonly Row[]) {
  const records = recordsOf(rows);
  const birth = records.columns.get('birth');
  const name = records.columns.get('name');
  if (birth?.type !== 'date' || name?.type !== 'name') throw new Error('no such column');
  return comparePlaces(placeData(records, name.index, birth.packed));
}

const bits = (place: ReturnType<typeof placeOf>, a: number, b: number) =>
  place.frequencyBits(a, b, place.level(a, b));

describe('the prior', () => {
  // List 1 has 40 people of list 0, list 2 has none of them.
  const place = placeOf([...people(0, 100, 0), ...people(60, 100, 1), ...people(200, 100, 2)]);

  it('is higher between lists that share people', () => {
    expect(place.shared.people(0, 100)).toBe(40);
    expect(bits(place, 0, 199)).toBeGreaterThan(bits(place, 0, 299) + 2);
    expect(bits(place, 0, 299)).toBeLessThan(0);
  });

  it('does not count the two rows themselves', () => {
    // Row 60 and row 100 are one person.
    expect(place.shared.people(60, 100)).toBe(39);
    expect(bits(place, 60, 100)).toBeLessThan(bits(place, 0, 100));
  });

  it('is the same in both directions', () => {
    for (const [a, b] of [
      [0, 150],
      [0, 250],
      [0, 50],
      [60, 100],
    ] as const) {
      expect(bits(place, a, b)).toBe(bits(place, b, a));
    }
  });

  it('does not count a date that was filled down as people', () => {
    const filled = Array.from({ length: 40 }, (_, at) => ({
      name: 'Hà Văn Nam',
      birth: 20010315,
      table: at % 2,
      commune: `Xã ${at % 2}`,
    }));
    expect(placeOf(filled).shared.people(0, 1)).toBe(0);
  });

  it('is not higher if dates are years alone', () => {
    const years = people(0, 50, 0).map((row) => ({ ...row, birth: 19950000 }));
    const twice = [...years, ...years.map((row) => ({ ...row, table: 1, commune: 'Xã 1' }))];
    expect(placeOf(twice).shared.people(0, 51)).toBe(0);
  });

  it('is not lower on a single list whose equal rows were removed', () => {
    expect(bits(placeOf(people(0, 2000, 0)), 0, 1)).toBe(-Math.log2(2000));
  });
});
