/** Reads files with decisions: ledgers and returned conflict files. */
export { answeredFiles } from './answeredFiles.js';
export { readDecisionFiles, readLedgerFile } from './decisionFiles.js';
