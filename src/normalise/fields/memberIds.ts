import type { InternedColumn } from '../../model/index.js';
import { clean, fold, isMemberId } from '../../text/index.js';
import type { People } from '../rosters/people.js';

const HEADING = 'ma';

/**
 * Reads the `Mã` of rows on rosters of results, which are merged again.
 * @returns undefined if no list has any
 */
export function readMemberIds(people: People): InternedColumn<string> | undefined {
  const numbers = new Map([['', 0]]);
  const index = new Int32Array(people.count);
  for (const { source, first, rows } of people.bySource) {
    const column = source.layout.columns.find(({ header }) => fold(clean(header)) === HEADING);
    if (column === undefined) continue;
    for (const [at, row] of rows.entries()) {
      const text = clean(source.table.rows[row]?.[column.index] ?? '');
      if (!isMemberId(text)) continue;
      const known = numbers.get(text) ?? numbers.size;
      numbers.set(text, known);
      index[first + at] = known;
    }
  }
  return numbers.size === 1 ? undefined : { index, values: [...numbers.keys()] };
}
