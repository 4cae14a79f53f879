import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/match/core/calibration.js';
import { Links } from '../../../src/match/core/pairs/links.js';
import { mergeDown } from '../../../src/match/generic/groupMerging.js';
import { mergedGroups } from '../../../src/match/generic/merges.js';
import { type MatchDecisions, noDecisions } from '../../../src/match/settings.js';

interface Asked {
  decisions?: MatchDecisions;
  apart?: [number, number][];
  wrongMerges?: number;
  fixed?: number;
}

/** Groups after merging, `01 2` for the rows 0 and 1 together; a group's weight is that of `between`. */
function merged(
  count: number,
  pairs: [number, number, number][],
  between: (one: readonly number[], other: readonly number[]) => number,
  { decisions = noDecisions, apart = [], wrongMerges = 0.01, fixed }: Asked = {},
) {
  const links = new Links();
  for (const [a, b, weight] of pairs) links.add(a, b, weight);
  const isApart = (a: number, b: number) =>
    apart.some((pair) => pair.includes(a) && pair.includes(b));
  const limits = { wrongMerges, most: 10, fixed, calibration: exact };
  const merges = mergeDown(count, links.sorted(), between, isApart, decisions, 2);
  const result = mergedGroups(merges, limits);
  const rows = new Map<number, string>();
  for (let row = 0; row < count; row++) {
    const root = result.groups.rootOf(row);
    rows.set(root, `${rows.get(root) ?? ''}${row}`);
  }
  return { ...result, rows: [...rows.values()].join(' ') };
}

const strongest = (pairs: [number, number, number][]) => {
  const weightOf = (a: number, b: number) =>
    pairs.find((pair) => pair.slice(0, 2).includes(a) && pair.slice(0, 2).includes(b))?.[2] ?? -20;
  return (one: readonly number[], other: readonly number[]) =>
    Math.max(...one.flatMap((a) => other.map((b) => weightOf(a, b))));
};

describe('merging groups', () => {
  const chain: [number, number, number][] = [
    [0, 1, 12],
    [1, 2, 11],
    [2, 3, 1],
  ];

  it('joins certain groups, and leaves uncertain ones open', () => {
    const { rows, open } = merged(4, chain, strongest(chain));
    expect(rows).toBe('012 3');
    expect([...open.weight]).toEqual([1]);
  });

  it('weighs groups again after a merge, so that all rows count together', () => {
    const pairs: [number, number, number][] = [
      [0, 1, 12],
      [0, 2, 1],
      [1, 2, 1],
    ];
    const together = (one: readonly number[], other: readonly number[]) =>
      one.length + other.length > 2 ? 9 : 12;
    expect(merged(3, pairs, together).rows).toBe('012');
    const against = (one: readonly number[], other: readonly number[]) =>
      one.length + other.length > 2 ? -9 : 12;
    expect(merged(3, chain.slice(0, 2), against).rows).toBe('01 2');
  });

  it('stops at the allowed share of wrong pairs', () => {
    const pairs = [12, 11, 4, 3].map((weight, at): [number, number, number] => [
      2 * at,
      2 * at + 1,
      weight,
    ]);
    const limit = (wrongMerges: number) =>
      merged(8, pairs, strongest(pairs), { wrongMerges }).mergeAt;
    expect(limit(0.0001)).toBe(10);
    expect(limit(0.03)).toBe(4);
    expect(limit(0.1)).toBe(3);
    expect(merged(8, pairs, strongest(pairs), { fixed: 3.5 }).rows).toBe('01 23 45 6 7');
  });

  it('obeys cannot-links, also through other rows', () => {
    const { rows } = merged(3, chain.slice(0, 2), strongest(chain), { apart: [[0, 2]] });
    expect(rows).toBe('01 2');
  });

  it('follows decisions of people', () => {
    const decisions = { mustLink: [[2, 3]], cannotLink: [[[0], [1]]] } as const;
    expect(merged(4, chain, strongest(chain), { decisions }).rows).toBe('0 123');
  });

  it('compares only some rows of a large group', () => {
    const many = 60;
    const pairs: [number, number, number][] = [];
    for (let a = 0; a < many; a++) for (let b = a + 1; b < many; b++) pairs.push([a, b, 12]);
    let most = 0;
    const { groups } = merged(many, pairs, (one, other) => {
      most = Math.max(most, one.length, other.length);
      return 12;
    });
    expect(groups.sizeOf(groups.rootOf(0))).toBe(many);
    expect(most).toBeLessThan(10);
  });
});
