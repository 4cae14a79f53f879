import { describe, expect, it } from 'vitest';
import { distinguishedByPlace, type RowPlace } from '../../../src/consolidate/rows/alikeRows.js';
import { HashList } from '../../../src/consolidate/rows/hashList.js';
import { sha256 } from '../../../src/text/index.js';

/** Gives the rows with equal fingerprints the same letter. @param places of rows that are written alike */
function subjects(...places: RowPlace[]): string {
  const written = new HashList(places.length + 1, (row) => sha256(row === 0 ? 'other' : 'alike'));
  const own = distinguishedByPlace(written, (row) => ({ place: places[row - 1] ?? [], round: 0 }));
  expect(own.at(0)).toBe(sha256('other'));
  const names = new Map<string, string>();
  return places
    .map((_, i) => {
      const fingerprint = own.at(i + 1)!;
      const name = names.get(fingerprint) ?? 'abcdef'[names.size]!;
      names.set(fingerprint, name);
      return name;
    })
    .join('');
}

describe('rows written alike', () => {
  it('are one subject in one place, or in places that are unknown', () => {
    expect(subjects([['A'], ['1']], [['A'], ['1']])).toBe('aa');
    expect(subjects([['A'], ['1']], [['A'], []])).toBe('aa');
    expect(subjects([[], []], [['A'], ['1']], [[], []])).toBe('aaa');
  });

  it('are several in different units, and in one unit in different smaller ones', () => {
    expect(subjects([['A'], ['1']], [['B'], ['1']])).toBe('ab');
    expect(subjects([['A'], ['1']], [['A'], ['2']], [['B'], ['2']])).toBe('abc');
    expect(subjects([['A'], ['1']], [['B'], ['2']], [['A'], ['1']])).toBe('aba');
  });

  it('stay one where their units may be the same', () => {
    expect(subjects([['A', 'B'], []], [['B', 'C'], []], [['C'], []])).toBe('aaa');
    expect(subjects([['A', 'B'], []], [['C', 'D'], []], [['D'], []])).toBe('abb');
  });

  it('keep their fingerprint where nothing is known, beside others that are distinguished', () => {
    const written = new HashList(3, () => sha256('alike'));
    const own = distinguishedByPlace(written, (row) => ({
      place: [row === 0 ? [] : [`${row}`]],
      round: 0,
    }));
    expect(own.at(0)).toBe(sha256('alike'));
    expect(new Set(own).size).toBe(3);
  });

  it('have fingerprints that do not depend on the order of the rows', () => {
    const places: RowPlace[] = [[['B', 'A']], [['A']], [['C']], [[]]];
    const of = (order: number[]) => {
      const own = distinguishedByPlace(new HashList(4, () => sha256('x')), (row) => ({
        place: places[order[row]!]!,
        round: 0,
      }));
      return order.map((place, row) => `${place} ${own.at(row)}`).sort();
    };
    expect(of([0, 1, 2, 3])).toEqual(of([3, 2, 1, 0]));
    expect(of([0, 1, 2, 3])).toEqual(of([2, 0, 3, 1]));
  });

  it('keep the fingerprint that they had before a late list', () => {
    const rows = [
      { place: [['A']], round: 0 },
      { place: [['B']], round: 1 },
      { place: [['A']], round: 1 },
      { place: [['B']], round: 2 },
      { place: [[]], round: 2 },
    ];
    const after = (count: number) => [
      ...distinguishedByPlace(new HashList(count, () => sha256('alike')), (row) => rows[row]!),
    ];
    expect(after(1)).toEqual([sha256('alike')]);
    expect(after(3).slice(0, 1)).toEqual(after(1));
    expect(after(5).slice(0, 3)).toEqual(after(3));
    const [a, b, sameAsA, sameAsB, unknown] = after(5);
    expect(b).not.toBe(a);
    expect([sameAsA, sameAsB, unknown]).toEqual([a, b, sha256('alike')]);
  });
});
