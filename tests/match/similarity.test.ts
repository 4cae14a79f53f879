import { expect, it } from 'vitest';
import { jaroWinkler } from '../../src/match/compare/similarity.js';

it.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['abc', 'xyz', 0],
  ['an', 'an', 1],
])('%s and %s are alike as Winkler says', (a, b, expected) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  expect(jaroWinkler(b, a)).toBeCloseTo(expected, 3);
});
