import { describe, expect, it } from 'vitest';
import { Groups } from '../../src/match/core/clusters/groups.js';
import { otherShares } from '../../src/match/core/clusters/otherShares.js';
import { Work } from '../../src/match/core/clusters/work.js';
import type { Clusters } from '../../src/match/core/matcher.js';
import { defaultMatchSettings, matchRecords } from '../../src/match/index.js';
import { makeRows } from './people.js';
import { profile } from './profile.js';
import { recordsOf } from './rows.js';

// Rows of few facts, so that thresholds matter.
const rows = makeRows(900, 5).map((row, at) => {
  const { id: _, phone: __, ...few } = row;
  return at % 3 === 0 ? { ...few, birth: Math.floor((few.birth ?? 0) / 10000) * 10000 } : few;
});
const records = recordsOf(rows);
const matched = (wrongMerges: number) =>
  matchRecords(records, profile, { settings: { ...defaultMatchSettings, wrongMerges } });

describe('the shares of wrong merges beside the allowed one', () => {
  it('give what runs with half and twice the share give', async () => {
    const share = 0.01;
    const own = await matched(share);
    const [half, twice] = own.otherShares!;
    for (const [other, factor] of [
      [half!, 0.5],
      [twice!, 2],
    ] as const) {
      const run = await matched(factor * share);
      expect(other.wrongMerges).toBe(factor * share);
      expect(other.mergeAt).toBe(run.model.mergeAt);
      expect(other.members).toBe(run.clusters);
      expect(other.questions).toBe(run.ask.length);
      expect(other.changed).toEqual(changedClusters(own.cluster, run.cluster));
    }
    expect(half!.mergeAt).toBeGreaterThan(twice!.mergeAt);
  });

  it('name the clusters that would have other records', () => {
    // Own clusters: 0 1 | 2 3 | 4 | 5 | 6 7; the others join 4 and 5, divide 6 and 7.
    const own = Int32Array.from([0, 0, 1, 1, 2, 3, 4, 4]);
    const groups = new Groups(8);
    for (const [a, b] of [
      [0, 1],
      [2, 3],
      [4, 5],
    ] as const) {
      groups.join(a, b, 9);
    }
    const clusters = { groups, thresholds: { mergeAt: 1 } } as unknown as Clusters;
    const shares: number[] = [];
    const found = otherShares(
      defaultMatchSettings,
      own,
      new Work(own.length),
      ({ wrongMerges }) => {
        shares.push(wrongMerges);
        return { clusters, questions: 7 };
      },
    )!;
    expect(shares).toEqual([0.0005, 0.002]);
    expect(found[0]).toMatchObject({ members: 5, questions: 7, changed: [2, 3, 4] });
  });

  it('are left out where the plan sets the threshold', async () => {
    const settings = { ...defaultMatchSettings, mergeAt: 5 };
    const { otherShares } = await matchRecords(records, profile, { settings });
    expect(otherShares).toBeUndefined();
  });

  it('are left out if clustering took much work', () => {
    const work = new Work(2);
    for (let pair = 0; pair < 20; pair++) work.allows(1, 0, 1);
    const again = () => expect.fail('clusters again');
    expect(work.isMuch).toBe(false);
    work.allows(1, 0, 1);
    expect(otherShares(defaultMatchSettings, new Int32Array(2), work, again)).toBeUndefined();
  });

  it('follow from the share also with the weights of an earlier run', async () => {
    const { model, otherShares } = await matched(0.02);
    const settings = { ...defaultMatchSettings, wrongMerges: 0.02, model };
    const again = await matchRecords(records, profile, { settings });
    expect(again.otherShares!.map(({ members }) => members)).toEqual(
      otherShares!.map(({ members }) => members),
    );
  });
});

/** Finds clusters of one partition that the other one does not have. */
function changedClusters(own: Int32Array, other: Int32Array): number[] {
  const keys = (cluster: Int32Array) => {
    const rowsOf = new Map<number, number[]>();
    cluster.forEach((number, record) => {
      rowsOf.set(number, [...(rowsOf.get(number) ?? []), record]);
    });
    return new Map(Array.from(rowsOf, ([number, records]) => [number, records.join(' ')]));
  };
  const there = new Set(keys(other).values());
  return Array.from(keys(own)).flatMap(([number, key]) => (there.has(key) ? [] : [number]));
}
