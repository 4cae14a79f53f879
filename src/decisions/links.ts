/** Decisions about people, as pairs of records that matching obeys. */
import { addTo, type Decision } from '../model/index.js';

export type Pair = readonly [number, number];

/** Fingerprint → its records; several for rows written alike. */
export type RecordsOf = ReadonlyMap<string, readonly number[]>;

export function recordsByPrint(fingerprints: readonly string[]): RecordsOf {
  const records = new Map<string, number[]>();
  fingerprints.forEach((print, record) => {
    addTo(records, print, record);
  });
  return records;
}

export function linksOf(
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
): { mustLink: Pair[]; cannotLink: Pair[] } {
  const separated = separatedPrints(decisions);
  const mustLink = decisions.flatMap((decision) => {
    const records = joinedRecords(decision, recordsOf, separated);
    return records.slice(1).map((record, i): Pair => [records[i], record]);
  });
  return { mustLink, cannotLink: decisions.flatMap((each) => pairsApart(each, recordsOf)) };
}

/** Fingerprints of rows written alike of which a person decided that they are two people. */
export function separatedPrints(decisions: readonly Decision[]): ReadonlySet<string> {
  const separated = new Set<string>();
  for (const decision of decisions) {
    for (const [one, other] of sidesApart(decision)) {
      for (const print of one) if (other.includes(print)) separated.add(print);
    }
  }
  return separated;
}

/**
 * Records that a decision makes one person; none for another decision.
 * @param separated fingerprints of several people: only the first row of each is joined, since all of
 *   them say the same and joining them all would undo the other decision
 */
export function joinedRecords(
  { decision, subject }: Decision,
  recordsOf: RecordsOf,
  separated: ReadonlySet<string>,
): number[] {
  if (decision !== 'GOP' || subject.type !== 'rows') return [];
  return [...new Set(subject.groups.flat())].flatMap((print) => {
    const records = recordsOf.get(print) ?? [];
    return separated.has(print) ? records.slice(0, 1) : records;
  });
}

/** Pairs of records that a decision makes two people: a row of one side and a row of another. */
export function pairsApart(decision: Decision, recordsOf: RecordsOf): Pair[] {
  const pairs: Pair[] = [];
  for (const [one, other, isTogether] of sidesApart(decision)) {
    for (const a of new Set(one)) {
      for (const b of new Set(other)) {
        // A row written like one of the other side: only it is kept from its like.
        if (a !== b && isTogether(a, b)) continue;
        for (const x of recordsOf.get(a) ?? []) {
          for (const y of recordsOf.get(b) ?? []) if (x !== y) pairs.push([x, y]);
        }
      }
    }
  }
  return pairs;
}

type Sides = [readonly string[], readonly string[], (a: string, b: string) => boolean];

/** Each two sides of a decision that makes them two people; none for another decision. */
function sidesApart({ decision, kind, subject }: Decision): Sides[] {
  const isApart = decision === 'RIENG' || (decision === 'BO_QUA' && kind === 'TRUNG_NGUOI');
  if (!isApart || subject.type !== 'rows') return [];
  const { groups } = subject;
  const isTogether = (a: string, b: string) =>
    groups.some((group) => group.includes(a) && group.includes(b));
  return groups.flatMap((group, g) =>
    groups.slice(g + 1).map((other): Sides => [group, other, isTogether]),
  );
}
