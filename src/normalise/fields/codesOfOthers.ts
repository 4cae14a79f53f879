/** Finds lists whose codes belong to other people elsewhere, because each office numbered its own. */
import type { NameColumn } from '../../model/index.js';
import { sortByKey } from '../../text/index.js';
import type { SourceRecords } from '../rosters/people.js';

/** Minimum of codes that other lists have too. */
const ENOUGH = 3;
/** Minimum share of them that must belong to people of one given name. */
const AGREED = 0.5;

/** Codes of one kind, by record; 0 for none. */
interface Codes<List extends SourceRecords> {
  index: Int32Array;
  lists: readonly List[];
  names: NameColumn;
}

interface Shared<List> {
  list: List;
  /** Rows whose code another list has too. */
  shared: number;
  /** Rows whose code another list gives to a person of the same given name. */
  agreed: number;
}

/** Finds the lists whose shared codes mostly belong to other people; in the given order. */
export function listsOfOthers<List extends SourceRecords>(codes: Codes<List>): Shared<List>[] {
  const { index, lists } = codes;
  const counts = lists.map((list) => ({ list, shared: 0, agreed: 0 }));
  const listOf = new Int32Array(index.length);
  lists.forEach(({ first, rows }, at) => {
    listOf.fill(at, first, first + rows.length);
  });
  const filled = Int32Array.from(index.keys()).filter((record) => index[record] !== 0);
  const sorted = sortByKey(filled, index);
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && index[sorted[to]!] === index[sorted[from]!]) to++;
    if (to - from > 1) countShared(sorted.subarray(from, to), listOf, codes, counts);
    from = to;
  }
  return counts.filter(({ shared, agreed }) => shared >= ENOUGH && agreed < AGREED * shared);
}

/** Means more than one list. */
const SEVERAL = -1;

/** @param rows of one code */
function countShared<List extends SourceRecords>(
  rows: Int32Array,
  listOf: Int32Array,
  { names }: Codes<List>,
  counts: readonly Shared<List>[],
): void {
  const given = (record: number) => names.values[names.index[record]!]!.folded.at(-1) ?? '';
  const listOfGiven = new Map<string, number>();
  let listOfAll = listOf[rows[0]!]!;
  for (const record of rows) {
    const list = listOf[record]!;
    const known = listOfGiven.get(given(record)) ?? list;
    listOfGiven.set(given(record), known === list ? list : SEVERAL);
    if (list !== listOfAll) listOfAll = SEVERAL;
  }
  if (listOfAll !== SEVERAL) return;
  for (const record of rows) {
    const count = counts[listOf[record]!]!;
    count.shared++;
    if (listOfGiven.get(given(record)) === SEVERAL) count.agreed++;
  }
}
