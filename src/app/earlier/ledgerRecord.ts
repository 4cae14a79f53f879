import { LEDGER_FILE, type WrittenFile, withoutUndefined } from '../../model/index.js';

/** Record that a result keeps of its ledger. */
export interface LedgerRecord {
  /** Rows and hash of the ledger as it was written; results of early versions lack them. */
  written?: WrittenFile;
  /** Reads every place and value of the result. */
  knownValues: () => Promise<Set<string>>;
}

/**
 * Reads what the summary of a result records of its ledger.
 * @param folder of the result
 * @throws InputError for a missing or damaged summary
 */
export async function ledgerRecord(folder: string): Promise<LedgerRecord> {
  // Most runs have no ledger, and loading the checks of a summary takes time.
  const { readSummaryFile } = await import('./summaryFile.js');
  const { knownValues } = await import('./knownValues.js');
  const summary = readSummaryFile(folder);
  const written = summary.written?.[LEDGER_FILE];
  return {
    ...withoutUndefined({ written }),
    knownValues: () => knownValues(folder, summary),
  };
}
