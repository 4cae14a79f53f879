import { describe, expect, it } from 'vitest';
import { Groups } from '../../../../src/match/core/clusters/groups.js';
import { withOpenSuggestions } from '../../../../src/match/core/clusters/openSuggestions.js';
import type { ScoredPair } from '../../../../src/model/index.js';

const pair = (a: number, b: number, probability = 0.9): ScoredPair => ({
  a,
  b,
  weight: 4,
  probability,
});
const open = (asked: ScoredPair[], ...opposed: [number, number][]) =>
  withOpenSuggestions(asked, new Groups(6), (one, other) =>
    opposed.some(([x, y]) => (x === one && y === other) || (x === other && y === one)),
  ).map(({ isOpen }) => isOpen === true);

describe('withOpenSuggestions', () => {
  it('keeps suggestions that imply no other merge', () => {
    expect(open([pair(0, 1), pair(2, 3)], [0, 2])).toEqual([false, false]);
    expect(open([pair(0, 1), pair(1, 2)])).toEqual([false, false]);
  });

  it('removes both suggestions that would join two opposed rows', () => {
    expect(open([pair(0, 2), pair(1, 2), pair(3, 4)], [0, 1])).toEqual([true, true, false]);
  });

  it('ignores opposition between rows that have a question of their own', () => {
    expect(open([pair(0, 1), pair(0, 2), pair(1, 2)], [0, 1])).toEqual([false, false, false]);
  });

  it('removes suggestions that would join rows whose own question has none', () => {
    const asked = [pair(0, 1), pair(0, 2), { ...pair(1, 2), isOpen: true as const }];
    expect(open(asked, [1, 2])).toEqual([true, true, true]);
  });

  it('follows likely pairs only', () => {
    expect(open([pair(0, 2), pair(1, 2, 0.7)], [0, 1])).toEqual([false, false]);
  });
});
