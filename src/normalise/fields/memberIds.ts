import { clean, fold, isMemberId } from '../../text/index.js';
import type { People } from '../rosters/people.js';

const HEADING = 'ma';

/**
 * Reads the `Mã` of rows on rosters of results, which are merged again.
 * @returns the number of each record's `Mã`, from 1; 0 for none; undefined if no list has any
 */
export function readMemberIds(people: People): Int32Array | undefined {
  const numbers = new Map<string, number>();
  const ids = new Int32Array(people.count);
  for (const { source, first, rows } of people.bySource) {
    const column = source.layout.columns.find(({ header }) => fold(clean(header)) === HEADING);
    if (column === undefined) continue;
    for (const [at, row] of rows.entries()) {
      const text = clean(source.table.rows[row]?.[column.index] ?? '');
      if (!isMemberId(text)) continue;
      const known = numbers.get(text) ?? numbers.size + 1;
      numbers.set(text, known);
      ids[first + at] = known;
    }
  }
  return numbers.size === 0 ? undefined : ids;
}
