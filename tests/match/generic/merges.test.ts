import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact } from '../../../src/match/core/calibration.js';
import { Links } from '../../../src/match/core/pairs/links.js';
import { mergeDown } from '../../../src/match/generic/groupMerging.js';
import { mergedGroups } from '../../../src/match/generic/merges.js';
import { noDecisions } from '../../../src/match/settings.js';

const ROWS = 8;
const pair = fc.tuple(fc.nat(ROWS - 1), fc.nat(ROWS - 1)).filter(([a, b]) => a !== b);
const keyOf = (a: number, b: number) => Math.min(a, b) * ROWS + Math.max(a, b);

/** Random pairs of rows with weights, decisions of people and pairs that are apart. */
const world = fc.record({
  weights: fc.uniqueArray(fc.tuple(pair, fc.integer({ min: -10, max: 14 })), {
    selector: ([[a, b]]) => keyOf(a, b),
    maxLength: 20,
  }),
  apart: fc.array(pair, { maxLength: 3 }),
  mustLink: fc.array(pair, { maxLength: 2 }),
  mergeAt: fc.integer({ min: 2, max: 12 }),
});

describe('the groups at a threshold', () => {
  it('are those of merging that ends there', () => {
    fc.assert(
      fc.property(world, ({ weights, apart, mustLink, mergeAt }) => {
        const links = new Links();
        for (const [[a, b], weight] of weights) links.add(a, b, weight);
        const bits = new Map(weights.map(([[a, b], weight]) => [keyOf(a, b), weight]));
        const between = (one: readonly number[], other: readonly number[]) => {
          const all = one.flatMap((a) => other.map((b) => bits.get(keyOf(a, b)) ?? -8));
          return all.reduce((sum, weight) => sum + weight, 0) / all.length;
        };
        const areApart = new Set(apart.map(([a, b]) => keyOf(a, b)));
        const isApart = (a: number, b: number) => areApart.has(keyOf(a, b));
        const groupsDownTo = (least: number) => {
          const decisions = { ...noDecisions, mustLink };
          const merges = mergeDown(ROWS, links.sorted(), between, isApart, decisions, least);
          const bounds = { wrongMerges: 0.001, most: 10, fixed: mergeAt, calibration: exact };
          const { groups, open } = mergedGroups(merges, bounds);
          return { roots: Array.from({ length: ROWS }, (_, row) => groups.rootOf(row)), open };
        };
        expect(groupsDownTo(2)).toEqual(groupsDownTo(mergeAt));
      }),
    );
  });
});
