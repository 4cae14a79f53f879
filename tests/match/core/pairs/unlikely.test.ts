import { describe, expect, it } from 'vitest';
import { bitsOf, sumOfBits } from '../../../../src/match/compare/comparison.js';
import { unlikelyPairs } from '../../../../src/match/core/pairs/unlikely.js';
import { chooseMethod, makeMatcher } from '../../../../src/match/methods.js';
import type { IdColumn, Records } from '../../../../src/model/index.js';
import { makeRows } from '../../people.js';
import { profile } from '../../profile.js';
import { recordsOf } from '../../rows.js';

/** Gives the last row the ID number of another one, as restored from a cell that lost its zero. */
function withRestored(records: Records): Records {
  const { index, values } = records.columns.get('id') as IdColumn;
  const other = index.find((number) => values[number]!.kind === 'cccd')!;
  index[index.length - 1] = values.push({ ...values[other]!, repaired: true }) - 1;
  return records;
}

const rows = makeRows(300, 11);
const onManyLists = rows.map((row, at) => ({ ...row, table: at % 100 }));

describe.each([
  { lists: 'few lists', rows },
  { lists: 'many lists', rows: onManyLists },
])('pairs of $lists that no further comparison can make likely', ({ rows }) => {
  const matcher = makeMatcher(chooseMethod(withRestored(recordsOf(rows)), profile).data());
  const everyPair = function* () {
    for (let a = 1; a < rows.length; a++) for (let b = 0; b < a; b++) yield [a, b] as const;
  };
  const numbers = matcher.comparisons.filter(({ role }) => role === 'idNumber');
  /** With the ID numbers or without them, whichever is more. */
  const weightOf = (a: number, b: number) =>
    matcher.weightWithoutNumbers(a, b) + Math.max(0, sumOfBits(numbers, a, b));

  it.each([matcher.keepFrom, -15, 0, 12])('all weigh less than %s bits', (keepFrom) => {
    const isUnlikely = unlikelyPairs({ ...matcher, keepFrom });
    const dropped = [...everyPair()].filter(([a, b]) => isUnlikely(a, b));
    expect(dropped.length).toBeGreaterThan(1000);
    expect(dropped.filter(([a, b]) => weightOf(a, b) >= keepFrom)).toEqual([]);
  });

  it('have no more bits than their bounds', () => {
    const bounded = [matcher.place, ...numbers].filter(({ mostBits }) => mostBits !== undefined);
    expect(bounded).toHaveLength(rows === onManyLists ? 2 : 1);
    for (const comparison of bounded) {
      const pairs = [...everyPair()].map(([a, b]) => ({
        bits: bitsOf(comparison, a, b, comparison.level(a, b)),
        most: comparison.mostBits!(a, b),
      }));
      expect(pairs.filter(({ bits, most }) => bits > most)).toEqual([]);
      expect(pairs.filter(({ most }) => Number.isFinite(most)).length).toBeGreaterThan(1000);
    }
  });

  it('are nearly all that weigh less', () => {
    const isUnlikely = unlikelyPairs(matcher);
    const left = [...everyPair()].filter(([a, b]) => !isUnlikely(a, b));
    const kept = left.filter(([a, b]) => weightOf(a, b) >= matcher.keepFrom);
    expect(left.length).toBeLessThan(kept.length + 50);
  });
});
