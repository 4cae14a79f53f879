import { existsSync } from 'node:fs';
import {
  DIFFERENCE_HEADINGS,
  type Difference,
  differenceRows,
  differencesOf,
} from '../../evaluate/differences.js';
import { type Evaluation, evaluate } from '../../evaluate/evaluation.js';
import { readText } from '../../io/read.js';
import { writeWhole } from '../../io/write.js';
import { forEachWeighed, makeExplainer, proposalsOf } from '../../match/index.js';
import { sayIn } from '../../messages/say.js';
import { inputError, type KnownRow, type MergeResult, message } from '../../model/index.js';
import { plainCsv } from '../../report/csv.js';
import type { Console } from '../console.js';
import { EXIT } from '../failure.js';
import { type Again, runAgain } from '../runAgain.js';
import { measuresText } from '../tables/evaluation.js';
import { readTruth } from '../truthFile.js';

export interface EvaluateOptions {
  truth: string;
  from: string;
  pairs?: string;
  json?: boolean;
}

/** Compares a finished merge with known truth. @returns exit status */
export async function evaluateCommand(options: EvaluateOptions, out: Console): Promise<number> {
  const truth = readTruth(options.truth);
  if (options.pairs !== undefined) checkPairsFile(options.pairs);
  const again = await runAgain(options.from, out);
  const { result, changed } = again;
  out.say = sayIn(out.options.language, result.profile);
  if (changed.length > 0) {
    out.tell(message('evaluate-inputs-changed', { files: changed.join(', ') }));
  } else if (!areSame(again.known, result.knownRows)) {
    out.tell(message('evaluate-result-differs'));
  }
  const { records, profile } = result;
  const evaluation = evaluate(result, truth, {
    proposals: (a, b) => proposalsOf(records, profile, a, b),
    forEachWeighed: (visit) => forEachWeighed(records, profile, result.clustering.model, visit),
  });
  const { measures } = evaluation;
  if (measures.rows === 0) throw inputError('evaluate-no-rows', { path: options.truth });
  const { unknownRows: unknown, missingRows: missing } = measures;
  if (unknown + missing > 0) out.tell(message('evaluate-other-rows', { unknown, missing }));
  if (options.pairs !== undefined) {
    const differences = differencesOf(evaluation);
    writeWhole(options.pairs, pairsCsv(again, evaluation, differences));
    const { wrong, missed } = measures.pairs;
    out.tell(message('evaluate-pairs-written', { wrong, missed, path: options.pairs }));
  }
  out.data(options.json ? JSON.stringify(measures, undefined, 2) : measuresText(measures, out));
  return EXIT.done;
}

/** Nothing but an earlier list of pairs may be replaced: a slip would cost the truth itself. */
function checkPairsFile(path: string): void {
  if (!existsSync(path)) return;
  if (!readText(path, path).startsWith(`${DIFFERENCE_HEADINGS.join(',')},`)) {
    throw inputError('evaluate-not-pairs', { path });
  }
}

function areSame(written: readonly KnownRow[], now: Iterable<KnownRow>): boolean {
  const rows = (known: Iterable<KnownRow>) =>
    Array.from(known, ({ member, fingerprint }) => `${fingerprint} ${member}`)
      .sort()
      .join('\n');
  return rows(written) === rows(now);
}

function pairsCsv(
  { result }: Again,
  evaluation: Evaluation,
  differences: readonly Difference[],
): Iterable<string> {
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

/** In the order of the profile. */
function comparedFields(
  { records }: MergeResult,
  explain: ReturnType<typeof makeExplainer>,
): string[] {
  return records.count === 0 ? [] : explain(0, 0).fields.map(({ field }) => field);
}
