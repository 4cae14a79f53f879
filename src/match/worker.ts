/** Takes part in comparing pairs, on a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { comparePairs, type PairsTask } from './core/pairs/comparing.js';
import { makeMatcher } from './methods.js';

const task = workerData as PairsTask;
const answer = comparePairs(task, makeMatcher(task.matcher));
parentPort?.postMessage(
  answer,
  answer.chunks.flatMap(({ pairs: { a, b } }) => [a.buffer, b.buffer]),
);
