import { existsSync } from 'node:fs';
import { realPath } from '../../io/paths.js';
import { inputError } from '../../model/index.js';
import type { Console } from '../console.js';
import { earlierResult } from '../earlierResult.js';
import { EXIT } from '../failure.js';
import { prepare } from '../prepare.js';
import { resultBeside } from '../resultBeside.js';
import { openTarget } from '../target.js';
import { type MergeOptions, writeMerge } from './merge.js';

export interface ApplyOptions
  extends Omit<MergeOptions, 'branches' | 'to' | 'profile' | 'decisions' | 'previous'> {
  from?: string;
}

/** Writes a result again with what corrected conflict files decide. @returns the exit status */
export async function applyCommand(
  corrected: string[],
  options: ApplyOptions,
  out: Console,
): Promise<number> {
  if (options.mask) out.isMasked = true;
  const { from, plan, strict = false } = options;
  if (from === undefined && plan === undefined) throw inputError('apply-no-result');
  const seen = openTarget(options.out, [from], out);
  const earlier = from === undefined ? undefined : await earlierResult(from);
  if (earlier?.isMasked) out.isMasked = true;
  // All decisions of a result stand in its ledger; those of its plan may have been withdrawn.
  const files = earlier === undefined ? corrected : [earlier.ledger, ...corrected];
  const { maxQuestions } = options;
  const request = {
    ...(earlier === undefined ? { inputs: [] } : earlier.request),
    ...(plan === undefined ? {} : { plan }),
    ...(maxQuestions === undefined ? {} : { maxQuestions }),
  };
  const prepared = await prepare(request, {
    ...(options.jobs === undefined ? {} : { jobs: options.jobs }),
    decisions: files,
    planned: earlier === undefined,
    ...(earlier === undefined
      ? {}
      : {
          earlier,
          known: earlier.known,
          resultWith: (questions: readonly string[]) => resultBeside(earlier, questions),
          earlierQuestions: { questions: earlier.questions, isLate: false },
          earlierKind: { profile: earlier.profile, isChecked: false },
        }),
    ...(earlier?.model === undefined ? {} : { model: earlier.model }),
    strictAnswers: strict,
  });
  const only = options.only ?? earlier?.only;
  await writeMerge(
    prepared,
    { ...options, strict: false, ...(only === undefined ? {} : { only }) },
    out,
    {
      seen,
      applied: new Set(corrected.filter((path) => existsSync(path)).map((path) => realPath(path))),
      ...(earlier === undefined ? {} : { earlier }),
    },
  );
  return EXIT.done;
}
