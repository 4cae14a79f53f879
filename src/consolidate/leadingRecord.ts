/** Chooses the row that leads the others of its member. */
import { type Column, countBy, hasValue, type KnownRow, type List } from '../model/index.js';
import type { CompareLists } from './input.js';
import { shortened } from './memberIds.js';

/** Checks whether the row of a record led a member in an earlier result. */
export type EarlierLead = (record: number) => boolean;

/** Makes a test for rows that led a member of several rows. @param fingerprints by record */
export function earlierLeads(known: readonly KnownRow[], fingerprints: List<string>): EarlierLead {
  const rows = countBy(known, ({ first }) => first);
  const leading = new Set(
    known.flatMap(({ first, leads, fingerprint }) =>
      leads && rows.get(first)! > 1 ? [fingerprint] : [],
    ),
  );
  return leading.size === 0
    ? () => false
    : (record) => leading.has(shortened(fingerprints.at(record)!));
}

/**
 * Finds the fullest row; of equals the one of the newest roster, then the one that led before, then the first. The
 * order of rows changes with the names of files, which must change nobody.
 */
export function leadingRecord(
  records: readonly number[],
  columns: readonly Column[],
  compareLists: CompareLists,
  ledBefore: EarlierLead,
): number {
  let best = records[0]!;
  let bestFilled = filledOf(best, columns);
  for (let at = 1; at < records.length; at++) {
    const record = records[at]!;
    const filled = filledOf(record, columns);
    const more =
      filled - bestFilled ||
      compareLists(record, best) ||
      Number(ledBefore(record)) - Number(ledBefore(best));
    if (more <= 0) continue;
    best = record;
    bestFilled = filled;
  }
  return best;
}

/** Counts the fields of a row that have a value. */
function filledOf(record: number, columns: readonly Column[]): number {
  let filled = 0;
  for (const column of columns) if (hasValue(column, record)) filled++;
  return filled;
}
