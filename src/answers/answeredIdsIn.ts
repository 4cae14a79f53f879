import type { Table } from '../model/index.js';
import { answerRows } from './sheet/answerRows.js';

/**
 * Collects the ids of the questions of conflict files that have a decision or a corrected value.
 * @param tables all sheets of the files
 */
export function answeredIdsIn(tables: readonly Table[]): Set<string> {
  const rows = tables.flatMap((table) => answerRows(table)?.rows ?? []);
  const isFilled = (text: string) => text.trim() !== '';
  return new Set(
    rows
      .filter(({ decisions, values }) => [...decisions, ...values].some(isFilled))
      .map(({ question }) => question),
  );
}
