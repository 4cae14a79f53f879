/** Fingerprints of all rows that are people, or should be. */
import { parseBranch } from '../../assign/index.js';
import {
  distinguishedByPlace,
  fingerprints,
  type RowPlace,
  type Rows,
  weakRowTest,
} from '../../consolidate/index.js';
import type { FingerprintedRow } from '../../decisions/index.js';
import { type List, listOf, type RejectedRow } from '../../model/index.js';
import { originOf, type ParsedRosters } from '../rosters/parsedRosters.js';

/** Place of a row that needs none, in units as `placeReader` gives them. */
const NOWHERE: RowPlace = [[], [], [], []];

export interface Fingerprints {
  /** Indexed by record. */
  records: List<string>;
  /** Indexed like the rejected rows. */
  rejected: List<string>;
}

/**
 * Computes the fingerprints of all member rows. Rows written alike share one, but for weak ones whose lists lie in
 * different communes or branches.
 * @param original rosters as they were read: a correction does not change the subject of a decision
 * @param purpose mixed into the hash, so that different purposes give different hashes
 */
export function fingerprintsOf(
  { records, rejected, layouts, profile }: ParsedRosters,
  original: ParsedRosters,
  purpose = '',
): Fingerprints {
  const { count } = records;
  const others = placesOf(rejected);
  const rows: Rows = {
    count: count + others.count,
    table: joined(records.table, others.table),
    row: joined(records.row, others.row),
  };
  const written = fingerprints(rows, original.tables, layouts, profile, purpose);
  const placeOf = placeReader(original);
  const isWeak = weakRowTest(original.tables, layouts, profile);
  const own = distinguishedByPlace(written, (i) => {
    const [table, row] = [rows.table[i]!, rows.row[i]!];
    const { file } = original.tables[table]!;
    const place = isWeak(table, row) ? placeOf(table, row) : NOWHERE;
    return { place, round: original.rounds.get(file) ?? 0 };
  });
  return {
    records: listOf(count, (i) => own.at(i)!),
    rejected: listOf(others.count, (i) => own.at(count + i)!),
  };
}

/**
 * Makes a reader of the place of a row: new commune, candidates of an open old commune, old commune and branch, as they
 * were before any decision.
 */
function placeReader(original: ParsedRosters): (table: number, row: number) => RowPlace {
  const { origins, profile } = original;
  const origin = originOf(original);
  let open: Map<string, readonly string[]> | undefined;
  return (table, row) => {
    open ??= new Map(
      origins.problems.flatMap((problem) =>
        problem.rows.map((each) => [`${problem.table},${each}`, problem.candidates] as const),
      ),
    );
    const { oldCommune, oldBranch } = origin(table, row);
    const { key } = parseBranch(oldBranch, profile.branchPrefixes);
    const named = origins.newCommunes[table]?.[row];
    const successors = origins.officialCommunes.get(oldCommune)?.successorCodes ?? [];
    return [
      named === undefined ? successors : [named.code],
      open.get(`${table},${row}`) ?? [],
      oldCommune === '' ? [] : [oldCommune],
      key === '' ? [] : [key],
    ];
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

function joined(first: Int32Array, second: readonly number[]): Int32Array {
  const all = new Int32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
