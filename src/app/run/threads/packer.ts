import { BOOK_THREAD, ThreadPool } from '../../../io/index.js';
import {
  type BookRequest,
  type PackBook,
  sendSheet,
  workbookBytes,
} from '../../../report/index.js';

/** Guards against a thread that hangs; a workbook takes some seconds at most. */
const LIMITS = { seconds: 600, megabytes: 3072 };
/** Cells of workbooks that are packed faster than a thread starts. */
const WORTH_THREADS = 1 << 18;

/** Packs workbooks on `jobs - 1` threads, once a run has written enough of them. */
export function bookPacker(jobs: number): PackBook | undefined {
  if (jobs < 2) return undefined;
  const pool = new ThreadPool(BOOK_THREAD, jobs - 1, LIMITS);
  let cells = 0;
  return async (sheets, rowLimit) => {
    for (const { rows, columns } of sheets) cells += rows.length * columns.length;
    if (cells < WORTH_THREADS) return workbookBytes(sheets, rowLimit);
    const request: BookRequest = { sheets: sheets.map(sendSheet), rowLimit };
    return (await pool.run(request, [])) as Uint8Array;
  };
}
