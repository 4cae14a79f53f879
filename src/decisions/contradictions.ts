/**
 * Contradicting decisions about people. Where a cannot-link parts two rows that must-links join, all
 * decisions that join the two and the one that parts them contradict each other: none of them counts.
 */
import { addTo, type Decision } from '../model/index.js';
import { compareText } from '../text/unicode.js';
import { type Apart, LinkGraph, pairsOf, type Violated } from './linkGraph.js';
import { type Pair, type RecordsOf, sidesOf } from './links.js';
import { UnitedSets } from './unitedSets.js';

export interface Consistent {
  /** Decisions that no other one contradicts. */
  counting: readonly Decision[];
  /** Decisions that contradict each other, overlapping sets as one; sorted by question. */
  contradicting: readonly (readonly Decision[])[];
  /** Two rows with different ID numbers in each person on whom decisions wait for a word about these. */
  numbers: readonly Pair[];
}

export interface Counting extends Consistent {
  /** Earlier decisions of contradicting sets that people answered anew in part; they are withdrawn. */
  withdrawn: readonly Decision[];
}

/**
 * Tells which decisions count. Where questions of a set that contradicted itself in an earlier run are
 * answered again, the new answers count, and earlier ones that still contradict them are withdrawn.
 * @param numberOf as for `withoutContradictions`
 */
export function countingDecisions(
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
  numberOf: (record: number) => string,
): Counting {
  const all = withoutContradictions(decisions, recordsOf, numberOf);
  const yielding = new Set(
    all.contradicting
      .filter((set) => set.some(({ suspension }) => suspension === 'ended'))
      .flatMap((set) => set.filter(({ suspension }) => suspension === 'lasting')),
  );
  if (yielding.size === 0) return { ...all, withdrawn: [] };
  const others = decisions.filter((decision) => !yielding.has(decision));
  const rest = withoutContradictions(others, recordsOf, numberOf);
  const again = withoutContradictions([...rest.counting, ...yielding], recordsOf, numberOf);
  const kept = again.counting.filter((decision) => yielding.has(decision));
  return {
    ...rest,
    counting: [...rest.counting, ...kept],
    withdrawn: [...yielding].filter((decision) => !kept.includes(decision)),
  };
}

/**
 * Sets aside every decision of a contradicting set; the others can hold together.
 * @param numberOf the valid ID number of a record, `''` for none. Two of them in one person contradict
 *   each other, unless a decision was about rows with both.
 */
export function withoutContradictions(
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
  numberOf: (record: number) => string,
): Consistent {
  const graph = new LinkGraph(decisions, recordsOf);
  const apart = [
    ...decisions.flatMap((by) =>
      sidesOf(by, recordsOf).flatMap((sides) => graph.joinedPairs(sides, by)),
    ),
    ...undecidedNumbers(graph, decisions, recordsOf, numberOf),
  ];
  const sets = new UnitedSets<Decision>();
  const violated = graph.violated(apart);
  for (const { set } of violated) sets.unite(set);
  const byQuestion = (a: Decision, b: Decision) => compareText(a.question, b.question);
  return {
    counting: decisions.filter((decision) => !sets.has(decision)),
    contradicting: sets
      .all()
      .map((set) => set.sort(byQuestion))
      .sort(([a], [b]) => byQuestion(a, b)),
    numbers: onePerPerson(violated),
  };
}

function onePerPerson(violated: readonly Violated[]): Pair[] {
  const pairs = new Map<number, Pair>();
  for (const { person, pair, by } of violated) {
    if (by === undefined && !pairs.has(person)) pairs.set(person, pair);
  }
  return [...pairs.values()];
}

/** Pairs of rows that decisions join, with different ID numbers that no decision was about. */
function undecidedNumbers(
  graph: LinkGraph,
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
  numberOf: (record: number) => string,
): Apart[] {
  const oneOwner = new UnitedSets<string>();
  for (const { kind, decision, subject } of decisions) {
    const isAbout = decision === 'GOP' || (kind === 'TRUNG_GIAY_TO' && decision !== 'RIENG');
    if (!isAbout || subject.type !== 'rows') continue;
    const records = subject.groups.flat().flatMap((print) => recordsOf.get(print) ?? []);
    oneOwner.unite(records.map(numberOf).filter((number) => number !== ''));
  }
  return graph.people().flatMap((records) => {
    const byOwner = new Map<string, number[]>();
    for (const record of records) {
      const number = numberOf(record);
      if (number !== '') addTo(byOwner, oneOwner.firstOf(number), record);
    }
    return byOwner.size < 2 ? [] : pairsOf([...byOwner.values()]);
  });
}
