import { describe, expect, it } from 'vitest';
import { Work } from '../../../src/match/core/clusters/work.js';
import { Links } from '../../../src/match/core/pairs/links.js';
import { chooseMethod, makeMatcher } from '../../../src/match/methods.js';
import { mergeLinks } from '../../../src/match/roster/linkMerging.js';
import { noDecisions } from '../../../src/match/settings.js';
import { profile } from '../profile.js';
import { type Row, recordsOf } from '../rows.js';

/** Bits of fields that one person's rows often have different, and of agreement that merges any pair. */
const fields = {
  name: { 'name-same': 15 },
  birth: { 'date-generation': -3 },
  branch: { 'branch-different': -0.5 },
  phone: { 'phone-different': -1 },
  joined: { 'date-different': -1 },
};

/**
 * Merges rows by a link between each two of them, with learned or shipped weights.
 * @param weightOf bits of a link; the former rows first by default
 */
function rootsOf(
  rows: Row[],
  isLearned = true,
  weightOf = (a: number, b: number) => 20 - a - b,
): number[] {
  const matcher = makeMatcher(chooseMethod(recordsOf(rows), profile).data());
  if (isLearned) matcher.useModel({ fields });
  const links = new Links();
  for (let a = 0; a < rows.length; a++) {
    for (let b = a + 1; b < rows.length; b++) links.add(a, b, weightOf(a, b));
  }
  const thresholds = { mergeAt: 3.5, askAt: -3, leastSupport: isLearned ? 1 : 2 };
  const work = new Work(rows.length);
  const { length } = rows;
  const groups = mergeLinks(length, links.sorted(), matcher, thresholds, noDecisions, work);
  return rows.map((_, at) => groups.rootOf(at));
}

it('leaves a namesake apart whose date is that of a row with day and month exchanged', () => {
  const one: Row = {
    ...{ name: 'Quách Mộng Thơ', birth: 20010305, phone: '0912345678', joined: 20190326 },
    ...{ table: 0 },
  };
  const exchanged = { ...one, table: 1, birth: 20010503 };
  const moved = { ...exchanged, table: 2, phone: '0387654321' };
  const namesake = { ...moved, joined: 20211203 };
  const [first, second, third] = rootsOf([one, exchanged, moved]);
  expect([second, third]).toEqual([first, first]);
  const [own, ownExchanged, other] = rootsOf([one, exchanged, namesake]);
  expect(ownExchanged).toBe(own);
  expect(other).not.toBe(own);
});

describe('a row that fits two rows', () => {
  const one: Row = { name: 'Quách Mộng Thơ', birth: 20010315, branch: 'Khu 1', table: 0 };

  /** Whether the first row, and then the second one, becomes one person with the last of three rows. */
  const joinedWithLast = (rows: Row[], isLearned: boolean) => {
    const roots = rootsOf(rows, isLearned);
    return [roots[0] === roots[2], roots[1] === roots[2]];
  };

  it('does not join two of one list that would be asked about, since facts differ', () => {
    const first = { ...one, phone: '0912345678', joined: 20190326 };
    const second = { ...one, phone: '0387654321', joined: 20211203 };
    const last = { ...one, table: 1 };
    expect(joinedWithLast([first, second, last], false)).toEqual([true, false]);
    expect(joinedWithLast([first, { ...second, joined: 0 }, last], false)).toEqual([true, true]);
  });

  it('does not join two lists with two codes and dates a digit apart', () => {
    const first = { ...one, card: 'A17' };
    const second = { ...one, birth: 20010325, card: 'B29', table: 1 };
    const last = { ...one, table: 2 };
    expect(joinedWithLast([first, second, last], true)).toEqual([true, false]);
    expect(joinedWithLast([first, { ...second, card: '' }, last], true)).toEqual([true, true]);
  });

  it('remains a row of its own beside father and son', () => {
    const family = { ...one, phone: '0912345678' };
    const rows = [
      family,
      { ...family, birth: 19740402, table: 1 },
      { ...family, birth: 0, table: 2 },
    ];
    expect(joinedWithLast(rows, true)).toEqual([false, false]);
    const joinedWithGiven = (given: Partial<Row>) =>
      joinedWithLast(
        rows.map((row) => ({ ...row, ...given })),
        true,
      );
    // A parent's number is copied to a child.
    expect(joinedWithGiven({ id: '025174123456' })).toEqual([false, false]);
    expect(joinedWithGiven({ card: 'A17' })).toEqual([true, true]);
  });
});

describe('two rows that two lists both have', () => {
  /** Whether the two people of the first list remain two, and have one row each of the second list. */
  const areTwo = (one: Row, other: Row) => {
    const again = { table: 1 };
    const rows = [one, { ...one, ...again }, other, { ...other, ...again }];
    const roots = rootsOf(rows, true, (a, b) => (a + 1 === b && a % 2 === 0 ? 20 : 5));
    return roots[0] === roots[1] && roots[2] === roots[3] && roots[0] !== roots[2];
  };
  const one: Row = { name: 'Quách Mộng Thơ', birth: 20010000, branch: 'Khu 1', table: 0 };

  it('remain two people of two branches with only a year of birth', () => {
    expect(areTwo(one, { ...one, branch: 'Khu 2' })).toBe(true);
    // A teacher is listed at school and at home.
    const born = { ...one, birth: 20010315 };
    expect(areTwo(born, { ...born, branch: 'Khu 2' })).toBe(false);
  });

  it('remain two people of two branches with dates of birth a digit apart', () => {
    const born = { ...one, birth: 20010315 };
    expect(areTwo(born, { ...born, birth: 20040315, branch: 'Khu 2' })).toBe(true);
  });
});
