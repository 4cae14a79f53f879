import fc from 'fast-check';
import { expect, it } from 'vitest';
import { powersOfTwo } from '../../../src/match/arrays/powersOfTwo.js';

const powerOfTwo = powersOfTwo();

it('gives the powers of any weights, in any order', () => {
  const bits = fc.oneof(
    fc.constantFrom(0, -0, 1, -1, 4, 1 / 4096, 1024, -1074, -1075, Number.NEGATIVE_INFINITY),
    fc.double({ noNaN: true, min: -60, max: 60 }),
  );
  fc.assert(
    fc.property(fc.array(bits), (weights) => {
      for (const weight of [...weights, ...weights]) expect(powerOfTwo(weight)).toBe(2 ** weight);
    }),
  );
});
