import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Links } from '../../../../src/match/core/pairs/links.js';

const record = fc.integer({ min: 0, max: 5 });
const weight = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.5, -0.5, 1e-300, -1e-300),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
);

describe('links', () => {
  it('are sorted strongest first, and equally strong ones by their records', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(record, record, weight)), (pairs) => {
        const links = new Links();
        for (const [one, other, bits] of pairs) links.add(one, other, bits);
        const sorted = links.sorted();
        const found = Array.from(sorted.weight, (bits, at) => [
          bits + 0,
          sorted.a[at],
          sorted.b[at],
        ]);
        const expected = pairs
          .map(([one, other, bits]) => [bits + 0, Math.min(one, other), Math.max(one, other)])
          .sort((x, y) => y[0]! - x[0]! || x[1]! - y[1]! || x[2]! - y[2]!);
        expect(found).toEqual(expected);
      }),
    );
  });
});
