/** Compares the candidate pairs; threads that share the data share the work. */
import type { MatchProgress } from '../../settings.js';
import {
  type Blocks,
  type Chunk,
  forEachPair,
  makeBlocks,
  makeChunks,
} from '../blocking/blocks.js';
import type { BlockingRule } from '../blocking/rule.js';
import { listedApart } from '../listedMembers.js';
import type { Matcher, MatcherData } from '../matcher.js';
import { type PairArrays, Pairs } from './pairs.js';
import { unlikelyPairs } from './unlikely.js';

/** Pairs of a chunk. */
const CHUNK = 50_000;
/** Pairs from which on a further thread is worth the time that it takes to start. */
const WORTH_A_THREAD = 400_000;

/** The candidate pairs of some records: plain data. */
export interface PairsTask {
  matcher: MatcherData;
  blocks: Blocks;
  chunks: Chunk[];
  /** The first chunk that no thread has taken. */
  next: Int32Array;
}

/** Likely pairs of the chunks that one thread compared. */
export interface PairsAnswer {
  chunks: { at: number; pairs: PairArrays }[];
  compared: number;
}

/** Starts further threads that take part in a task, at most so many. */
export type OnThreads = (task: PairsTask, atMost: number) => Promise<PairsAnswer>[];

export function pairsTask(
  matcher: MatcherData,
  rules: Iterable<BlockingRule>,
  pairs = CHUNK,
): PairsTask {
  const blocks = makeBlocks(rules, matcher.count);
  return { matcher, blocks, chunks: makeChunks(blocks, pairs), next: new Int32Array(1) };
}

/** Number of further threads that are worth starting. */
export function threadsWorth({ chunks }: PairsTask): number {
  return Math.floor(chunks.reduce((sum, { pairs }) => sum + pairs, 0) / WORTH_A_THREAD);
}

/** Compares chunk after chunk until all are taken. */
export function comparePairs(
  task: PairsTask,
  matcher: Matcher,
  onProgress?: MatchProgress,
): PairsAnswer {
  const areApart = listedApart(task.matcher);
  const isUnlikely = unlikelyPairs(matcher);
  const answer: PairsAnswer = { chunks: [], compared: 0 };
  for (;;) {
    const at = Atomics.add(task.next, 0, 1);
    const chunk = task.chunks[at];
    if (chunk === undefined) return answer;
    onProgress?.(at, task.chunks.length);
    const likely = new Pairs();
    forEachPair(task.blocks, chunk, (a, b) => {
      if (areApart(a, b)) return;
      answer.compared++;
      if (!isUnlikely(a, b)) likely.add(a, b);
    });
    answer.chunks.push({ at, pairs: likely.arrays });
  }
}

/** Joins the likely pairs in order of the chunks, whichever thread compared them. */
export function joinAnswers(answers: readonly PairsAnswer[]): { likely: Pairs; compared: number } {
  const chunks = answers.flatMap((answer) => answer.chunks).sort((x, y) => x.at - y.at);
  return {
    likely: Pairs.join(chunks.map(({ pairs }) => pairs)),
    compared: answers.reduce((sum, { compared }) => sum + compared, 0),
  };
}
