/**
 * Contradicting decisions. If a cannot-link separates two rows that others take for one person (must-links, and
 * values of one member), these decisions contradict the one that separates them. So do different values for one cell or
 * member.
 * None of them counts.
 */
import { addTo, type Decision } from '../../model/index.js';
import { compareText } from '../../text/index.js';
import { joinedAgainstChecks } from './checkedApart.js';
import { differentValues } from './differentValues.js';
import { type CannotLinkPair, LinkGraph, pairsOf, type Violated } from './linkGraph.js';
import {
  cannotLinksOf,
  joinedRecords,
  opposedAlike,
  type Pair,
  type RecordsOf,
  recordsOfPerson,
  recordsWith,
} from './links.js';
import { differentForMembers } from './memberValues.js';
import { opposedChecks } from './registerValues.js';
import { UnitedSets } from './unitedSets.js';

export interface Consistent {
  /** Decisions without a contradiction. */
  counting: readonly Decision[];
  /** Sets of decisions that contradict each other, overlapping sets united; sorted by question. */
  contradicting: readonly (readonly Decision[])[];
  /** Two rows with different ID numbers per person, if its decisions wait for a question about them. */
  numbers: readonly Pair[];
}

export interface CountingDecisions extends Consistent {
  /** Earlier decisions of contradicting sets that people answered again in part. */
  withdrawn: readonly Decision[];
}

/**
 * Finds the decisions that count. If questions of a set that contradicted itself in an earlier run are
 * answered again, the new answers count. Earlier ones that still contradict them are withdrawn.
 * @param numberOf as for `withoutContradictions`
 */
export function countingDecisions(
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
  numberOf: (record: number) => string,
): CountingDecisions {
  return countingBy(decisions, (given) => withoutContradictions(given, recordsOf, numberOf));
}

/**
 * Finds those of the counting decisions that still count when the members are known.
 * @param before counting decisions, by which the rows were matched
 * @param cluster cluster number by record
 */
export function countingInMembers(
  before: CountingDecisions,
  recordsOf: RecordsOf,
  cluster: ArrayLike<number>,
): CountingDecisions {
  const found = countingBy(before.counting, (given) =>
    withoutSets(given, differentForMembers(given, recordsOf, cluster)),
  );
  return {
    counting: found.counting,
    contradicting: sortedSets([...before.contradicting, ...found.contradicting]),
    numbers: before.numbers,
    withdrawn: [...before.withdrawn, ...found.withdrawn],
  };
}

/** Finds the decisions that count. @param find sets aside contradicting ones */
function countingBy(
  decisions: readonly Decision[],
  find: (given: readonly Decision[]) => Consistent,
): CountingDecisions {
  const all = find(decisions);
  const yielding = new Set(
    all.contradicting
      .filter((set) => set.some(({ suspension }) => suspension === 'ended'))
      .flatMap((set) => set.filter(({ suspension }) => suspension === 'lasting')),
  );
  if (yielding.size === 0) return { ...all, withdrawn: [] };
  const remaining = decisions.filter((decision) => !yielding.has(decision));
  const rest = find(remaining);
  const again = find([...rest.counting, ...yielding]);
  const kept = new Set(again.counting.filter((decision) => yielding.has(decision)));
  const firm = new Set(rest.counting);
  for (;;) {
    // Finds the sets as a later run, which reads the same decisions from the ledger, will find them.
    const found = find([...remaining, ...kept]);
    const opposed = found.contradicting
      .filter((set) => set.some((decision) => firm.has(decision)))
      .flatMap((set) => set.filter((decision) => kept.has(decision)));
    if (opposed.length === 0) {
      return { ...found, withdrawn: [...yielding].filter((decision) => !kept.has(decision)) };
    }
    for (const decision of opposed) kept.delete(decision);
  }
}

/**
 * Sets aside every decision of a contradicting set.
 * @param numberOf valid ID number of a record, `''` for none. Two numbers in one person contradict each
 *   other, unless a decision was about rows with both.
 */
export function withoutContradictions(
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
  numberOf: (record: number) => string,
): Consistent {
  const people = new LinkGraph(decisions, recordsOf, recordsOfPerson);
  const separated = decisions.flatMap((by) =>
    cannotLinksOf(by, recordsOf).flatMap((sides) => people.joinedPairs(sides, by)),
  );
  const joined = new LinkGraph(decisions, recordsOf, joinedRecords);
  const violated = joined.violated(undecidedNumbers(joined, decisions, recordsOf, numberOf));
  const checked = joined.violated(joinedAgainstChecks(joined, decisions, recordsOf));
  const sets = [...people.violated(separated), ...violated, ...checked].map(({ set }) => set);
  const opposed = opposedChecks(decisions).map(({ checked, answers }) => [checked, ...answers]);
  return {
    ...withoutSets(decisions, [
      ...sets,
      ...differentValues(decisions),
      ...opposed,
      ...opposedAlike(decisions),
    ]),
    numbers: onePerPerson(violated),
  };
}

/** Sets aside the decisions of some sets; overlapping sets are united. */
function withoutSets(
  decisions: readonly Decision[],
  found: readonly (readonly Decision[])[],
): Consistent {
  const sets = new UnitedSets<Decision>();
  for (const set of found) sets.unite(set);
  return {
    counting: decisions.filter((decision) => !sets.has(decision)),
    contradicting: sortedSets(sets.all()),
    numbers: [],
  };
}

function sortedSets(sets: readonly (readonly Decision[])[]): Decision[][] {
  const byQuestion = (a: Decision, b: Decision) => compareText(a.question, b.question);
  return sets.map((set) => [...set].sort(byQuestion)).sort(([a], [b]) => byQuestion(a!, b!));
}

function onePerPerson(violated: readonly Violated[]): Pair[] {
  const pairs = new Map<number, Pair>();
  for (const { person, pair } of violated) if (!pairs.has(person)) pairs.set(person, pair);
  return [...pairs.values()];
}

/** Lists pairs of joined rows with different ID numbers that no decision was about. */
function undecidedNumbers(
  graph: LinkGraph,
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
  numberOf: (record: number) => string,
): CannotLinkPair[] {
  const owners = new UnitedSets<string>();
  for (const { kind, decision, subject } of decisions) {
    const isAbout = decision === 'GOP' || (kind === 'TRUNG_GIAY_TO' && decision !== 'RIENG');
    if (!isAbout || subject.type !== 'rows') continue;
    const records = recordsWith(subject.groups.flat(), recordsOf);
    owners.unite(records.map(numberOf).filter((number) => number !== ''));
  }
  return graph.people().flatMap((records) => {
    const byOwner = new Map<string, number[]>();
    for (const record of records) {
      const number = numberOf(record);
      if (number !== '') addTo(byOwner, owners.firstOf(number), record);
    }
    return byOwner.size < 2 ? [] : pairsOf([...byOwner.values()]);
  });
}
