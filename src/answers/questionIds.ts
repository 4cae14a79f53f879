/** Finds the ids of questions in conflict files. */
import type { Table } from '../model/index.js';
import { type AnswerRow, answerRows } from './sheet/answerRows.js';
import { isQuestionHeading, SEARCHED_ROWS } from './sheet/headings.js';

/**
 * Collects the ids of all questions of conflict files, answered or not.
 * @param tables all sheets of the files
 */
export function questionIdsIn(tables: readonly Table[]): Set<string> {
  return idsIn(tables, () => true);
}

/**
 * Collects the ids of the questions of conflict files that have a decision or a corrected value.
 * @param tables all sheets of the files
 */
export function answeredIdsIn(tables: readonly Table[]): Set<string> {
  return idsIn(tables, ({ decisions, values }) => decisions.length + values.length > 0);
}

/**
 * Whether tables are a conflict file: the headings of one, and an id with its check character below.
 * @param tables all sheets of one file
 */
export function holdsQuestions(tables: readonly Table[]): boolean {
  const tops = tables.map((table) => ({ ...table, rows: table.rows.slice(0, SEARCHED_ROWS) }));
  return questionIdsIn(tops).size > 0;
}

/**
 * Whether tables are a conflict file, even if somebody deleted the column of its ids.
 * @param tables all sheets of one file
 */
export function resemblesQuestions(tables: readonly Table[]): boolean {
  if (holdsQuestions(tables)) return true;
  return tables.some(({ rows }) => rows.slice(0, SEARCHED_ROWS).some(isQuestionHeading));
}

function idsIn(tables: readonly Table[], isWanted: (row: AnswerRow) => boolean): Set<string> {
  const rows = tables.flatMap((table) => answerRows(table)?.rows ?? []);
  return new Set(rows.filter(isWanted).map(({ question }) => question));
}
