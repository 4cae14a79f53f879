import { describe, expect, it } from 'vitest';
import { estimate, type JudgedStratum } from '../../src/audit/estimate.js';
import { uniform } from '../../src/model/index.js';

const merged = (pairs: number, answers: number, one: number): JudgedStratum => ({
  id: 'merged-strong',
  frame: 'merged',
  ...{ pairs, answers, one },
});
const near = (pairs: number, answers: number, one: number): JudgedStratum => ({
  id: 'near-likely',
  frame: 'near',
  ...{ pairs, answers, one },
});
const single = (pairs: number, answers: number, one: number): JudgedStratum => ({
  id: 'single',
  frame: 'single',
  ...{ pairs, answers, one },
});

/** Chance of at most `seen` successes among `drawn` of `all`, of which `right` are successes. */
function chanceOfAtMost(seen: number, drawn: number, all: number, right: number): number {
  const choose = (of: number, take: number) => {
    if (take < 0 || take > of) return 0;
    let ways = 1;
    for (let i = 1; i <= take; i++) ways = (ways * (of - take + i)) / i;
    return ways;
  };
  let chance = 0;
  for (let k = 0; k <= seen; k++) chance += choose(right, k) * choose(all - right, drawn - k);
  return chance / choose(all, drawn);
}

/** Exact limits of the number of successes, by the hypergeometric distribution. */
function exactLimits(all: number, drawn: number, seen: number): [number, number] {
  const possible = Array.from({ length: all + 1 }, (_, right) => right).filter(
    (right) => right >= seen && all - right >= drawn - seen,
  );
  const low = possible.find(
    (right) => 1 - (seen === 0 ? 0 : chanceOfAtMost(seen - 1, drawn, all, right)) > 0.025,
  )!;
  const high = possible.findLast((right) => chanceOfAtMost(seen, drawn, all, right) > 0.025)!;
  return [low, high];
}

describe('the estimates of an audit', () => {
  it.each([
    [40, 12, 11],
    [40, 12, 12],
    [25, 10, 4],
    [60, 30, 29],
  ])(
    'have the exact limits for one stratum: %i pairs, %i answers, %i right',
    (all, drawn, seen) => {
      const { precision } = estimate([merged(all, drawn, seen)]);
      const [low, high] = exactLimits(all, drawn, seen);
      expect(precision.value).toBeCloseTo(seen / drawn, 12);
      expect(Math.abs(precision.low * all - low)).toBeLessThanOrEqual(1);
      expect(Math.abs(precision.high * all - high)).toBeLessThanOrEqual(1);
    },
  );

  it('are certain once every pair was checked', () => {
    const { precision, recall } = estimate([merged(30, 30, 27), near(10, 10, 3)]);
    expect(precision).toEqual({ value: 0.9, low: 0.9, high: 0.9 });
    expect(recall).toEqual({ value: 0.9, low: 0.9, high: 0.9 });
  });

  it('weigh each stratum by its pairs', () => {
    const strata = [merged(900, 30, 30), { ...merged(100, 30, 15), id: 'merged-weak' as const }];
    expect(estimate(strata).precision.value).toBeCloseTo(0.95, 12);
  });

  it('leave the limit of a stratum without answers open, and name it', () => {
    const { recall, unanswered } = estimate([merged(50, 20, 20), near(50, 0, 0)]);
    expect(unanswered).toEqual(['near-likely']);
    expect(recall.low).toBeLessThan(0.55);
    expect(recall.high).toBe(1);
  });

  it('bound recall by the single rows that were looked at', () => {
    const { recall, recallWithSingles } = estimate([merged(200, 50, 50), single(500, 60, 0)]);
    expect(recall.value).toBe(1);
    expect(recallWithSingles.value).toBe(1);
    expect(recallWithSingles.high).toBe(1);
    // By the exact limit, at most some 26 of the 500 have a further row.
    expect(recallWithSingles.low).toBeGreaterThan(0.8);
    expect(recallWithSingles.low).toBeLessThan(recall.low);
  });

  it('give equal intervals for equal answers', () => {
    const strata = [merged(300, 40, 38), near(80, 20, 3), single(400, 20, 1)];
    expect(estimate(strata)).toEqual(estimate(strata));
  });

  it('cover the true shares in most draws, for shares near 0 and 1', () => {
    const truth = [
      { make: merged, pairs: 400, one: 394, answers: 40 },
      { make: near, pairs: 120, one: 6, answers: 25 },
      { make: single, pairs: 900, one: 9, answers: 25 },
    ] as const;
    const [right = 0, missed = 0] = truth.map(({ one }) => one);
    const random = uniform(7);
    const outside = { precision: 0, recall: 0 };
    const draws = 40;
    for (let draw = 0; draw < draws; draw++) {
      const strata = truth.map(({ make, pairs, one, answers }) => {
        let found = 0;
        for (let at = 0; at < answers; at++) {
          if (random() < (one - found) / (pairs - at)) found++;
        }
        return make(pairs, answers, found);
      });
      const { precision, recall } = estimate(strata);
      const isOutside = ({ low, high }: { low: number; high: number }, value: number) =>
        value < low || value > high;
      if (isOutside(precision, right / 400)) outside.precision++;
      if (isOutside(recall, right / (right + missed))) outside.recall++;
    }
    // Of 40 intervals at 95 %, more than 5 outside have a chance below 2 %.
    expect(outside.precision).toBeLessThanOrEqual(5);
    expect(outside.recall).toBeLessThanOrEqual(5);
  });
});
