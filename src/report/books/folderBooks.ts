/** Makes the workbooks of one folder of a result: its roster and its questions. */
import type { MergeResult } from '../../model/index.js';
import type { ResultBudget } from '../budget.js';
import type { RenderOptions } from '../options.js';
import { offeredBranches } from '../placeNames.js';
import type { OfferedPlaces } from '../reviewPage/pageData.js';
import { rowsByPerson } from '../tables/questionGroups.js';
import type { QuestionTables } from '../tables/questionTables.js';
import { rosterTable } from '../tables/rosterTable.js';
import { materialize } from '../tables/textTable.js';
import { conflictsWorkbook } from './conflictsWorkbook.js';
import { rosterWorkbook } from './rosterWorkbook.js';

/** @param folder empty or ending in `/` @throws InputError `result-too-large` {path, limit} */
export function rosterBook(
  result: MergeResult,
  folder: string,
  { mask, say, rowLimit, packBook }: RenderOptions,
  budget: ResultBudget,
): Promise<Uint8Array> {
  const table = materialize(rosterTable(result, mask));
  budget.check(`${folder}roster.xlsx`, table.rows);
  return rosterWorkbook(table, say, rowLimit, packBook);
}

/** The rows of questions that concern the same people stand together. */
export function questionsBook(
  result: MergeResult,
  tables: QuestionTables,
  { say, rowLimit, packBook, places }: RenderOptions & OfferedPlaces,
): Promise<Uint8Array> {
  const { headings, rows } = tables.worded();
  const table = { headings, rows: rowsByPerson(result.questions, rows) };
  return conflictsWorkbook(table, say, offeredBranches(result, places), rowLimit, packBook);
}
