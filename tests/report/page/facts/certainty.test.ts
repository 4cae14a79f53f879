import { describe, expect, it } from 'vitest';
import type { PairExplanation } from '../../../../src/model/index.js';
import { certaintyOf } from '../../../../src/report/page/facts/certainty.js';
import { loosestMembers, waterfallSteps } from '../../../../src/report/page/facts/looseMembers.js';
import { resultOf, times } from './members.js';

/** One member of one row, then merged ones with these weakest links; thresholds 4 and -4. */
function merged(...weights: number[]) {
  const result = resultOf([{}, ...times(weights.length, { rows: 2 })]);
  result.clustering.weakest = Float64Array.of(Number.POSITIVE_INFINITY, ...weights);
  return result;
}

describe('certaintyOf', () => {
  it('counts each member in one band', () => {
    const { members } = certaintyOf(merged(3, 4, 13.9, 14, 60, Number.POSITIVE_INFINITY));
    expect(members).toEqual({ oneRow: 1, decided: 1, below: 1, near: 2, sure: 2 });
  });

  it('has a bin for every weight, with open pairs of these members only', () => {
    const result = merged(3, 90);
    result.clustering.ask = [
      { a: 0, b: 1, weight: -2, probability: 0.3 },
      { a: 100, b: 101, weight: 1, probability: 0.5 },
    ];
    const { bins } = certaintyOf(result);
    expect(bins.reduce((sum, bin) => sum + bin.merged, 0)).toBe(2);
    expect(bins.reduce((sum, bin) => sum + bin.asked, 0)).toBe(1);
    expect(bins.at(-1)).toMatchObject({ merged: 1 });
    expect(bins.at(-1)!.to).toBeUndefined();
    expect(bins.find(({ asked }) => asked > 0)!.from).toBeLessThanOrEqual(-2);
    expect(bins.length).toBeLessThan(30);
  });
});

describe('loosestMembers', () => {
  it('lists ten members, the loosest first, none of one row or joined by decision', () => {
    const weights = [
      30,
      8,
      Number.POSITIVE_INFINITY,
      5,
      ...Array.from({ length: 12 }, (_, i) => 40 + i),
    ];
    const result = merged(...weights);
    result.weakestLink = ({ records: [a, b] }) => ({
      a: a!,
      b: b!,
      explanation: { total: 1 } as PairExplanation,
    });
    const found = loosestMembers(result);
    expect(found).toHaveLength(10);
    expect(found.slice(0, 4).map(({ member }) => Number(member.id.slice(2)))).toEqual([4, 2, 1, 5]);
  });

  it('lists nobody if links are not known', () => {
    expect(loosestMembers(merged(5))).toEqual([]);
  });
});

describe('waterfallSteps', () => {
  it('starts each weight where the one before it ended', () => {
    expect(waterfallSteps([-10, 4, 9])).toEqual([
      { from: 0, to: -10 },
      { from: -10, to: -6 },
      { from: -6, to: 3 },
    ]);
  });
});
