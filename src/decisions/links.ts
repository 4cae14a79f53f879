/** Decisions about people, as links of records that matching obeys. */
import { addTo, type Decision } from '../model/index.js';

export type Pair = readonly [number, number];

/** Records by side; no two of different sides are one person. */
export type CannotLink = readonly (readonly number[])[];

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
): { mustLink: Pair[]; cannotLink: CannotLink[] } {
  const separated = separatedPrints(decisions);
  const mustLink = decisions.flatMap((decision) => {
    const records = joinedRecords(decision, recordsOf, separated);
    return records.slice(1).map((record, i): Pair => [records[i], record]);
  });
  return { mustLink, cannotLink: decisions.flatMap((each) => sidesOf(each, recordsOf)) };
}

/** Fingerprints of rows written alike of which a person decided that they are two people. */
export function separatedPrints(decisions: readonly Decision[]): ReadonlySet<string> {
  const separated = new Set<string>();
  for (const decision of decisions) {
    for (const [one, other] of sidesApart(decision)) {
      const prints = new Set(other);
      for (const print of one) if (prints.has(print)) separated.add(print);
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

/**
 * Sides of records that a decision makes different people: each record of one side and each of another.
 * Rows written alike that stand on both sides are kept from each other alone, each a side of its own.
 */
export function sidesOf(decision: Decision, recordsOf: RecordsOf): CannotLink[] {
  const recordsAbout = (prints: readonly string[]) =>
    prints.flatMap((print) => recordsOf.get(print) ?? []);
  return sidesApart(decision).flatMap(([one, other]): CannotLink[] => {
    const [first, second] = [new Set(one), new Set(other)];
    const alike = [...first].filter((print) => second.has(print));
    const apart = [
      recordsAbout([...first].filter((print) => !second.has(print))),
      recordsAbout([...second].filter((print) => !first.has(print))),
    ];
    return [
      ...(apart.every(({ length }) => length > 0) ? [apart] : []),
      ...alike.map((print) => recordsAbout([print]).map((record) => [record])),
    ];
  });
}

/** Each two sides of a decision that makes them two people; none for another decision. */
function sidesApart({ decision, kind, subject }: Decision): (readonly [string[], string[]])[] {
  const isApart = decision === 'RIENG' || (decision === 'BO_QUA' && kind === 'TRUNG_NGUOI');
  if (!isApart || subject.type !== 'rows') return [];
  const { groups } = subject;
  return groups.flatMap((group, g) => groups.slice(g + 1).map((other) => [group, other] as const));
}
