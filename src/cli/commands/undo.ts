import type { Decision } from '../../model/index.js';
import { inputError, message } from '../../model/index.js';
import type { Console } from '../console.js';
import { readDecisionFiles } from '../decisionFiles.js';
import { type EarlierResult, earlierResult } from '../earlierResult.js';
import { EXIT } from '../failure.js';
import { prepare } from '../prepare.js';
import { type MergeOptions, writeMerge } from './merge.js';

export interface UndoOptions
  extends Pick<
    MergeOptions,
    'out' | 'mask' | 'format' | 'csvDelimiter' | 'force' | 'jobs' | 'json'
  > {
  from: string;
}

/**
 * Withdraws the decision about a question, or all decisions about the rows of a member, and writes
 * the result again. @returns the exit status
 */
export async function undoCommand(
  text: string,
  options: UndoOptions,
  out: Console,
): Promise<number> {
  const earlier = earlierResult(options.from);
  const isWithdrawn = withdrawal(text.trim().toUpperCase(), earlier);
  const { decisions } = await readDecisionFiles([earlier.ledger]);
  const withdrawn = decisions.filter(isWithdrawn);
  if (withdrawn.length === 0) throw inputError('undo-nothing', { text });
  const prepared = await prepare(earlier.request, {
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    decisions: [earlier.ledger],
    planned: false,
    known: earlier.known,
    earlierKind: { profile: earlier.profile, isChecked: false },
    ...(earlier.model === undefined ? {} : { model: earlier.model }),
    isWithdrawn,
  });
  const { only } = earlier;
  await writeMerge(prepared, { ...options, ...(only === undefined ? {} : { only }) }, out, {
    applied: new Set(),
    earlier,
  });
  const questions = withdrawn.map(({ question, decision }) => `${question} (${decision})`);
  out.tell(message('undo-done', { questions: questions.join(', ') }));
  return EXIT.done;
}

function withdrawal(id: string, { known }: EarlierResult): (decision: Decision) => boolean {
  const rows = known.filter(({ member }) => member === id).map(({ fingerprint }) => fingerprint);
  return ({ question, subject }) =>
    question === id ||
    (subject.type === 'rows' &&
      subject.groups.flat().some((print) => rows.some((row) => print.startsWith(row))));
}
