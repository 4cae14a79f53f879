import { type CheckedRow, type Decision, inputError, withoutUndefined } from '../model/index.js';
import { earlierResult, resultBeside } from './earlier/index.js';
import { answeredFiles } from './ledger/index.js';
import type { Listener } from './listener.js';
import { openTarget, prepare, type WriteOptions, type Written, writeMerge } from './run/index.js';

/** Answers to the questions of a result; `from` or `plan` names the merge that they are about. */
export interface ApplyRequest extends WriteOptions {
  /** Corrected conflict files, and folders with such files. */
  corrected: readonly string[];
  /** Folder of the result. */
  from?: string;
  plan?: string;
  /** Whether an answer that does not count stops the run. */
  strict?: boolean;
  maxQuestions?: number;
  /** Whether each new commune gets a folder although there are hundreds with few people each. */
  manyCommunes?: boolean;
  jobs?: number;
  /** Rows of lists that were checked against the population register. */
  checks?: readonly CheckedRow[];
  /** Decisions about a sample that a person checked. */
  decided?: readonly Decision[];
}

/**
 * Writes a result again with what corrected conflict files decide.
 * @param request names the result (`from`) and the files (`corrected`); `out` may be the same folder
 *   with `force`
 * @returns the new result; answers that do not count are findings of it, unless `strict`
 * @throws InputError with every fault of the input; nothing is written then
 * @example
 * const { result } = await applyAnswers({
 *   corrected: ['conflicts-1.xlsx'],
 *   from: 'ket-qua',
 *   out: 'ket-qua-2',
 *   language: 'vi',
 * });
 * console.log(result.decisions.length);
 */
export async function applyAnswers(
  request: ApplyRequest,
  listener: Listener = {},
): Promise<Written> {
  if (request.mask) listener.showing?.({ isMasked: true });
  const { from, plan, strict = false, maxQuestions, jobs } = request;
  if (from === undefined && plan === undefined) throw inputError('apply-no-result');
  const { paths: corrected, findings } = answeredFiles(request.corrected);
  const seen = openTarget(request.out, [from], listener);
  const earlier = from === undefined ? undefined : await earlierResult(from);
  if (earlier?.isMasked) listener.showing?.({ isMasked: true });
  const prepared = await prepare(
    {
      ...(earlier === undefined ? { inputs: [] } : earlier.request),
      ...withoutUndefined({ plan, maxQuestions }),
      ...(request.manyCommunes ? { manyCommunes: true } : {}),
    },
    {
      ...withoutUndefined({ jobs, earlier, checks: request.checks, decided: request.decided }),
      // The ledger of a result has all its decisions; those of its plan may have been withdrawn.
      decisions: earlier === undefined ? corrected : [earlier.ledger, ...corrected],
      ...(earlier === undefined
        ? {}
        : {
            resultWith: (questions: readonly string[]) => resultBeside(earlier, questions),
            questionsBefore: new Map(earlier.questions.map(({ id, state }) => [id, state])),
          }),
      strictAnswers: strict,
    },
  );
  const continued = { seen, applied: corrected, ...withoutUndefined({ earlier }) };
  const run = { ...prepared, findings: [...findings, ...prepared.findings] };
  return writeMerge(run, request, continued, listener);
}
