/** Fingerprints of all rows that are people, or should be. */
import { fingerprints } from '../../consolidate/index.js';
import type { FingerprintedRow } from '../../decisions/index.js';
import type { List, RejectedRow, Table } from '../../model/index.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';

export interface Fingerprints {
  /** Indexed by record. */
  records: List<string>;
  /** Indexed like the rejected rows. */
  rejected: List<string>;
}

/**
 * Computes the fingerprints of all member rows.
 * @param tables tables as they were read: a correction does not change the subject of a decision
 * @param purpose mixed into the hash, so that different purposes give different hashes
 */
export function fingerprintsOf(
  { records, rejected, layouts, profile }: ParsedRosters,
  tables: readonly Table[],
  purpose = '',
): Fingerprints {
  return {
    records: fingerprints(records, tables, layouts, profile, purpose),
    rejected: fingerprints(placesOf(rejected), tables, layouts, profile, purpose),
  };
}

/** Lists records and rejected rows with their fingerprints, in this order. */
export function fingerprintedRows(
  { records, rejected }: ParsedRosters,
  fingerprintsOfRows: Fingerprints,
): FingerprintedRow[] {
  return [
    { places: records, own: fingerprintsOfRows.records },
    { places: placesOf(rejected), own: fingerprintsOfRows.rejected },
  ].flatMap(({ places: { table, row }, own }) =>
    Array.from(own, (fingerprint, i) => ({ fingerprint, table: table[i]!, row: row[i]! })),
  );
}

function placesOf(rows: readonly RejectedRow[]) {
  return {
    count: rows.length,
    table: rows.map(({ table }) => table),
    row: rows.map(({ row }) => row),
  };
}
