import { countUp, groupBy, type KnownRow, type List } from '../model/index.js';
import { inTextOrder, sortByKey } from '../text/index.js';

/** Rows of earlier results with one fingerprint. */
type Alike = readonly KnownRow[];
type Key = 'first' | 'member';

/**
 * Gives members the ids that most of their rows had; see `memberIds`.
 * @param groups records of each member
 * @param hashes by member; members with equal rows have the same one
 * @param order members by hash
 * @param sources rows with the ids that they had; an id of the first source precedes those of the next
 * @param fingerprintOf record → fingerprint as in `sources`
 * @returns earlier ids by member; undefined for a member without one
 */
export function keptIds(
  groups: List<readonly number[]>,
  hashes: List<string>,
  order: Int32Array,
  sources: readonly (readonly KnownRow[])[],
  fingerprintOf: (record: number) => string,
): (string | undefined)[] {
  const ids: (string | undefined)[] = new Array(groups.length).fill(undefined);
  const kept = new Set<string>();
  for (const known of sources) {
    if (known.length === 0) continue;
    const byFingerprint = groupBy(known, ({ fingerprint }) => fingerprint);
    const rowsOf = Array.from(groups, (records) =>
      records.flatMap((record) => {
        const alike = byFingerprint.get(fingerprintOf(record));
        return alike === undefined ? [] : [alike];
      }),
    );
    giveIds(ids, kept, hashes, order, byFingerprint, rowsOf);
  }
  return ids;
}

/**
 * Gives members without an id those of one source.
 * @param kept ids that are taken
 * @param rowsOf by member
 */
function giveIds(
  ids: (string | undefined)[],
  kept: Set<string>,
  hashes: List<string>,
  order: Int32Array,
  byFingerprint: ReadonlyMap<string, Alike>,
  rowsOf: readonly (readonly Alike[])[],
): void {
  const present = new Set(rowsOf.flat());
  // First ids precede later ones, so that the order in which decisions came does not matter.
  for (const key of ['first', 'member'] as const) {
    const open = order.filter((i) => ids[i] === undefined);
    if (open.length === 0) break;
    const remains = remainsOf(byFingerprint.values(), present, key);
    const members = takenByHash(open, hashes);
    const claimed = claimsOf(members.firsts, rowsOf, key, remains);
    for (const { at, id } of claimed) {
      if (kept.has(id)) continue;
      const i = members.take(at);
      if (i === undefined) continue;
      ids[i] = id;
      kept.add(id);
    }
    // An id that no part took goes to nobody later either.
    for (const { id } of claimed) kept.add(id);
  }
}

/**
 * Divides members into those with equal rows, which have the same claims.
 * @returns `firsts`: the first member of each group · `take`: takes the next member of a group; undefined once all
 *   have an id
 */
function takenByHash(open: Int32Array, hashes: List<string>) {
  const starts = [...open.keys()].filter(
    (at) => at === 0 || hashes.at(open[at]!) !== hashes.at(open[at - 1]!),
  );
  const taken = new Int32Array(starts.length);
  return {
    firsts: starts.map((start) => open[start]!),
    take: (group: number): number | undefined => {
      const at = starts[group]! + taken[group]!++;
      return at < (starts[group + 1] ?? open.length) ? open[at] : undefined;
    },
  };
}

/** Counts of the rows that had an id and are gone, and the ids with a leading row. */
interface Remains {
  /** Rows with the id that were corrected or deleted since. They count for the rows that are left. */
  goneRows: ReadonlyMap<string, number>;
  /** Ids with a leading row that is present. Without one, each of the rows left counts as leading. */
  ledIds: ReadonlySet<string>;
}

function remainsOf(all: Iterable<Alike>, present: ReadonlySet<Alike>, key: Key): Remains {
  const goneRows = new Map<string, number>();
  const ledIds = new Set<string>();
  for (const alike of all) {
    const isPresent = present.has(alike);
    for (const row of alike) {
      if (!isPresent) countUp(goneRows, row[key]);
      else if (row.leads) ledIds.add(row[key]);
    }
  }
  return { goneRows, ledIds };
}

/** An earlier id that members with equal rows may keep. */
interface Claim {
  /** Position of these members. */
  at: number;
  id: string;
  /** Whether one of the rows had the id in the latest result, too. */
  isHeld: boolean;
  /** Whether one of the rows was the leading row. */
  leads: boolean;
  rows: number;
}

/**
 * Lists the claims to earlier ids, strongest first.
 * @param members one of each group of members with equal rows
 */
function claimsOf(
  members: readonly number[],
  rowsOf: readonly (readonly Alike[])[],
  key: Key,
  { goneRows, ledIds }: Remains,
): Claim[] {
  const claims: Claim[] = [];
  for (const [at, member] of members.entries()) {
    const byId = new Map<string, Claim>();
    for (const [alike, { length }] of groupBy(rowsOf[member]!, (rows) => rows)) {
      const counted = new Map<string, number>();
      for (const known of alike) {
        const id = known[key];
        countUp(counted, id);
        const claim = byId.get(id) ?? {
          at,
          id,
          isHeld: false,
          leads: !ledIds.has(id),
          rows: goneRows.get(id) ?? 0,
        };
        // A new row that is written like an earlier one adds no claim.
        if (counted.get(id)! <= length) claim.rows++;
        claim.isHeld ||= known.member === id;
        claim.leads ||= known.leads;
        byId.set(id, claim);
      }
    }
    for (const claim of byId.values()) claims.push(claim);
  }
  // Sorting is stable: of equal claims, the one with the lower hash comes first.
  const order = inTextOrder(claims.map(({ id }) => id));
  const weakness = Int32Array.from(
    claims,
    ({ isHeld, leads, rows }) =>
      (isHeld ? 0 : NOT_HELD) + (leads ? 0 : NOT_LEADING) + NOT_LEADING - 1 - rows,
  );
  const sorted = Array.from(sortByKey(order, weakness), (at) => claims[at]!);
  return withoutSeparated(sorted);
}

/**
 * Drops the claims of people who were separated from a member in an earlier run: they have ids of their own, which
 * remain although the member joins another one.
 * @param claims strongest first
 */
function withoutSeparated(claims: readonly Claim[]): Claim[] {
  const strongest = new Map<string, Claim>();
  for (const claim of claims) if (!strongest.has(claim.id)) strongest.set(claim.id, claim);
  return claims.filter(({ id, isHeld, leads, rows }) => {
    const best = strongest.get(id)!;
    return isHeld || (isHeld === best.isHeld && leads === best.leads && rows === best.rows);
  });
}

/** Weighs more than any number of rows. */
const NOT_LEADING = 1 << 28;
/** Weighs more than the leading row and all others. */
const NOT_HELD = NOT_LEADING << 1;
