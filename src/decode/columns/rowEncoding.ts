/** Detects a row in another encoding than its columns: a header, or a row pasted from elsewhere. */
import { encodingOf, UNICODE } from '../words/words.js';
import type { CellReading } from './cells.js';
import type { ColumnDecision } from './decision.js';

/** Cells needed: a single one may be a typing error. */
const ENOUGH = 2;

/**
 * Finds the encoding of a row that differs from its columns. At least two cells must be entirely in it,
 * and one of them must contradict its column or be beside an ambiguous cell of an open column. No
 * cell may support another encoding.
 * @param readings of the row's marked cells
 * @param columns decisions about the columns of these cells
 * @returns undefined for none
 */
export function rowEncoding(
  readings: readonly CellReading[],
  columns: readonly ColumnDecision[],
): number | undefined {
  let found: number | undefined;
  let wholeCells = 0;
  let against = false;
  for (const [i, { decisive, isWhole }] of readings.entries()) {
    if (decisive === undefined) {
      against ||= isOpen(columns[i]);
      continue;
    }
    if (found !== undefined && encodingOf(found) !== encodingOf(decisive)) return undefined;
    found ??= decisive;
    if (!isWhole) return undefined;
    wholeCells++;
    against ||= encodingOf(columns[i].candidate) !== encodingOf(decisive);
  }
  return against && wholeCells >= ENOUGH ? found : undefined;
}

/** Whether a column has no evidence for or against any encoding. */
export function isOpen({ candidate, mixed }: ColumnDecision): boolean {
  return candidate === UNICODE && !mixed;
}
