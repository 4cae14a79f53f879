import { ROSTER_THREAD, ThreadPool } from '../../../io/index.js';
import type { Profile } from '../../../model/index.js';
import { isText, SharedTexts } from '../../../read/index.js';
import {
  lookOfAnswer,
  profileNumber,
  type RosterRequest,
  type RosterThreads,
  type ThreadAnswer,
  type ThreadRequest,
  type ThreadSetup,
} from '../../../steps/index.js';
import { runOnPool } from './reader.js';

/** Most time and memory for one file, the last guard against one made to exhaust the machine. */
const LIMITS = { seconds: 600, megabytes: 3072 };
/** Bytes of text files that are read faster than threads start; bytes of workbooks count more. */
const WORTH_THREADS = 3 << 20;
const WORKBOOK_FACTOR = 8;

/** Reads and recognises files on `jobs` threads, once a run is large enough. */
export function rosterThreads(jobs: number, setup: ThreadSetup): RosterThreads | undefined {
  if (jobs < 2) return undefined;
  const pool = new ThreadPool(ROSTER_THREAD, jobs, LIMITS, setup);
  const texts = new SharedTexts();
  let size = 0;
  return {
    read: ({ bytes, ...request }, profile) => {
      size += bytes.length * (isText(bytes) ? 1 : WORKBOOK_FACTOR);
      if (size < WORTH_THREADS && profile === undefined) return undefined;
      const answer = answerOf(pool, { ...request, bytes }, setup, profile);
      return answer.then((given) => lookOfAnswer(given, setup, request.settings, texts));
    },
    release: () => {
      texts.clear();
      pool.end();
    },
  };
}

async function answerOf(
  pool: ThreadPool,
  request: RosterRequest,
  setup: ThreadSetup,
  profile: Profile | undefined,
): Promise<ThreadAnswer> {
  const sent: ThreadRequest = {
    ...request,
    bytes: Uint8Array.from(request.bytes),
    ...(profile === undefined ? {} : { profile: profileNumber(setup, profile) }),
  };
  return (await runOnPool(pool, sent)) as ThreadAnswer;
}
