import { expect, it } from 'vitest';
import { otherThresholds } from '../../src/audit/otherThresholds.js';

it('estimates what other thresholds would merge, each answer for the pairs of its stratum', () => {
  const strata = [
    { id: 'merged-weak', frame: 'merged', pairs: 20, answers: 2, one: 1 },
    { id: 'near-likely', frame: 'near', pairs: 30, answers: 3, one: 1 },
    { id: 'near-cannot-link', frame: 'near', pairs: 5, answers: 1, one: 0 },
  ] as const;
  const outcomes = otherThresholds(
    strata,
    [
      { stratum: 'merged-weak', weight: 5, isOne: false },
      { stratum: 'merged-weak', weight: 9, isOne: true },
      { stratum: 'near-likely', weight: 3, isOne: true },
      { stratum: 'near-likely', weight: 1, isOne: false },
      // Above the threshold and not merged: another reason keeps it apart.
      { stratum: 'near-likely', weight: 6, isOne: false },
      { stratum: 'near-cannot-link', weight: 3, isOne: false },
    ],
    4,
  );
  const at = (mergeAt: number) => outcomes.find((outcome) => outcome.mergeAt === mergeAt);
  expect(at(4)).toMatchObject({ isOwn: true, merged: 20, right: 10, precision: 0.5, recall: 0.5 });
  expect(at(2)).toMatchObject({ merged: 30, right: 20, recall: 1 });
  expect(at(0)).toMatchObject({ merged: 40, right: 20 });
  expect(at(6)).toMatchObject({ merged: 10, right: 10, precision: 1, recall: 0.5 });
});

it('says nothing about thresholds where merged or near pairs have no answer', () => {
  const strata = [
    { id: 'merged-weak', frame: 'merged', pairs: 20, answers: 0, one: 0 },
    { id: 'near-likely', frame: 'near', pairs: 30, answers: 1, one: 1 },
  ] as const;
  expect(otherThresholds(strata, [{ stratum: 'near-likely', weight: 3, isOne: true }], 4)).toEqual(
    [],
  );
});
