import { existsSync } from 'node:fs';
import {
  DIFFERENCE_HEADINGS,
  type Difference,
  differenceRows,
  differencesOf,
  type Evaluation,
  evaluate,
  type Measures,
  renamedTruth,
} from '../evaluate/index.js';
import { readText, writeWhole } from '../io/index.js';
import { forEachWeighed, makeExplainer, proposalsOf } from '../match/index.js';
import { inputError, type MergeResult, message } from '../model/index.js';
import { plainCsv } from '../report/index.js';
import { joinFirst } from '../text/index.js';
import type { Listener } from './listener.js';
import { type Again, namedFile, readTruth, reportAgain, runAgain } from './run/index.js';

export type { Measures } from '../evaluate/index.js';

/** Number of rows that a message names. */
const ROWS_SHOWN = 5;

export interface EvaluateRequest {
  /** File with the person of each row. */
  truth: string;
  /** Folder of the result. */
  from: string;
  /** File to write the pairs to that were wrong or missed. */
  pairs?: string;
}

/**
 * Compares a finished merge with known truth.
 * @param request `truth` is a csv with the columns `file,sheet,row,person`
 * @returns counts, and precision, recall and F1 of pairs from 0 to 1
 * @throws InputError for a truth that fits no row of the result
 * @example
 * const { precision, recall } = await evaluateResult({ truth: 'truth.csv', from: 'ket-qua' });
 */
export async function evaluateResult(
  request: EvaluateRequest,
  listener: Listener = {},
): Promise<Measures> {
  const written = await readTruth(request.truth);
  if (request.pairs !== undefined) checkPairsFile(request.pairs);
  const again = await runAgain(request.from, listener);
  reportAgain(again, listener, 'evaluate');
  const { result } = again;
  const { records, profile, tables } = result;
  const files = new Set(tables.map(({ file }) => file));
  const truth = renamedTruth(written, (file) => namedFile(file, files));
  const evaluation = evaluate(result, truth, {
    proposals: (a, b) => proposalsOf(records, profile, a, b),
    forEachWeighed: (visit) => forEachWeighed(records, profile, result.clustering.model, visit),
  });
  const { measures } = evaluation;
  if (measures.rows === 0) throw inputError('evaluate-no-rows', { path: request.truth });
  const { unknownRows: unknown, missingRows: missing } = measures;
  if (unknown + missing > 0) {
    listener.notice?.(message('evaluate-other-rows', { unknown, missing }));
  }
  const { crowdedRows } = evaluation.judged;
  if (crowdedRows.length > 0) {
    const places = crowdedRows.map(({ file, sheet, row }) => `${file}:${sheet}:${row}`);
    const args = { count: places.length, rows: joinFirst(places, ROWS_SHOWN) };
    listener.notice?.(message('evaluate-crowded-rows', args));
  }
  if (request.pairs !== undefined) {
    writeWhole(request.pairs, pairsCsv(again, evaluation, differencesOf(evaluation)));
    const { wrong, missed } = measures.pairs;
    listener.notice?.(message('evaluate-pairs-written', { wrong, missed, path: request.pairs }));
  }
  return measures;
}

/** Allows only an earlier list of pairs to be replaced: a slip could destroy the truth itself. */
function checkPairsFile(path: string): void {
  if (!existsSync(path)) return;
  if (!readText(path, path).startsWith(`${DIFFERENCE_HEADINGS.join(',')},`)) {
    throw inputError('evaluate-not-pairs', { path });
  }
}

function pairsCsv(
  { result }: Again,
  evaluation: Evaluation,
  differences: readonly Difference[],
): Iterable<Uint8Array> {
  const { records, profile } = result;
  const explain = makeExplainer(records, profile, result.clustering.model);
  const fields = comparedFields(result, explain);
  return plainCsv({
    headings: [...DIFFERENCE_HEADINGS, ...fields],
    rows: differenceRows(evaluation, differences, fields, explain, (a, b) => {
      const { rules, first } = proposalsOf(records, profile, a, b);
      return Array.from(first, (rule) => rules[rule]?.id ?? '');
    }),
  });
}

/** Lists the compared fields in the order of the profile. */
function comparedFields(
  { records }: MergeResult,
  explain: ReturnType<typeof makeExplainer>,
): string[] {
  return records.count === 0 ? [] : explain(0, 0).fields.map(({ field }) => field);
}
