import { runOnThread } from '../../io/index.js';
import type { OnThreads, PairsAnswer } from '../../match/index.js';

/** Lets `jobs` compare pairs at once: this thread and `jobs - 1` others. */
export function matchThreads(jobs: number): OnThreads {
  const script = new URL('../../match/worker.js', import.meta.url);
  return (task, atMost) =>
    Array.from(
      { length: Math.min(jobs - 1, atMost) },
      () => runOnThread(script, task) as Promise<PairsAnswer>,
    );
}
