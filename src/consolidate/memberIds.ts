import {
  countUp,
  groupBy,
  type KnownRow,
  type List,
  type Member,
  type Records,
  takeInTurn,
} from '../model/index.js';
import {
  checkCharacter,
  compareText,
  FreeCodes,
  inTextOrder,
  sha256,
  shortCode,
  sortByKey,
} from '../text/index.js';

/**
 * Gives every member its id (`Mã`). A new id comes from the fingerprints of the member's rows, never from a
 * path, row number or ID number. Members with equal rows get different ids. A member of an earlier result, or of
 * one whose roster is merged again, keeps the id that most of its rows had; if it was split, the part with the
 * leading row keeps it. Rows that were corrected since count for the rows of their member that are left.
 * @param groups records of each member
 * @param fingerprints by record
 * @param known rows with the ids that they had
 * @returns ids by member
 */
export function memberIds(
  groups: readonly (readonly number[])[],
  fingerprints: List<string>,
  known: readonly KnownRow[],
): string[] {
  const hashes = groups.map((records) =>
    records.length === 1
      ? fingerprints.at(records[0])!
      : sha256(
          records
            .map((record) => fingerprints.at(record)!)
            .sort()
            .join('\n'),
        ),
  );
  const order = inTextOrder(hashes);
  const newIds = new FreeCodes(
    idOf,
    known.flatMap(({ member, first }) => [member, first]),
  );
  const ids = keptIds(groups, fingerprints, hashes, order, known);
  for (const i of order) ids[i] ??= newIds.next(hashes[i]);
  return ids as string[];
}

/** @returns earlier ids by member; undefined for a member without one */
function keptIds(
  groups: readonly (readonly number[])[],
  fingerprints: List<string>,
  hashes: readonly string[],
  order: Int32Array,
  known: readonly KnownRow[],
): (string | undefined)[] {
  const ids: (string | undefined)[] = new Array(groups.length).fill(undefined);
  if (known.length === 0) return ids;
  const kept = new Set<string>();
  const knownRowsOf = groupBy(known, ({ fingerprint }) => fingerprint);
  const keys = Array.from(fingerprints, shortened);
  const present = new Set(groups.flatMap((records) => records.map((record) => keys[record])));
  // First ids precede later ones, so that the order in which decisions came does not matter.
  for (const key of ['first', 'member'] as const) {
    const open = [...order].filter((i) => ids[i] === undefined);
    // Members with equal rows have the same claims.
    const alike = [...groupBy(open, (i) => hashes[i]).values()];
    const remains = remainsOf(known, present, key);
    for (const { next, id } of claimsOf(groups, alike, keys, knownRowsOf, key, remains)) {
      if (kept.has(id)) continue;
      const i = next();
      if (i === undefined) continue;
      ids[i] = id;
      kept.add(id);
    }
  }
  return ids;
}

/** An earlier id that members with equal rows may keep. */
interface Claim {
  /** Takes the next of these members; undefined once all have an id. */
  next: () => number | undefined;
  id: string;
  /** Whether one of the rows was the leading row. */
  leads: boolean;
  rows: number;
}

/** What is left of the rows that had an id. */
interface Remains {
  /** Rows with the id that were corrected or deleted since. They count for the rows that are left. */
  goneRows: ReadonlyMap<string, number>;
  /** Ids with a leading row that is present. Without one, each of the rows left counts as leading. */
  ledIds: ReadonlySet<string>;
}

function remainsOf(
  known: readonly KnownRow[],
  present: ReadonlySet<string>,
  key: 'first' | 'member',
): Remains {
  const goneRows = new Map<string, number>();
  const ledIds = new Set<string>();
  for (const row of known) {
    const id = row[key];
    if (!present.has(row.fingerprint)) countUp(goneRows, id);
    else if (row.leads) ledIds.add(id);
  }
  return { goneRows, ledIds };
}

/** Lists the claims to earlier ids, strongest first. */
function claimsOf(
  groups: readonly (readonly number[])[],
  alike: readonly (readonly number[])[],
  keys: readonly string[],
  knownRowsOf: ReadonlyMap<string, readonly KnownRow[]>,
  key: 'first' | 'member',
  { goneRows, ledIds }: Remains,
): Claim[] {
  const claims: Claim[] = [];
  for (const members of alike) {
    let taken = 0;
    const next = () => members[taken++];
    const byId = new Map<string, Claim>();
    const rows = groupBy(groups[members[0]], (record) => keys[record]);
    for (const [fingerprint, { length }] of rows) {
      const counted = new Map<string, number>();
      for (const known of knownRowsOf.get(fingerprint) ?? []) {
        const id = known[key];
        countUp(counted, id);
        const claim = byId.get(id) ?? {
          next,
          id,
          leads: !ledIds.has(id),
          rows: goneRows.get(id) ?? 0,
        };
        // A new row that is written like an earlier one adds no claim.
        if (counted.get(id)! <= length) claim.rows++;
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
    ({ leads, rows }) => (leads ? 0 : NOT_LEADING) + NOT_LEADING - 1 - rows,
  );
  return Array.from(sortByKey(order, weakness), (at) => claims[at]);
}

/** Weighs more than any number of rows. */
const NOT_LEADING = 1 << 29;

/** Characters of a fingerprint that are kept: 80 bits distinguish the rows of a country. */
const KEPT_LENGTH = 20;

function shortened(fingerprint: string): string {
  return fingerprint.slice(0, KEPT_LENGTH);
}

/** Lists the rows of rosters of results, which are merged again, with the `Mã` that they have there. */
export function listedIds(
  { memberIds: listed }: Pick<Records, 'memberIds'>,
  fingerprints: List<string>,
): KnownRow[] {
  if (listed === undefined) return [];
  const rows: KnownRow[] = [];
  for (const [record, number] of listed.index.entries()) {
    if (number === 0) continue;
    const member = listed.values[number];
    rows.push({
      member,
      first: member,
      fingerprint: shortened(fingerprints.at(record)!),
      leads: true,
    });
  }
  return rows;
}

/**
 * Lists the rows of this result that the next run needs to keep ids, sorted. Rows are made on each
 * iteration, since a province has hundreds of thousands.
 * @param members with their ids
 * @param fingerprints by record
 * @param before rows of the earlier result
 */
export function knownRows(
  members: readonly Member[],
  fingerprints: List<string>,
  before: readonly KnownRow[],
): Iterable<KnownRow> {
  return {
    *[Symbol.iterator]() {
      const earlierOf = takeInTurn(groupBy(before, ({ fingerprint }) => fingerprint));
      const rowOf = (member: string, record: number, isFirst: boolean): KnownRow => {
        const fingerprint = shortened(fingerprints.at(record)!);
        const earlier = before.length === 0 ? undefined : earlierOf(fingerprint);
        return {
          member,
          fingerprint,
          first: earlier?.first ?? member,
          leads: earlier?.leads ?? isFirst,
        };
      };
      for (const i of inTextOrder(members.map(({ id }) => id))) {
        const { id, records } = members[i];
        if (records.length === 1) {
          yield rowOf(id, records[0], true);
          continue;
        }
        yield* records
          .map((record, at) => rowOf(id, record, at === 0))
          .sort(
            (a, b) => compareText(a.fingerprint, b.fingerprint) || compareText(a.first, b.first),
          );
      }
    },
  };
}

function idOf(hash: string): string {
  const code = shortCode(hash, 8);
  return `TV${code}${checkCharacter(code)}`;
}
