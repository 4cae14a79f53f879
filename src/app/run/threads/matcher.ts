import { MATCH_THREAD, runOnThread } from '../../../io/index.js';
import type { OnThreads, PairsAnswer } from '../../../match/index.js';

/** Starts up to `jobs - 1` threads that compare pairs beside this one. */
export function matchThreads(jobs: number): OnThreads {
  return (task, atMost) =>
    Array.from(
      { length: Math.min(jobs - 1, atMost) },
      () => runOnThread(MATCH_THREAD, task) as Promise<PairsAnswer>,
    );
}
