import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFrequencyBits, dateLevel, dateLevels } from '../../../src/match/compare/birth.js';
import { compareIdNumbers, idData } from '../../../src/match/compare/idNumber.js';
import { isOneEdit } from '../../../src/match/compare/text/edits.js';
import type { IdColumn } from '../../../src/model/index.js';
import { idOf } from '../rows.js';

describe('the comparison of birth dates', () => {
  it.each([
    [20010315, 20010315, 'same'],
    [20010305, 20010503, 'swapped'],
    [20010315, 20010316, 'digit'],
    [19890315, 19980315, 'digit'],
    [20010315, 20010300, 'month'],
    [20010315, 20010302, 'near'],
    [20010315, 20010000, 'year'],
    [20010315, 20010101, 'year'],
    [20010101, 20010101, 'year'],
    [19870315, 20010315, 'day-month'],
    [20010315, 20011128, 'same-year'],
    [20010315, 20020728, 'next-year'],
    [20010315, 20020000, 'next-year-alone'],
    [20010101, 20020728, 'next-year-alone'],
    [19940924, 20010315, 'other'],
    [19780924, 20010315, 'generation'],
    [19780000, 20010315, 'generation'],
    [19780315, 20010315, 'generation'],
    [0, 20010315, 'missing'],
  ])('%i ~ %i: %s', (one, other, expected) => {
    expect(dateLevels[dateLevel(one, other)]).toBe(expected);
    expect(dateLevels[dateLevel(other, one)]).toBe(expected);
  });

  it('gives a date of many rows less weight than an ordinary one', () => {
    const packed = Int32Array.from({ length: 200 }, (_, at) =>
      at < 60 ? 19900615 : 19900201 + (at % 27),
    );
    const manyPeople = packed.map((_, at) => at + 1);
    const { dateBits } = dateFrequencyBits(packed, manyPeople);
    expect(dateBits[0]!).toBeLessThan(3);
    expect(dateBits[100]!).toBeGreaterThan(3);
    const onePerson = packed.map(() => 1);
    expect(dateFrequencyBits(packed, onePerson).dateBits[0]!).toBeGreaterThan(8);
  });
});

describe('the comparison of ID numbers', () => {
  it.each([
    ['025201000123', '025201000123', 'cccd-same'],
    ['131234567', '131234567', 'cmnd-same'],
    ['ABC', 'ABC', 'other-same'],
    ['025201000123', '025201000124', 'digit'],
    ['025201000123', '025201000132', 'digit'],
    ['025201000123', '02520100012', 'digit'],
    ['025201000123', '201000123', 'tail'],
    ['025201000123', '131234567', 'kinds'],
    ['025201000123', '025201999888', 'cccd-different'],
    ['131234567', '139876543', 'cmnd-different'],
    ['025201000123', '025200100123', 'digit'],
    ['025201000123', '025201001023', 'digit'],
    ['131234567', '131324567', 'digit'],
    ['131234567', '131235467', 'digit'],
    ['131234567', '131234657', 'digit'],
    ['131234567', 'ABC', 'other-different'],
  ])('%s ~ %s: %s', (one, other, expected) => {
    const values = ['', one, other].map(idOf);
    const column: IdColumn = { type: 'idNumber', index: Int32Array.of(1, 2), values };
    const own = { births: undefined, genders: undefined };
    const { level, levels } = compareIdNumbers(idData('id', column, Int32Array.of(1, 2), own));
    expect(levels[level(0, 1)]).toBe(`id-${expected}`);
    expect(levels[level(1, 0)]).toBe(`id-${expected}`);
  });
});

describe('one slip of the keyboard', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  it('is symmetric, and never more than one letter long', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(isOneEdit(a, b)).toBe(isOneEdit(b, a));
        if (Math.abs(a.length - b.length) > 1) expect(isOneEdit(a, b)).toBe(false);
      }),
    );
  });

  it('finds every single change', () => {
    fc.assert(
      fc.property(text, fc.nat(7), (a, place) => {
        const at = Math.min(place, a.length);
        expect(isOneEdit(a, `${a.slice(0, at)}x${a.slice(at)}`)).toBe(true);
        if (at < a.length) expect(isOneEdit(a, `${a.slice(0, at)}x${a.slice(at + 1)}`)).toBe(true);
      }),
    );
  });
});
