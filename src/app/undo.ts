import { existsSync, statSync } from 'node:fs';
import { questionIdsIn } from '../answers/index.js';
import { type Decision, groupBy, InputError, withoutUndefined } from '../model/index.js';
import { repeatsLedger } from '../steps/index.js';
import {
  type AnsweredFile,
  earlierResult,
  type Withdrawn,
  withdrawals,
  withdrawnKey,
  writtenTables,
} from './earlier/index.js';
import { readDecisionFiles } from './ledger/index.js';
import type { Listener } from './listener.js';
import { openTarget, prepare, type WriteOptions, type Written, writeMerge } from './run/index.js';

export type { Withdrawn } from './earlier/index.js';

export interface UndoRequest extends Omit<WriteOptions, 'only'> {
  /** Questions, members and answered files, as `withdrawals` reads them. */
  decided: readonly string[];
  /** Folder of the result. */
  from: string;
  jobs?: number;
}

export interface Undone extends Written {
  /** Decisions, answers that do not count, and notes without a decision. */
  withdrawn: readonly Withdrawn[];
  /** Number of withdrawn rows of the ledger. */
  count: number;
  /** Rows of the ledger that remain, since they are of other files with the name of a given one. */
  others: readonly Withdrawn[];
}

/**
 * Withdraws decisions with their notes and writes the result again.
 * @param request `decided` holds ids of questions, `Mã` of members and names of answered files
 * @returns the new result, and the decisions that were withdrawn
 * @throws InputError with every text that names no decision; nothing is written then
 * @example
 * const { withdrawn } = await undoDecision({
 *   decided: ['XD2XM12TMZ'],
 *   from: 'ket-qua-2',
 *   out: 'ket-qua-3',
 *   language: 'vi',
 * });
 */
export async function undoDecision(request: UndoRequest, listener: Listener = {}): Promise<Undone> {
  const seen = openTarget(request.out, [request.from], listener);
  const earlier = await earlierResult(request.from);
  if (request.mask || earlier.isMasked) listener.showing?.({ isMasked: true });
  const { decisions, waiting = [], notes = [] } = await readDecisionFiles([earlier.ledger]);
  const { found, others } = withdrawals(request.decided, {
    decisions: [...decisions, ...waiting, ...notes],
    known: earlier.known,
    rosters: [...earlier.inputs.keys()],
    open: questionIdsIn((await writtenTables(earlier, 'conflicts')) ?? []),
    answeredBy: await answeredByFiles(request.decided, decisions),
  });
  const withdrawn = [...found.keys()];
  const left = new Map([...found].map(([row, rest]) => [withdrawnKey(row), rest]));
  const prepared = await prepare(earlier.request, {
    ...withoutUndefined({ jobs: request.jobs }),
    decisions: [earlier.ledger],
    earlier,
    leftOf: (row) => {
      const key = withdrawnKey(row);
      return left.has(key) ? (left.get(key) as typeof row | undefined) : row;
    },
    askFirst: new Set(withdrawn.map(({ question }) => question)),
  });
  const continued = {
    seen,
    applied: [],
    earlier,
    withdrawn: withdrawn.filter((row) => 'decision' in row),
    withdrawnOpen: withdrawn.flatMap((row) => ('decision' in row ? [] : [row])),
  };
  const written = await writeMerge(prepared, request, continued, listener);
  return { ...written, withdrawn, others, count: left.size };
}

/** Reads the questions that files at hand answer, by the text that names each file. */
async function answeredByFiles(
  texts: readonly string[],
  ledger: readonly Decision[],
): Promise<ReadonlyMap<string, AnsweredFile>> {
  const answered = new Map<string, AnsweredFile>();
  for (const text of texts) {
    if (!existsSync(text) || !statSync(text).isFile()) continue;
    const file = await answeredIn(text, ledger);
    if (file !== undefined) answered.set(text.trim().normalize('NFC'), file);
  }
  return answered;
}

/** Reads the questions that a file answers; undefined for a file without answers, as a checked list. */
async function answeredIn(
  path: string,
  ledger: readonly Decision[],
): Promise<AnsweredFile | undefined> {
  try {
    const { returned, answers } = await readDecisionFiles([path]);
    const own = groupBy(answers, ({ question }) => question);
    const opposed = [...own].filter(
      ([, given]) => !given.some((one) => repeatsLedger(one, ledger)),
    );
    return {
      questions: new Set(returned?.rows.map(({ question }) => question)),
      opposed: new Set(opposed.map(([question]) => question)),
    };
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
