/** Reads an earlier result, and compares a new one with it. */
export {
  compareWithEarlier,
  readEarlier,
  rowsKnownAgain,
  settledFindings,
} from './comparison.js';
export { type EarlierResult, earlierResult, writtenTables } from './earlierResult.js';
export { ledgerRecord } from './ledgerRecord.js';
export { maskedPath, pathsBehind } from './maskedPaths.js';
export { pathFrom, rerunOf } from './rerun.js';
export { resultBeside } from './resultBeside.js';
export { type AnsweredFile, type Withdrawn, withdrawals, withdrawnKey } from './withdrawals.js';
