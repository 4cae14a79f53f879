import { LEDGER_FILE, type MergeResult, type OutputFile } from '../model/index.js';
import type { RenderOptions } from './options.js';
import { changesTable } from './tables/changesTable.js';
import { plainCsv, spreadsheetCsv } from './tables/csv.js';
import { decisionsTable } from './tables/decisionsTable.js';
import { lineageTable } from './tables/lineageTable.js';
import { membersTable } from './tables/membersTable.js';
import { questionRowsTable } from './tables/questionRowsTable.js';
import type { WrittenTally } from './writtenFiles.js';

/** Makes the records of all rows, members, questions and decisions, which later runs read. */
export function* recordFiles(
  result: MergeResult,
  { mask, say }: RenderOptions,
  written: WrittenTally,
): Generator<OutputFile> {
  const { lineage, knownRows, knownQuestions, decisions, notes, waitingAnswers, compared } = result;
  yield { path: 'lineage.csv', pieces: plainCsv(lineageTable(lineage)) };
  yield written.csv('members.csv', membersTable(knownRows));
  yield written.csv('question-rows.csv', questionRowsTable(knownQuestions, mask));
  const ledger = decisionsTable(decisions, notes, mask, waitingAnswers, say);
  yield written.csv(LEDGER_FILE, ledger, true);
  if (compared !== undefined) {
    yield { path: 'changes.csv', pieces: spreadsheetCsv(changesTable(compared), ',') };
  }
}
