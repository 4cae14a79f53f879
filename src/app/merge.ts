import { resolve } from 'node:path';
import { type Rerun, withoutUndefined } from '../model/index.js';
import { earlierResult } from './earlier/index.js';
import type { Listener } from './listener.js';
import {
  loadModel,
  openTarget,
  prepare,
  type WriteOptions,
  type Written,
  writeMerge,
} from './run/index.js';

export { summaryText, type Written } from './run/index.js';

/** A merge of rosters on the disk; paths are relative to the current folder. */
export interface MergeRequest extends WriteOptions {
  /** Files and folders with rosters. */
  inputs: readonly string[];
  plan?: string;
  branches?: string;
  /** Ledgers, results and corrected conflict files. */
  decisions?: readonly string[];
  /** Folder of an earlier result, to which `inputs` came late. */
  previous?: string;
  /** New commune of all rosters, without a branch table. */
  to?: string;
  /** Id of a profile, or a file with one. */
  profile?: string;
  skipBadFiles?: boolean;
  /** Whether each new commune gets a folder although there are hundreds with few people each. */
  manyCommunes?: boolean;
  maxQuestions?: number;
  /** Number of parallel jobs. */
  jobs?: number;
  /** File with the weights to match by. */
  model?: string;
}

/**
 * Merges rosters of old communes and writes the result into a folder.
 * @param request only `inputs`, `out` and `language` are needed
 * @param listener takes progress and notices while it runs
 * @returns the result in memory and the files below `out`, with `/`
 * @throws InputError with every fault of the input; nothing is written then
 * @example
 * const { result, files } = await mergeRosters({
 *   inputs: ['doan-xa-cu/'],
 *   branches: 'branches.csv',
 *   out: 'ket-qua',
 *   language: 'vi',
 * });
 * console.log(result.members.length, result.questions.length, files);
 */
export async function mergeRosters(
  request: MergeRequest,
  listener: Listener = {},
): Promise<Written> {
  if (request.mask) listener.showing?.({ isMasked: true });
  const { inputs, previous, plan, branches, to, profile, maxQuestions, jobs } = request;
  const seen = openTarget(request.out, [previous], listener);
  const earlier = previous === undefined ? undefined : await earlierResult(previous);
  if (earlier?.isMasked) listener.showing?.({ isMasked: true });
  // The ledger of the earlier result has all of its decisions; those of its plan may have been withdrawn.
  const ledgers = earlier === undefined ? [] : [earlier.ledger];
  const prepared = await prepare(
    {
      ...(earlier === undefined ? { inputs: [...inputs] } : withLate(earlier.request, inputs)),
      ...withoutUndefined({ plan, branches, to, profile, maxQuestions }),
      ...(request.skipBadFiles ? { skipBadFiles: true } : {}),
      ...(request.manyCommunes ? { manyCommunes: true } : {}),
    },
    {
      ...withoutUndefined({ jobs, earlier, model: await loadModel(request.model) }),
      decisions: [...ledgers, ...(request.decisions ?? [])],
      isLate: true,
    },
  );
  const continued = { seen, applied: request.decisions ?? [], ...withoutUndefined({ earlier }) };
  return writeMerge(prepared, request, continued, listener);
}

/** Adds rosters that came later to the request of an earlier result. */
function withLate(request: Rerun, late: readonly string[]): Rerun {
  const known = new Set([...request.inputs, ...(request.added ?? []).flat()]);
  const fresh = late.filter((path) => !known.has(resolve(path)));
  return fresh.length === 0 ? request : { ...request, added: [...(request.added ?? []), fresh] };
}
