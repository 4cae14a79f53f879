import { expect, it } from 'vitest';
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
  phone: { 'phone-different': -1 },
  joined: { 'date-different': -1 },
};

/** Merges rows by a link between each two of them, the former rows first. */
function rootsOf(rows: Row[]): number[] {
  const matcher = makeMatcher(chooseMethod(recordsOf(rows), profile).data());
  matcher.useModel({ fields });
  const links = new Links();
  for (let a = 0; a < rows.length; a++) {
    for (let b = a + 1; b < rows.length; b++) links.add(a, b, 20 - a - b);
  }
  const thresholds = { mergeAt: 3.5, askAt: -3, leastSupport: 1 };
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
