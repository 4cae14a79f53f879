/** Finds pairs of lists that are nearly one, where nothing says which is newer: copies that were edited apart. */
import { addTo, type Member, type Records } from '../../model/index.js';
import { areNearlyOne, type CommonPeople } from './commonPeople.js';

/** Fewest columns that both lists have; lists of names are alike without being copies. */
const ENOUGH_COLUMNS = 4;

interface CopiesInput {
  common: CommonPeople;
  /** Folded headings of a table. */
  headings: (table: number) => readonly string[];
  /** Whether the order of two tables is known. */
  isOrdered: (table: number, other: number) => boolean;
}

/** @returns the other copy of each table that has exactly one */
export function listCopies({ common, headings, isOrdered }: CopiesInput): Map<number, number> {
  const copies = new Map<number, number[]>();
  for (const pair of common.pairs) {
    if (!areNearlyOne(pair, common)) continue;
    const { one, other } = pair;
    const own = headings(one);
    const isAlike = own.length >= ENOUGH_COLUMNS && own.join('\n') === headings(other).join('\n');
    if (!isAlike || isOrdered(one, other)) continue;
    addTo(copies, one, other);
    addTo(copies, other, one);
  }
  return new Map(
    [...copies].flatMap(([table, [copy, ...more]]) =>
      more.length === 0 && copies.get(copy!)!.length === 1 ? [[table, copy!] as const] : [],
    ),
  );
}

/** Lists a record of each member whom one of two copies has, and no other list. */
export function onOneCopy(
  { table }: Pick<Records, 'table'>,
  members: readonly Pick<Member, 'records'>[],
  copies: ReadonlyMap<number, number>,
): number[] {
  return members.flatMap(({ records: [first, ...more] }) => {
    const own = table[first!]!;
    return copies.has(own) && more.every((record) => table[record] === own) ? [first!] : [];
  });
}
