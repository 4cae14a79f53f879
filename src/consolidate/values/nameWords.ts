import type { NameColumn } from '../../model/index.js';
import { NameWordCounts } from '../../text/index.js';

const known = new WeakMap<NameColumn, NameWordCounts>();

/** Counts the words of all names of a run, once. */
export function wordCountsOf(column: NameColumn): NameWordCounts {
  const before = known.get(column);
  if (before !== undefined) return before;
  const { index, values } = column;
  const counts = new NameWordCounts(Array.from(index, (name) => values[name]!.syllables));
  known.set(column, counts);
  return counts;
}
