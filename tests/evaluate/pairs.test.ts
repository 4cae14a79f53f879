import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPairs, forEachPair, scoresOf } from '../../src/evaluate/pairs.js';

const group = (...numbers: number[]) => Int32Array.from(numbers);

describe('pairs of rows', () => {
  it('counts pairs of rows by person, by member and by both', () => {
    const counts = countPairs(group(0, 0, 1, 1, 2), group(0, 0, 0, 1, 2));
    expect(counts).toEqual({ true: 2, found: 3, right: 1, exact: 1, mixed: [0] });
    const { precision, recall, f1 } = scoresOf(counts);
    expect([precision, recall, f1]).toEqual([1 / 3, 1 / 2, 0.4]);
  });

  it('scores 1 if each row is a person and a member of its own', () => {
    const counts = countPairs(group(0, 1), group(0, 1));
    expect(counts).toMatchObject({ true: 0, found: 0, exact: 2 });
    expect(scoresOf(counts)).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('gives a precision of 0 if there are no true pairs', () => {
    expect(scoresOf(countPairs(group(0, 1), group(0, 0)))).toEqual({
      precision: 0,
      recall: 1,
      f1: 0,
    });
  });

  it('agrees with counting pairs one by one, for any grouping', () => {
    const grouping = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(grouping, grouping, (people, members) => {
        const pairs: [number, number][] = [];
        for (let a = 0; a < 10; a++) for (let b = a + 1; b < 10; b++) pairs.push([a, b]);
        const together = (of: number[]) => pairs.filter(([a, b]) => of[a] === of[b]);
        const counts = countPairs(group(...people), group(...members));
        expect(counts.true).toBe(together(people).length);
        expect(counts.found).toBe(together(members).length);
        expect(counts.right).toBe(
          together(people).filter(([a, b]) => members[a] === members[b]).length,
        );
        const visited: [number, number][] = [];
        forEachPair(group(...people), (a, b) => visited.push([a, b]));
        expect(visited).toEqual(together(people));
      }),
    );
  });
});
