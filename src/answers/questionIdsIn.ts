import type { Table } from '../model/index.js';
import { answerRows } from './sheet/answerRows.js';

/**
 * Collects the ids of all questions of conflict files, answered or not.
 * @param tables all sheets of the files
 */
export function questionIdsIn(tables: readonly Table[]): Set<string> {
  const rows = tables.flatMap((table) => answerRows(table)?.rows ?? []);
  return new Set(rows.map(({ question }) => question));
}
