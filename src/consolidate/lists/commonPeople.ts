/** Counts the people of each list, and of each two. */
import { type Clustering, countUp, type Records } from '../../model/index.js';
import { RecordLists } from './recordLists.js';

/** Lists of one person above which nothing is concluded; the pairs of lists grow with the square. */
const MOST_LISTS = 50;

export interface CommonPeople {
  /** Lists of each person who is on one of those counted, each list once. */
  people: readonly number[][];
  /** People of each list. */
  sizes: ReadonlyMap<number, number>;
  /** Lists that have people in common, with their number; the first list has the lower number. */
  pairs: readonly { one: number; other: number; common: number }[];
}

/** @param counts whether a table is counted */
export function commonPeople(
  { table }: Pick<Records, 'table'>,
  clustering: Pick<Clustering, 'cluster' | 'clusters'>,
  counts: (table: number) => boolean,
): CommonPeople {
  const people: number[][] = [];
  const sizes = new Map<number, number>();
  const common = new Map<number, number>();
  const count = table.reduce((most, at) => Math.max(most, at), 0) + 1;
  for (const records of new RecordLists(clustering)) {
    const lists = [...new Set(records.map((record) => table[record]!).filter(counts))];
    if (lists.length === 0 || lists.length > MOST_LISTS) continue;
    people.push(lists);
    for (const list of lists) countUp(sizes, list);
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
  return { people, sizes, pairs };
}
