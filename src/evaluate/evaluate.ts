import { addTo, type MergeResult, type QuestionKind } from '../model/index.js';
import { askedPairs, joinAnswered } from './askedPairs.js';
import { countPairs, forEachPair, type PairCounts, type Scores, scoresOf } from './pairs.js';
import { Reliability, type ReliabilityBand } from './reliability.js';
import { type Judged, judge, type Truth, truthKey } from './truth.js';

/** Functions of matching that the evaluation needs; records are numbers. */
export interface EvaluatedMatching {
  /** See `proposalsOf` of `match`. */
  proposals: (
    a: Int32Array,
    b: Int32Array,
  ) => { rules: { id: string; pairs: number }[]; first: Int16Array; only: Int16Array };
  /** Visits every compared pair with its probability. @returns the number of pairs */
  forEachWeighed: (
    visit: (a: number, b: number, probability: number | undefined) => void,
  ) => number;
}

interface RuleMeasure {
  rule: string;
  /** Pairs in its blocks, true or not: the cost of the rule. */
  pairs: number;
  /** True pairs that it proposes first. */
  first: number;
  /** True pairs that only this rule proposes. */
  alone: number;
}

export interface Measures extends Scores {
  rows: number;
  unknownRows: number;
  missingRows: number;
  pairs: Pick<PairCounts, 'true' | 'found' | 'right'> & { wrong: number; missed: number };
  people: { count: number; exact: number };
  members: { count: number; mixed: number };
  answered: Scores & Pick<PairCounts, 'found' | 'right'>;
  /** Questions `TRUNG_NGUOI`: `one` is truly one person, `left` were not asked in this run. */
  questions: { asked: number; judged: number; one: number; left: number };
  /** `true`: true pairs of two records. */
  blocking: { true: number; proposed: number; compared: number; rules: RuleMeasure[] };
  reliability: ReliabilityBand[];
}

export interface Evaluation {
  measures: Measures;
  judged: Judged;
  /** Line → record, -1 for a rejected row. */
  recordOf: Int32Array;
  /** Questions by their two records, `a,b` with `a < b`. */
  asked: ReadonlyMap<string, string>;
}

/**
 * Measures a finished merge by known truth. The measures have no personal data.
 * @returns counts, and precision, recall and F1 of pairs from 0 to 1
 */
export function evaluate(
  result: MergeResult,
  truth: Truth,
  matching: EvaluatedMatching,
): Evaluation {
  const judged = judge(result.lineage, truth);
  const { person, member } = judged;
  const recordOf = recordsOf(judged, result);
  const lineOf = new Int32Array(result.records.count).fill(-1);
  recordOf.forEach((record, line) => {
    if (record >= 0) lineOf[record] = line;
  });
  const areOnePerson = (a: number, b: number) => person[lineOf[a]] === person[lineOf[b]];

  const asked = askedPairs(result);
  const known = asked.filter(({ a, b }) => lineOf[a] >= 0 && lineOf[b] >= 0);
  const onePerson = known.filter(({ a, b }) => areOnePerson(a, b));
  const counts = countPairs(person, member);
  const answered = countPairs(person, joinAnswered(judged, onePerson, lineOf, result.fingerprints));
  const reliability = new Reliability();
  const compared = matching.forEachWeighed((a, b, probability) => {
    if (probability === undefined || lineOf[a] < 0 || lineOf[b] < 0) return;
    reliability.add(probability, areOnePerson(a, b));
  });
  const count = (questions: readonly { kind: QuestionKind }[]) =>
    questions.filter(({ kind }) => kind === 'TRUNG_NGUOI').length;
  return {
    judged,
    recordOf,
    asked: new Map(asked.map(({ a, b, id }) => [pairKey(a, b), id])),
    measures: {
      ...scoresOf(counts),
      rows: judged.lines.length,
      unknownRows: judged.unknownRows,
      missingRows: judged.missingRows,
      pairs: {
        true: counts.true,
        found: counts.found,
        right: counts.right,
        wrong: counts.found - counts.right,
        missed: counts.true - counts.right,
      },
      people: { count: judged.people, exact: counts.exact },
      members: {
        count: judged.memberIds.filter((id) => id !== '').length,
        mixed: counts.mixed.length,
      },
      answered: { ...scoresOf(answered), found: answered.found, right: answered.right },
      questions: {
        asked: count(result.questions),
        judged: known.length,
        one: onePerson.length,
        left: count(result.leftOut),
      },
      blocking: { ...blockingOf(person, recordOf, matching), compared },
      reliability: reliability.bands,
    },
  };
}

/** Makes the key of a pair of records, in either order. */
export function pairKey(a: number, b: number): string {
  return a < b ? `${a},${b}` : `${b},${a}`;
}

function recordsOf({ positions }: Judged, { records, tables, lineage }: MergeResult): Int32Array {
  const ofRow = new Map<string, number[]>();
  for (let record = 0; record < records.count; record++) {
    const { file, sheet } = tables[records.table[record]];
    const key = truthKey(file, sheet, records.row[record] + 1);
    addTo(ofRow, key, record);
  }
  // People of one row are in the order of their records, in the lineage too.
  const recordAt = Int32Array.from(lineage, (line) => {
    if (line.member === '') return -1;
    return ofRow.get(truthKey(line.file, line.sheet, line.row))?.shift() ?? -1;
  });
  return Int32Array.from(positions, (at) => recordAt[at]);
}

function blockingOf(
  person: Int32Array,
  recordOf: Int32Array,
  { proposals }: EvaluatedMatching,
): Omit<Measures['blocking'], 'compared'> {
  const a: number[] = [];
  const b: number[] = [];
  forEachPair(person, (first, second) => {
    if (recordOf[first] < 0 || recordOf[second] < 0) return;
    a.push(recordOf[first]);
    b.push(recordOf[second]);
  });
  const { rules, first, only } = proposals(Int32Array.from(a), Int32Array.from(b));
  const measured = rules.map(({ id, pairs }) => ({ rule: id, pairs, first: 0, alone: 0 }));
  let proposed = 0;
  for (let at = 0; at < first.length; at++) {
    if (first[at] < 0) continue;
    proposed++;
    measured[first[at]].first++;
    if (only[at] >= 0) measured[only[at]].alone++;
  }
  return { true: a.length, proposed, rules: measured };
}
