import { expect, it } from 'vitest';
import { describePairs, weighPairs } from '../../../../src/match/core/learn/trainingPairs.js';
import { chooseMethod, makeMatcher } from '../../../../src/match/methods.js';
import { makeRows } from '../../people.js';
import { profile } from '../../profile.js';
import { recordsOf } from '../../rows.js';

it('weighs pairs to the last bit as the matcher does', () => {
  const rows = makeRows(80, 5).map((row, at) => ({ ...row, table: at % 40 }));
  const matcher = makeMatcher(chooseMethod(recordsOf(rows), profile).data());
  const further = matcher.comparisons.filter(({ role }) => role !== 'idNumber');
  const pairs = rows.flatMap((_, a) =>
    Array.from({ length: a }, (_, b) => ({ a, b, same: false })),
  );
  const comparisons = [matcher.place, ...further];
  const described = describePairs(comparisons, pairs);
  const matched = pairs.map(({ a, b }) => matcher.weightWithoutNumbers(a, b));
  expect(new Set(matched).size).toBeGreaterThan(100);
  expect([...weighPairs(comparisons, described)]).toEqual(matched);
});
