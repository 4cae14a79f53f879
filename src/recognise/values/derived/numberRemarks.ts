/** Keeps remarks beside the running numbers: `3 (mới)`, `5*`. */
import { clean } from '../../../text/index.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

const ORDINAL = 'ordinal';
/** A number with a word or an asterisk behind it; `5a` and `1.2` are numbers. */
const REMARK = /^\(?\d[\d.]*\s*[.):–-]*\s*(\*+|\(?\p{L}{2}.*)$/u;

/** Makes a carried column of the remarks. */
export function readNumberRemarks({ columns, table, members }: RosterView): Replacement {
  const result = emptyReplacement();
  const number = columns.find(({ field }) => field === ORDINAL);
  if (number === undefined) return result;
  const cells = new Map<number, string>();
  for (const row of members) {
    const text = clean(table.rows[row]![number.index] ?? '');
    if (REMARK.test(text)) cells.set(row, text);
  }
  if (cells.size === 0) return result;
  result.derived.push({ column: { header: number.header, source: number.index }, cells });
  return result;
}
