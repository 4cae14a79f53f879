import { describe, expect, it } from 'vitest';
import { meanAndWorst, type Pooled, pooled } from '../../../lab/bench/support/pooled.js';

const SCORES = { precision: 0, recall: 0, f1: 0 };

interface Asked {
  pairs: Pooled['pairs'];
  answered?: { found: number; right: number };
  reliability?: Pooled['reliability'];
}

/** Measures in the form of `evaluate --json`; pooling does not add the scores of runs. */
function measures({
  pairs,
  answered = pairs,
  reliability = [{ from: 0, to: 1, pairs: 0, one: 0 }],
}: Asked): Pooled {
  return {
    ...SCORES,
    rows: 100,
    pairs,
    answered: { ...SCORES, ...answered },
    questions: { asked: 4, judged: 3, one: 1 },
    blocking: { true: pairs.true, proposed: pairs.true - 1 },
    reliability,
  };
}

describe('pooled', () => {
  it('counts the pairs of all runs together, so that a large run counts for more', () => {
    const small = measures({ pairs: { true: 10, found: 10, right: 5 } });
    const large = measures({ pairs: { true: 90, found: 90, right: 90 } });
    const { precision, recall, f1, rows } = pooled([small, large]);
    expect([precision, recall, f1]).toEqual([0.95, 0.95, 0.95]);
    expect(rows).toBe(200);
  });

  it('tells what is wrong from what is missed', () => {
    const wrong = measures({ pairs: { true: 8, found: 10, right: 8 } });
    const missed = measures({ pairs: { true: 12, found: 10, right: 8 } });
    expect(pooled([wrong])).toMatchObject({ precision: 0.8, recall: 1 });
    expect(pooled([missed])).toMatchObject({ precision: 0.8, recall: 8 / 12 });
    expect(pooled([wrong, missed])).toMatchObject({ precision: 0.8, recall: 0.8, f1: 0.8 });
  });

  it('holds what answers add against the same true pairs', () => {
    const run = measures({
      pairs: { true: 10, found: 5, right: 5 },
      answered: { found: 8, right: 8 },
    });
    expect(pooled([run, run]).answered).toMatchObject({ precision: 1, recall: 0.8 });
  });

  it('adds questions, blocking and each band of reliability', () => {
    const band = (pairs: number, one: number) => [
      { from: 0.5, to: 0.9, pairs, one },
      { from: 0.9, to: 1, pairs: 10 * pairs, one: 10 * one },
    ];
    const pairs = { true: 10, found: 10, right: 10 };
    const all = pooled([
      measures({ pairs, reliability: band(4, 3) }),
      measures({ pairs, reliability: band(2, 2) }),
    ]);
    expect(all.questions).toEqual({ asked: 8, judged: 6, one: 2 });
    expect(all.blocking).toEqual({ true: 20, proposed: 18 });
    expect(all.reliability).toEqual([
      { from: 0.5, to: 0.9, pairs: 6, one: 5 },
      { from: 0.9, to: 1, pairs: 60, one: 50 },
    ]);
  });

  it('is right about runs with nothing to find', () => {
    const none = measures({ pairs: { true: 0, found: 0, right: 0 } });
    expect(pooled([none])).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });
});

describe('meanAndWorst', () => {
  it('is the mean of all runs, and the least of them in brackets', () => {
    expect(meanAndWorst([0.99, 0.9, 0.96])).toBe('0.9500 (0.9000)');
  });

  it('is the figure itself for one run', () => {
    expect(meanAndWorst([0.98765])).toBe('0.9877');
  });
});
