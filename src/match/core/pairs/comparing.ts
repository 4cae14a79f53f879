/** Comparing the candidate pairs; threads that share the data share the work. */

import type { ScorerData } from '../../compare/data.js';
import type { BlockingRule } from '../../roster/blocking.js';
import { makeScorer, type Scorer } from '../../roster/scorer.js';
import type { MatchProgress } from '../../settings.js';
import { type Blocks, type Chunk, cutChunks, forEachPair, makeBlocks } from '../blocking/blocks.js';
import { Links } from './links.js';

/** Pairs below this weight (bits), numbers left out, are never one person, whatever is learned. */
const KEPT = -8;
/** In a list of whose fields nothing is known, no weight says much before it was learned. */
const KEPT_UNKNOWN = -40;
/** Pairs that are compared between two looks at what is left to do. */
const CHUNK = 50_000;
/** A thread needs so long to start that it is worth it from so many pairs on. */
const WORTH_A_THREAD = 400_000;

/** The candidate pairs of some records: plain data. */
export interface PairsTask {
  scorer: ScorerData;
  blocks: Blocks;
  chunks: Chunk[];
  /** The first chunk that nobody has taken. */
  next: Int32Array;
}

/** What one who took part has found. */
export interface PairsAnswer {
  chunks: { at: number; links: Links['arrays'] }[];
  compared: number;
}

/** Lets others take part in a task, at most so many. */
export type OnThreads = (task: PairsTask, atMost: number) => Promise<PairsAnswer>[];

export function pairsTask(
  scorer: ScorerData,
  rules: readonly BlockingRule[],
  pairs = CHUNK,
): PairsTask {
  const blocks = makeBlocks(rules, scorer.count);
  return { scorer, blocks, chunks: cutChunks(blocks, pairs), next: new Int32Array(1) };
}

/** How many others are of use. */
export function threadsWorth({ chunks }: PairsTask): number {
  return Math.floor(chunks.reduce((sum, { pairs }) => sum + pairs, 0) / WORTH_A_THREAD);
}

/** Compares chunk after chunk until all are taken. */
export function comparePairs(
  task: PairsTask,
  scorer: Scorer = makeScorer(task.scorer),
  onProgress?: MatchProgress,
): PairsAnswer {
  const least = task.scorer.hasNames ? KEPT : KEPT_UNKNOWN;
  const answer: PairsAnswer = { chunks: [], compared: 0 };
  for (;;) {
    const at = Atomics.add(task.next, 0, 1);
    const chunk = task.chunks[at];
    if (chunk === undefined) return answer;
    onProgress?.(at, task.chunks.length);
    const links = new Links();
    forEachPair(task.blocks, chunk, (a, b) => {
      answer.compared++;
      const hidden = scorer.hidden(a, b);
      const weight = hidden >= least ? hidden : hidden + scorer.numbers(a, b);
      if (weight >= least) links.add(a, b, weight);
    });
    answer.chunks.push({ at, links: links.arrays });
  }
}

/** All likely pairs in the order of the chunks, whoever compared them, and the number compared. */
export function joinAnswers(answers: readonly PairsAnswer[]): { links: Links; compared: number } {
  const chunks = answers.flatMap((answer) => answer.chunks).sort((x, y) => x.at - y.at);
  return {
    links: Links.join(chunks.map(({ links }) => links)),
    compared: answers.reduce((sum, { compared }) => sum + compared, 0),
  };
}
