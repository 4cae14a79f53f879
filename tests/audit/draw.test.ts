import { describe, expect, it } from 'vitest';
import { allocate } from '../../src/audit/allocate.js';
import { drawAudit } from '../../src/audit/draw.js';
import type { AuditedMatching } from '../../src/audit/matching.js';
import type { Clustering } from '../../src/model/index.js';

/** 200 members of two rows, then 300 single rows; neighbours of single rows are compared. */
const COUNT = 700;
const cluster = Int32Array.from({ length: COUNT }, (_, record) =>
  record < 400 ? Math.floor(record / 2) : record - 200,
);
const clustering = {
  cluster,
  clusters: 500,
  model: { mergeAt: 4, askAt: -2 },
} as unknown as Pick<Clustering, 'cluster' | 'clusters' | 'model'>;

function weight(a: number, b: number): number {
  if (cluster[a] === cluster[b]) return 5 + (a % 30);
  return Math.abs(a - b) === 1 && Math.min(a, b) >= 400
    ? -3 + (a % 5)
    : -20 - Math.abs(a - b) / 100;
}
const isCompared = (a: number, b: number) => Math.abs(a - b) === 1;
const matching: AuditedMatching = {
  weight,
  isCompared,
  probability: (bits) => 1 / (1 + 2 ** -bits),
  forEachWeighed: (visit) => {
    for (let a = 0; a + 1 < COUNT; a++) visit(a, a + 1, 0.5, weight(a, a + 1));
    return COUNT - 1;
  },
};

describe('the drawing of an audit', () => {
  const draw = drawAudit(clustering, matching, 120, 1);

  it('counts the pairs of each stratum and draws as many as asked for', () => {
    const pairs = Object.fromEntries(draw.strata.map(({ id, pairs: count }) => [id, count]));
    expect(pairs['merged-weak']! + pairs['merged-middle']! + pairs['merged-strong']!).toBe(200);
    expect(pairs['near-likely']! + pairs['near-unlikely']!).toBe(299);
    expect(pairs['near-cannot-link']).toBe(0);
    expect(draw.pairs).toHaveLength(120);
    const drawn = draw.strata.reduce((sum, stratum) => sum + stratum.drawn, 0);
    expect(drawn).toBe(120);
  });

  it('draws every pair of a kind at once only, and of its own stratum', () => {
    const keys = draw.pairs.map(({ a, b }) => `${a} ${b}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { a, b, stratum, weight: bits } of draw.pairs) {
      expect(bits).toBe(weight(a, b));
      expect(cluster[a] === cluster[b]).toBe(stratum.startsWith('merged'));
    }
  });

  it('gives equal pairs for equal seeds, others for another one', () => {
    expect(drawAudit(clustering, matching, 120, 1)).toEqual(draw);
    expect(drawAudit(clustering, matching, 120, 2).pairs).not.toEqual(draw.pairs);
  });

  it('draws all pairs of a stratum equally often', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 60; seed++) {
      for (const { a, b, stratum } of drawAudit(clustering, matching, 120, seed).pairs) {
        if (stratum.startsWith('merged')) times.set(`${a} ${b}`, (times.get(`${a} ${b}`) ?? 0) + 1);
      }
    }
    // Some 50 of 200 pairs in 60 draws: 15 times each; nearly all are met, none all the time.
    expect(times.size).toBeGreaterThan(195);
    expect(Math.max(...times.values())).toBeLessThan(45);
  });

  it('finds the nearest row of a single one, outside the near pairs', () => {
    for (const { a, b, stratum } of draw.pairs) {
      if (stratum !== 'single') continue;
      expect(isCompared(a, b) && weight(a, b) > -7).toBe(false);
      expect(weight(a, b)).toBeGreaterThan(-20.1);
    }
  });

  it('gives what a stratum cannot use to the others', () => {
    const drawn = allocate(
      [
        { id: 'merged-weak', frame: 'merged', pairs: 3, probability: 0.9 },
        { id: 'merged-strong', frame: 'merged', pairs: 4, probability: 1 },
        { id: 'single', frame: 'single', pairs: 1000, probability: 0 },
      ],
      50,
    );
    expect(Object.fromEntries(drawn)).toEqual({
      'merged-weak': 3,
      'merged-strong': 4,
      single: 43,
    });
  });
});
