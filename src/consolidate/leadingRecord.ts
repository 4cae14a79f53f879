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
  const counted = records.map((record) => {
    return { record, filled: columns.filter((column) => hasValue(column, record)).length };
  });
  const leading = counted.reduce((best, row) => {
    const more =
      row.filled - best.filled ||
      compareLists(row.record, best.record) ||
      Number(ledBefore(row.record)) - Number(ledBefore(best.record));
    return more > 0 ? row : best;
  });
  return leading.record;
}
