/** Fingerprints of all rows that are people, or should be. */
import { parseBranch } from '../../assign/index.js';
import { fingerprints } from '../../consolidate/index.js';
import type { FingerprintedRow } from '../../decisions/index.js';
import type { List, RejectedRow } from '../../model/index.js';
import { fold, memoize } from '../../text/index.js';
import { originOf, type ParsedRosters } from '../rosters/parsedRosters.js';

export interface Fingerprints {
  /** Indexed by record. */
  records: List<string>;
  /** Indexed like the rejected rows. */
  rejected: List<string>;
}

/**
 * Computes the fingerprints of all member rows.
 * @param original rosters as they were read: a correction does not change the subject of a decision
 * @param purpose mixed into the hash, so that different purposes give different hashes
 */
export function fingerprintsOf(
  { records, rejected, layouts, profile }: ParsedRosters,
  original: ParsedRosters,
  purpose = '',
): Fingerprints {
  const { tables } = original;
  const how = { placeOf: placeReader(original), purpose };
  return {
    records: fingerprints(records, tables, layouts, profile, how),
    rejected: fingerprints(placesOf(rejected), tables, layouts, profile, how),
  };
}

/** Makes a reader of the place of a row as it was before any decision, in every spelling; `''` where unknown. */
function placeReader(original: ParsedRosters): (table: number, row: number) => string {
  const { origins, profile } = original;
  const origin = originOf(original);
  const keyOfBranch = memoize((text) => parseBranch(text, profile.branchPrefixes).key);
  return (table, row) => {
    const { oldCommune, oldBranch } = origin(table, row);
    const official = origins.officialCommunes.get(oldCommune)?.code;
    const fresh = origins.newCommunes[table]?.[row]?.code;
    const commune = official ?? (oldCommune === '' ? fresh : fold(oldCommune)) ?? '';
    const branch = keyOfBranch(oldBranch);
    return commune + branch === '' ? '' : `\n@${commune}\n${branch}`;
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
