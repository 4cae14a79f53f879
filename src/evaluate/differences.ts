/** Lists the pairs in which a merge and the truth differ, without personal data. */
import type { PairExplanation } from '../model/index.js';
import { type Evaluation, pairKey } from './evaluate.js';
import { forEachPair } from './pairs.js';

/** `wrong`: two people in one member · `missed`: one person in two members. */
type DifferenceKind = 'wrong' | 'missed';

export interface Difference {
  kind: DifferenceKind;
  /** Lines; `a < b`. */
  a: number;
  b: number;
}

/** Finds the differing pairs: wrong ones first, each kind in the order of the lineage. */
export function differencesOf({ judged: { person, member } }: Evaluation): Difference[] {
  const wrong: Difference[] = [];
  const missed: Difference[] = [];
  forEachPair(member, (a, b) => {
    if (person[a] !== person[b]) wrong.push({ kind: 'wrong', a, b });
  });
  forEachPair(person, (a, b) => {
    if (member[a] !== member[b]) missed.push({ kind: 'missed', a, b });
  });
  return [...wrong, ...missed];
}

export const DIFFERENCE_HEADINGS = [
  'kind',
  'file_a',
  'sheet_a',
  'row_a',
  'file_b',
  'sheet_b',
  'row_b',
  'weight',
  'probability',
  'band',
  'cannot_link',
  'question',
  'rule',
] as const;

/**
 * Makes one table row per difference: both places, match weight in bits, probability, band, cannot-link,
 * question, first blocking rule, and the level of each field. A pair with a rejected row has only places.
 * @param fields compared fields, in the order of their columns
 * @param explain compares two records
 * @param firstRule finds the first blocking rule that proposes each pair of records; `''` for none
 */
export function* differenceRows(
  evaluation: Evaluation,
  differences: readonly Difference[],
  fields: readonly string[],
  explain: (a: number, b: number) => PairExplanation,
  firstRule: (a: Int32Array, b: Int32Array) => string[],
): Generator<string[]> {
  const { judged, recordOf, asked } = evaluation;
  const compared = differences.filter(({ a, b }) => recordOf[a] >= 0 && recordOf[b] >= 0);
  const records = (end: 'a' | 'b') => Int32Array.from(compared, (pair) => recordOf[pair[end]]);
  const rules = firstRule(records('a'), records('b'));
  const ruleOf = new Map(compared.map((pair, at) => [pair, rules[at]]));
  for (const pair of differences) {
    const { kind, a, b } = pair;
    const places = [a, b].flatMap((line) => {
      const { file, sheet, row } = judged.lines.at(line)!;
      return [file, sheet, String(row)];
    });
    const rule = ruleOf.get(pair);
    if (rule === undefined) {
      yield [kind, ...places, ...Array<string>(6 + fields.length).fill('')];
      continue;
    }
    const explained = explain(recordOf[a], recordOf[b]);
    const levels = new Map(explained.fields.map(({ field, level }) => [field, level]));
    yield [
      kind,
      ...places,
      explained.total.toFixed(1),
      explained.probability.toFixed(4),
      explained.band,
      explained.cannotLink ?? '',
      asked.get(pairKey(recordOf[a], recordOf[b])) ?? '',
      rule,
      ...fields.map((field) => levels.get(field) ?? ''),
    ];
  }
}
