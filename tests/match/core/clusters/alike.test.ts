import { describe, expect, it } from 'vitest';
import { Alike } from '../../../../src/match/core/clusters/alike.js';
import { sha256 } from '../../../../src/text/index.js';

/** Numbers places of records. */
function placesOf(...index: number[]) {
  return { index: Int32Array.from(index), values: [] };
}

describe('rows written alike', () => {
  it('have one fingerprint, commune and branch', () => {
    const one = sha256('one');
    // Begins as another fingerprint does.
    const near = one.slice(0, 20) + sha256('near').slice(20);
    const alike = new Alike(7, {
      fingerprints: [one, near, one, one, near, one, sha256('other')],
      records: {
        oldCommune: placesOf(1, 1, 1, 2, 1, 2, 1),
        oldBranch: placesOf(1, 1, 1, 1, 1, 1, 1),
      },
    });
    const likeOf = (row: number) => [0, 1, 2, 3, 4, 5, 6].filter((at) => alike.areAlike(row, at));
    expect([0, 1, 3, 6].map(likeOf)).toEqual([[0, 2], [1, 4], [3, 5], [6]]);
    expect(alike.rowsLike(0, 3)).toBe(4);
    expect(alike.pairKey(2, 5)).toBe(alike.pairKey(3, 0));
  });

  it('are none without fingerprints', () => {
    const alike = new Alike(2, undefined);
    expect(alike.areAlike(0, 1)).toBe(false);
    expect(alike.areAlike(1, 1)).toBe(true);
  });
});
