/** Finds people so much older than most that an undated row of their name may be a child's. */
import { yearOf } from '../../text/index.js';
import type { ComparisonData } from '../compare/index.js';

/** Years between the births of parents and of most of their children, at least. */
const PARENTHOOD = 20;

/**
 * Makes a test whether a row has a birth so long before the median of all rows.
 * @param data of all comparisons
 */
export function olderThanMost(data: readonly ComparisonData[]): (record: number) => boolean {
  const births = data.find(({ role }) => role === 'birth');
  if (births?.role !== 'birth') return () => false;
  const years = births.packed.map(yearOf);
  const known = years.filter((year) => year !== 0).sort();
  const latest = (known[known.length >> 1] ?? 0) - PARENTHOOD;
  return (record) => years[record] !== 0 && years[record]! <= latest;
}
