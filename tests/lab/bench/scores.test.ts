import { expect, it } from 'vitest';
import { bCubed, bestOf, bestScores, ownScores } from '../../../lab/bench/support/scores.js';
import { folderWith } from '../../support/folder.js';

const PEOPLE = Int32Array.of(0, 0, 0, 1);

it('gives the F1 of B-cubed', () => {
  expect(bCubed(PEOPLE, PEOPLE)).toBe(1);
  // Precision 1; recall (2/3 + 2/3 + 1/3 + 1) / 4.
  expect(bCubed(PEOPLE, Int32Array.of(0, 0, 1, 2))).toBeCloseTo((2 * (2 / 3)) / (1 + 2 / 3), 9);
});

it('finds the best threshold, never between pairs of one score', () => {
  const folder = folderWith({ 'pairs.csv': '0,1,0.9\n1,2,0.5\n2,3,0.5\n' });
  const { clustered, pairwise } = bestScores(`${folder}/pairs.csv`, PEOPLE);
  // Of three true pairs, the first threshold finds one; the second joins all rows.
  expect(clustered).toMatchObject({ precision: 0.5, recall: 1 });
  expect(pairwise).toBeCloseTo((2 * 2) / (3 + 3), 9);
});

it("scores a system's own clusters beside the pairs from the same threshold", () => {
  const folder = folderWith({ 'pairs.csv': '0,1,0.9\n1,2,0.5\n2,3,0.4\n' });
  const own = ownScores(`${folder}/pairs.csv`, PEOPLE, [[1, 0]], 0.5);
  expect(own.clustered).toMatchObject({ precision: 1, recall: 1 / 3 });
  expect(own.pairwise).toBeCloseTo((2 * 2) / (3 + 2), 9);
});

it('takes the best of each measure, as no one threshold may have all', () => {
  const clustered = { precision: 1, recall: 1, f1: 1 };
  const other = { precision: 0.5, recall: 0.5, f1: 0.5 };
  const best = bestOf([
    { clustered: other, bCubed: 0.8, pairwise: 0.2 },
    { clustered, bCubed: 0.7, pairwise: 0.4 },
  ]);
  expect(best).toEqual({ clustered, bCubed: 0.8, pairwise: 0.4 });
});
