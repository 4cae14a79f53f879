/** Decisions about people as must-links and cannot-links of records. */
import { addTo, type Decision, isCheck, type List, type Subject } from '../../model/index.js';

export type Pair = readonly [number, number];

/** Records by side; records of different sides may never share a cluster. */
export type CannotLink = readonly (readonly number[])[];

/** Fingerprint → its records; rows written alike share one. */
export type RecordsOf = ReadonlyMap<string, readonly number[]>;

/** Groups records by fingerprint. @param fingerprints by record */
export function recordsByFingerprint(fingerprints: List<string>): RecordsOf {
  const records = new Map<string, number[]>();
  let record = 0;
  for (const fingerprint of fingerprints) addTo(records, fingerprint, record++);
  return records;
}

/** Lists the records of this run with some fingerprints. */
export function recordsWith(fingerprints: readonly string[], recordsOf: RecordsOf): number[] {
  return fingerprints.flatMap((fingerprint) => recordsOf.get(fingerprint) ?? []);
}

/** Turns decisions about people into links of records. */
export function linksOf(
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
): { mustLink: Pair[]; cannotLink: CannotLink[] } {
  const separated = separatedFingerprints(decisions);
  const mustLink = decisions.flatMap((decision) => {
    const records = joinedRecords(decision, recordsOf, separated);
    return records.slice(1).map((record, i): Pair => [records[i], record]);
  });
  return {
    mustLink,
    cannotLink: decisions.flatMap((decision) => cannotLinksOf(decision, recordsOf)),
  };
}

/** Collects fingerprints of rows written alike that a person decided to be two people. */
export function separatedFingerprints(decisions: readonly Decision[]): ReadonlySet<string> {
  const separated = new Set<string>();
  for (const decision of decisions) {
    for (const [first, second] of separatedSides(decision)) {
      const onSecond = new Set(second);
      for (const fingerprint of first) if (onSecond.has(fingerprint)) separated.add(fingerprint);
    }
  }
  return separated;
}

/**
 * Lists the decisions about rows written alike of which some join and others separate them: the rows of one
 * decision look like those of another.
 */
export function opposedAlike(decisions: readonly Decision[]): Decision[][] {
  const byFingerprint = new Map<string, { joining: Decision[]; separating: Decision[] }>();
  for (const decision of decisions) {
    const isJoining = decision.decision === 'GOP';
    const sides = isJoining ? sidesOf(decision) : separatedSides(decision);
    for (const [first, second] of sides) {
      const onSecond = new Set(second);
      for (const fingerprint of new Set(first)) {
        if (!onSecond.has(fingerprint)) continue;
        const own = byFingerprint.get(fingerprint) ?? { joining: [], separating: [] };
        byFingerprint.set(fingerprint, own);
        own[isJoining ? 'joining' : 'separating'].push(decision);
      }
    }
  }
  return [...byFingerprint.values()].flatMap(({ joining, separating }) =>
    joining.length > 0 && separating.length > 0 ? [[...new Set([...joining, ...separating])]] : [],
  );
}

/**
 * Lists the records that a merge decision joins; empty for any other decision.
 * @param separated fingerprints of several people: only the first row of each is joined, since joining
 *   all of them would undo the other decision
 */
export function joinedRecords(
  { decision, subject }: Decision,
  recordsOf: RecordsOf,
  separated: ReadonlySet<string>,
): number[] {
  return decision === 'GOP' ? recordsAbout(subject, recordsOf, separated) : [];
}

/** Lists the records that a decision takes for one person: joined, or with one value or status. */
export function recordsOfPerson(
  decision: Decision,
  recordsOf: RecordsOf,
  separated: ReadonlySet<string>,
): number[] {
  const isOfPerson = decision.decision === 'GOP' || isFactOfPerson(decision);
  return isOfPerson ? recordsAbout(decision.subject, recordsOf, separated) : [];
}

function recordsAbout(
  subject: Subject,
  recordsOf: RecordsOf,
  separated: ReadonlySet<string>,
): number[] {
  if (subject.type !== 'rows') return [];
  return [...new Set(subject.groups.flat())].flatMap((fingerprint) => {
    const records = recordsOf.get(fingerprint) ?? [];
    return separated.has(fingerprint) ? records.slice(0, 1) : records;
  });
}

/** Excludes values of checked lists, which no question can ask for again. */
function isFactOfPerson(answer: Decision): boolean {
  const { decision, kind, letter } = answer;
  const isOfMember =
    kind === 'LECH_THONG_TIN' || kind === 'CHI_DOAN' || (kind === 'TRUNG_GIAY_TO' && letter === '');
  const isFact = decision === 'GIA_TRI' || decision === 'TRANG_THAI';
  return isOfMember && isFact && !isCheck(answer);
}

/**
 * Turns a decision into cannot-links: no record of one side may join one of another side. Rows written
 * alike that are on both sides get a cannot-link of their own, with each row as a side.
 */
export function cannotLinksOf(decision: Decision, recordsOf: RecordsOf): CannotLink[] {
  return separatedSides(decision).flatMap((sides): CannotLink[] => {
    const [first, second] = sides.map((side) => new Set(side));
    const alike = [...first].filter((fingerprint) => second.has(fingerprint));
    const only = (side: ReadonlySet<string>, other: ReadonlySet<string>) => {
      const fingerprints = [...side].filter((fingerprint) => !other.has(fingerprint));
      return recordsWith(fingerprints, recordsOf);
    };
    const separated = [only(first, second), only(second, first)];
    return [
      ...(separated.every(({ length }) => length > 0) ? [separated] : []),
      ...alike.map((fingerprint) => (recordsOf.get(fingerprint) ?? []).map((record) => [record])),
    ];
  });
}

/** Lists each two sides that a decision keeps apart; empty for any other decision. */
function separatedSides(decided: Decision): (readonly [string[], string[]])[] {
  const { decision, kind } = decided;
  const keepsApart = decision === 'RIENG' || (decision === 'BO_QUA' && kind === 'TRUNG_NGUOI');
  return keepsApart ? sidesOf(decided) : [];
}

function sidesOf({ subject }: Decision): (readonly [string[], string[]])[] {
  if (subject.type !== 'rows') return [];
  const { groups } = subject;
  return groups.flatMap((first, at) =>
    groups.slice(at + 1).map((second) => [first, second] as const),
  );
}
