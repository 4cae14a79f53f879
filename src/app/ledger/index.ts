/** Reads files with decisions: ledgers and returned conflict files. */
export { readDecisionFiles, readLedgerFile } from './decisionFiles.js';
