import {
  groupBy,
  type KnownRow,
  type List,
  listOf,
  type Member,
  type Records,
  takeInTurn,
} from '../model/index.js';
import { checkedCode, compareText, FreeCodes, inTextOrder, sha256 } from '../text/index.js';
import { keptIds } from './keptIds.js';

/**
 * Gives every member its id (`Mã`). A new id comes from the fingerprints of the member's rows, never from a
 * path, row number or ID number. Members with equal rows get different ids. A member of an earlier result, or of
 * one whose roster is merged again, keeps the id that most of its rows had. If it was split, the part with the leading
 * row keeps it, or the largest other part if that one joined another member. People who were separated from it in an
 * earlier run keep their own. Rows that were corrected since count for the rows of their member that are left.
 * @param groups records of each member
 * @param fingerprints by record
 * @param known rows with the ids that they had in the earlier result
 * @param listed rows of rosters of results with the ids that they have there, for members without an earlier id
 * @returns ids by member
 */
export function memberIds(
  groups: List<readonly number[]>,
  fingerprints: List<string>,
  known: readonly KnownRow[],
  listed: readonly KnownRow[] = [],
): string[] {
  const hashes = memberHashes(groups, fingerprints);
  const order = inTextOrder(hashes);
  const newIds = new FreeCodes(
    (hash) => checkedCode('TV', hash, 8),
    [...known, ...listed].flatMap(({ member, first }) => [member, first]),
  );
  const ids = keptIds(groups, hashes, order, [known, listed], (record) =>
    shortened(fingerprints.at(record)!),
  );
  for (const i of order) ids[i] ??= newIds.next(hashes.at(i)!);
  return ids as string[];
}

/**
 * Gives each member a hash of its rows. That of an only row is the row's; as a text for each member, hashes would take
 * half a gigabyte for a country.
 */
function memberHashes(groups: List<readonly number[]>, fingerprints: List<string>): List<string> {
  const ofSeveral = new Map<number, string>();
  const first = new Int32Array(groups.length);
  let member = 0;
  for (const records of groups) {
    first[member] = records[0]!;
    if (records.length > 1) {
      const rows = records.map((record) => fingerprints.at(record)!).sort();
      ofSeveral.set(member, sha256(rows.join('\n')));
    }
    member++;
  }
  return listOf(groups.length, (at) => ofSeveral.get(at) ?? fingerprints.at(first[at]!)!);
}

/** Characters of a fingerprint that are kept: 80 bits distinguish the rows of a country. */
const KEPT_LENGTH = 20;

/** Shortens a fingerprint as `members.csv` has it. */
export function shortened(fingerprint: string): string {
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
 * Lists the earlier rows as they count in this run. If a row of a member was corrected or removed since, the
 * `Mã` that the member had counts for its other rows from now on. If all rows of a member are gone, no other
 * member gets its `Mã`.
 * @param known rows with the ids that they had
 * @param fingerprints by record
 */
export function sinceGone(
  known: readonly KnownRow[],
  fingerprints: List<string>,
): readonly KnownRow[] {
  if (known.length === 0) return known;
  const present = new Set(Array.from(fingerprints, shortened));
  const [lost, borne] = [new Set<string>(), new Set<string>()];
  for (const { member, fingerprint } of known) {
    (present.has(fingerprint) ? borne : lost).add(member);
  }
  if (lost.size === 0) return known;
  const isGone = (id: string) => lost.has(id) && !borne.has(id);
  return known.map((row) =>
    row.first !== row.member && (lost.has(row.member) || isGone(row.first))
      ? { ...row, first: row.member, leads: false }
      : row,
  );
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
