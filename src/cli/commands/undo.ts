import { questionIdsIn } from '../../answers/index.js';
import { message, WAITING_WORD } from '../../model/index.js';
import type { Console } from '../console.js';
import { readDecisionFiles } from '../decisionFiles.js';
import { earlierResult, writtenTables } from '../earlierResult.js';
import { EXIT } from '../failure.js';
import { prepare } from '../prepare.js';
import { openTarget } from '../target.js';
import { type Withdrawn, withdrawals, withdrawnKey } from '../withdrawals.js';
import { type MergeOptions, writeMerge } from './merge.js';

export interface UndoOptions
  extends Pick<
    MergeOptions,
    'out' | 'mask' | 'format' | 'csvDelimiter' | 'force' | 'jobs' | 'json'
  > {
  from: string;
}

/**
 * Withdraws decisions and writes the result again.
 * @param texts questions, members and answered files, as `withdrawals` reads them
 * @returns the exit status
 */
export async function undoCommand(
  texts: readonly string[],
  options: UndoOptions,
  out: Console,
): Promise<number> {
  const seen = openTarget(options.out, [options.from], out);
  const earlier = await earlierResult(options.from);
  if (options.mask || earlier.isMasked) out.isMasked = true;
  const { decisions, waiting = [] } = await readDecisionFiles([earlier.ledger]);
  const withdrawn = withdrawals(texts, {
    decisions: [...decisions, ...waiting],
    known: earlier.known,
    rosters: [...earlier.inputs.keys()],
    open: questionIdsIn((await writtenTables(earlier, 'conflicts')) ?? []),
  });
  const keys = new Set(withdrawn.map(withdrawnKey));
  const prepared = await prepare(earlier.request, {
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    decisions: [earlier.ledger],
    planned: false,
    earlier,
    known: earlier.known,
    earlierQuestions: { questions: earlier.questions, isLate: false },
    earlierKind: { profile: earlier.profile, isChecked: false },
    ...(earlier.model === undefined ? {} : { model: earlier.model }),
    isWithdrawn: (row) => keys.has(withdrawnKey(row)),
  });
  const { only } = earlier;
  await writeMerge(prepared, { ...options, ...(only === undefined ? {} : { only }) }, out, {
    seen,
    applied: new Set(),
    earlier,
    withdrawn: withdrawn.filter((row) => 'decision' in row),
    withdrawnAnswers: withdrawn.filter((row) => 'typed' in row),
  });
  out.tell(message('undo-done', { count: keys.size, questions: listed(withdrawn) }));
  return EXIT.done;
}

/** Questions that are named; a file may have hundreds. */
const SHOWN = 10;

function listed(withdrawn: readonly Withdrawn[]): string {
  const shown = withdrawn
    .slice(0, SHOWN)
    .map((row) => `${row.question} (${'decision' in row ? row.decision : WAITING_WORD})`);
  return [...shown, ...(withdrawn.length > SHOWN ? ['…'] : [])].join(', ');
}
