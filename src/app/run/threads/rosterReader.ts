import { ROSTER_THREAD, ThreadPool } from '../../../io/index.js';
import type { Profile } from '../../../model/index.js';
import { isText } from '../../../read/index.js';
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
  let size = 0;
  return {
    read: ({ bytes, ...request }, profile) => {
      size += bytes.length * (isText(bytes) ? 1 : WORKBOOK_FACTOR);
      if (size < WORTH_THREADS && profile === undefined) return undefined;
      return answerOf(pool, { ...request, bytes }, setup, profile);
    },
    release: () => pool.end(),
  };
}

async function answerOf(
  pool: ThreadPool,
  request: RosterRequest,
  setup: ThreadSetup,
  profile: Profile | undefined,
) {
  const sent: ThreadRequest = {
    ...request,
    bytes: Uint8Array.from(request.bytes),
    ...(profile === undefined ? {} : { profile: profileNumber(setup, profile) }),
  };
  const answer = await runOnPool(pool, sent);
  return lookOfAnswer(answer as ThreadAnswer, setup, request.settings);
}
