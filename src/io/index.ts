/**
 * Reads and writes files and folders, and runs threads. `cli` imports `paths.ts` directly: it needs paths
 * before it knows the command, and this index would add some 6 ms to `hopnhat --version`.
 */
export { type Found, findBranchTables, findRosters, isRosterName } from './find.js';
export { asOnDisk, HIDDEN, isWithin, namesIn, realPath } from './paths.js';
export { fileError, listFolder, readBytes, readText, statOf } from './read.js';
export { resultAround } from './result/insideResult.js';
export { isResult, readSummary, SUMMARY } from './result/summary.js';
export { checkTarget, lookAt, type TargetState, targetPath } from './result/target.js';
export { checkFree, recoverBeside } from './result/workFolder.js';
export { writeResult, writeWhole } from './result/write.js';
export { readReviewCode } from './reviewCode.js';
export { BOOK_THREAD, MATCH_THREAD, READ_THREAD, ROSTER_THREAD } from './threadScripts.js';
export { runOnThread, ThreadPool, ThreadStopped } from './threads.js';
