import { groupBy, type KnownRow, type Member, takeInTurn } from '../model/index.js';
import { FreeCodes } from '../text/freeCodes.js';
import { inTextOrder } from '../text/order.js';
import { sha256 } from '../text/sha256.js';
import { checkCharacter, shortCode } from '../text/shortCode.js';
import { compareText } from '../text/unicode.js';

/**
 * Gives every member its `Mã`. Without earlier results it comes from the fingerprints of the member's
 * rows: never from a path, a row number or an ID number alone; members with the same content (two
 * equal rows that a person kept apart) get different ones. With one, a member keeps what most of its
 * rows were called first, and of members that were one the part with the leading row keeps it.
 * @param known rows of earlier results
 */
export function nameMembers(
  members: readonly Member[],
  fingerprints: readonly string[],
  known: readonly KnownRow[],
): void {
  const hashes = members.map(({ records }) =>
    records.length === 1
      ? fingerprints[records[0]]
      : sha256([...records.map((record) => fingerprints[record])].sort().join('\n')),
  );
  const order = inTextOrder(hashes);
  const ids = new FreeCodes(
    idOf,
    known.flatMap(({ member, first }) => [member, first]),
  );
  const kept = new Set<string>();
  const rows = groupBy(known, ({ fingerprint }) => fingerprint);
  if (known.length > 0) {
    // First names before later ones: so the order in which decisions came in does not matter.
    for (const key of ['first', 'member'] as const) {
      const alike = membersAlike(members, order, hashes);
      for (const { next, id } of claims(members, alike, fingerprints, rows, key)) {
        if (kept.has(id)) continue;
        const i = next();
        if (i === undefined) continue;
        members[i].id = id;
        kept.add(id);
      }
    }
  }
  for (const i of order) {
    if (members[i].id !== '') continue;
    members[i].id = ids.next(hashes[i]);
  }
}

/** Members of the same content that have no `Mã` yet, in order; all of them have the same claims. */
function membersAlike(
  members: readonly Member[],
  order: Int32Array,
  hashes: readonly string[],
): number[][] {
  const open = [...order].filter((i) => members[i].id === '');
  return [...groupBy(open, (i) => hashes[i]).values()];
}

interface Claim {
  /** The next member that has the claim; undefined once all have got their `Mã`. */
  next: () => number | undefined;
  id: string;
  leads: boolean;
  rows: number;
}

/** Lists the members that may keep an earlier `Mã`, strongest claim first. */
function claims(
  members: readonly Member[],
  alike: readonly (readonly number[])[],
  fingerprints: readonly string[],
  known: ReadonlyMap<string, readonly KnownRow[]>,
  key: 'first' | 'member',
): Claim[] {
  const all: Claim[] = [];
  for (const group of alike) {
    let given = 0;
    const next = () => group[given++];
    const own = new Map<string, Claim>();
    const prints = groupBy(members[group[0]].records, (record) => printOf(fingerprints[record]));
    for (const [print, { length }] of prints) {
      for (const row of known.get(print) ?? []) {
        const id = row[key];
        const claim = own.get(id) ?? { next, id, leads: false, rows: 0 };
        claim.rows += length;
        claim.leads ||= row.leads;
        own.set(id, claim);
      }
    }
    for (const claim of own.values()) all.push(claim);
  }
  // Sorting is stable: of equal claims the one of the lower content hash.
  return all.sort(
    (a, b) => Number(b.leads) - Number(a.leads) || b.rows - a.rows || compareText(a.id, b.id),
  );
}

/** Characters of a fingerprint that are remembered: 80 bits tell the rows of a country apart. */
const PRINT = 20;

function printOf(fingerprint: string): string {
  return fingerprint.slice(0, PRINT);
}

/**
 * What the next run has to know of the rows of this one, sorted; made each time that it is walked
 * over, as a province has hundreds of thousands.
 */
export function knownRows(
  members: readonly Member[],
  fingerprints: readonly string[],
  before: readonly KnownRow[],
): Iterable<KnownRow> {
  return {
    *[Symbol.iterator]() {
      const earlierOf = takeInTurn(groupBy(before, ({ fingerprint }) => fingerprint));
      const rowOf = (member: string, record: number, isFirst: boolean): KnownRow => {
        const fingerprint = printOf(fingerprints[record]);
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
