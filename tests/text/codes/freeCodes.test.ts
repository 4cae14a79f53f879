import { describe, expect, it } from 'vitest';
import { FreeCodes, freeIds } from '../../../src/text/codes/freeCodes.js';
import { sha256 } from '../../../src/text/codes/sha256.js';
import { shortCode } from '../../../src/text/codes/shortCode.js';

const codeOf = (hash: string) => shortCode(hash, 7);

/** Tries every hash of the chain from its start. */
function probed(taken: Set<string>, start: string): string {
  let hash = start;
  while (taken.has(codeOf(hash))) hash = sha256(hash);
  taken.add(codeOf(hash));
  return codeOf(hash);
}

describe('free codes', () => {
  it('are those that probing from the start would find', () => {
    const start = sha256('equal rows');
    const other = sha256('another row');
    const given = codeOf(sha256(start));
    const codes = new FreeCodes(codeOf, [given]);
    const taken = new Set([given]);
    for (const hash of [start, start, other, start, other, start, sha256(sha256(start))]) {
      expect(codes.next(hash)).toBe(probed(taken, hash));
    }
  });

  it('take a few steps each for thousands of equal hashes', () => {
    let steps = 0;
    const codes = new FreeCodes((hash) => {
      steps++;
      return codeOf(hash);
    });
    const start = sha256('equal rows');
    const all = Array.from({ length: 5000 }, () => codes.next(start));
    expect(new Set(all).size).toBe(5000);
    expect(steps).toBeLessThan(3 * 5000);
  });
});

describe('free ids', () => {
  it('differ for equal subjects, and begin anew in every run', () => {
    const idOf = freeIds('XD');
    const first = idOf('DU_LIEU_LOI\nname');
    expect(idOf('DU_LIEU_LOI\nname')).not.toBe(first);
    expect(idOf('DU_LIEU_LOI\nbirth')).not.toBe(first);
    expect(freeIds('XD')('DU_LIEU_LOI\nname')).toBe(first);
  });
});
