import { READ_THREAD, ThreadPool, ThreadStopped } from '../../../io/index.js';
import { InputError, inputError } from '../../../model/index.js';
import {
  isText,
  type ReadAnswer,
  type ReadRequest,
  type ReadResult,
  readTables,
} from '../../../read/index.js';

/**
 * Most time and memory for one workbook: a hundred times the need of 50,000 rows. This is the last
 * guard against a file made to exhaust the machine, after the checks of its bytes.
 */
const LIMITS = { seconds: 120, megabytes: 3072 };

/**
 * Reads workbooks on threads, `jobs` at a time. Text files are read here: splitting them takes no
 * longer than handing their cells from thread to thread.
 */
export function threadedReader(jobs: number): typeof readTables {
  const pool = new ThreadPool(READ_THREAD, jobs, LIMITS);
  return async (file, bytes, sha256): Promise<ReadResult> => {
    if (isText(bytes)) return readTables(file, bytes, sha256);
    const request: ReadRequest = { file, bytes: Uint8Array.from(bytes), sha256 };
    const answer = (await runOnPool(pool, request)) as ReadAnswer;
    if ('faults' in answer) throw new InputError(answer.faults);
    return answer.result;
  };
}

/**
 * Runs a request about a file on a thread, which takes its bytes over.
 * @throws InputError `file-slow` if the request exceeds the limits of the pool
 */
export async function runOnPool(pool: ThreadPool, request: ReadRequest): Promise<unknown> {
  try {
    return await pool.run(request, [request.bytes.buffer as ArrayBuffer]);
  } catch (error) {
    if (!(error instanceof ThreadStopped)) throw error;
    throw inputError('file-slow', { seconds: pool.limits.seconds }, { file: request.file });
  }
}
