import { expect, it } from 'vitest';
import { jaroWinkler, sharedLetters } from '../../../../src/match/compare/text/similarity.js';

it.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['dixon', 'dicksonx', 0.813],
  ['abc', 'xyz', 0],
  ['an', 'an', 1],
])('gives %s and %s the similarity of Winkler’s paper', (a, b, expected) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
  expect(jaroWinkler(b, a)).toBeCloseTo(expected, 3);
});

it.each([
  ['harry', 'rarhy', 1],
  ['eleanor', 'nleaeor', 1],
  ['thomas', 'gabriel', 2 / 13],
  ['ab', 'xyz', 0],
])('gives %s and %s the share of their common letters, in any order', (a, b, expected) => {
  expect(sharedLetters(a, b)).toBeCloseTo(expected, 12);
  expect(sharedLetters(b, a)).toBeCloseTo(expected, 12);
});
