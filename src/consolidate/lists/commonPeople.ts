/** Counts the people of each list, and of each two. */
import { type Clustering, countUp, type Records } from '../../model/index.js';
import { RecordLists } from './recordLists.js';

/** Lists of one person above which nothing is concluded; the pairs of lists grow with the square. */
const MOST_LISTS = 50;

/** Fewest common people of two lists of the same people. */
export const ENOUGH_PEOPLE = 5;
/** Least share of the people of the larger one of two lists that are nearly one. */
const NEARLY_ALL = 0.8;

export interface CommonPeople {
  /** Lists of each person who is on several, each list once. */
  onSeveral: readonly number[][];
  /** People of each list. */
  sizes: readonly number[];
  /** Each two lists that have people in common, with their number. */
  pairs: readonly CommonPair[];
}

interface CommonPair {
  one: number;
  other: number;
  common: number;
}

export function commonPeople(
  { table }: Pick<Records, 'table'>,
  clustering: Pick<Clustering, 'cluster' | 'clusters'>,
): CommonPeople {
  const count = table.reduce((most, at) => Math.max(most, at), 0) + 1;
  const sizes = new Array<number>(count).fill(0);
  const onSeveral: number[][] = [];
  const common = new Map<number, number>();
  const records = new RecordLists(clustering);
  for (let person = 0; person < records.length; person++) {
    const lists =
      records.count(person) === 1
        ? [table[records.first(person)]!]
        : [...new Set(records.at(person).map((record) => table[record]!))];
    for (const list of lists) sizes[list]!++;
    if (lists.length === 1 || lists.length > MOST_LISTS) continue;
    onSeveral.push(lists);
    for (const [at, list] of lists.entries()) {
      for (const other of lists.slice(at + 1)) {
        countUp(common, Math.min(list, other) * count + Math.max(list, other));
      }
    }
  }
  const pairs = Array.from(common, ([pair, number]) => ({
    one: Math.floor(pair / count),
    other: pair % count,
    common: number,
  }));
  return { onSeveral, sizes, pairs };
}

/** Whether two lists have enough people in common, and nearly all of the larger one. */
export function areNearlyOne(
  { one, other, common }: CommonPair,
  { sizes }: Pick<CommonPeople, 'sizes'>,
): boolean {
  return common >= ENOUGH_PEOPLE && common >= Math.max(sizes[one]!, sizes[other]!) * NEARLY_ALL;
}
