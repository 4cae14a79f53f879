/** A row in another encoding than the columns below it: a header, or a row pasted from elsewhere. */

import { CANDIDATES, UNICODE } from '../words/words.js';
import type { CellReading } from './cells.js';
import type { ColumnDecision } from './decision.js';

/** One slip is no row. */
const ENOUGH = 2;

/**
 * The encoding that a row shows against its columns: at least two cells are whole in it, one of
 * them against its column or another one in an open column, and no cell of the row speaks for
 * another. Undefined for none.
 * @param readings of the row's marked cells
 * @param columns what was decided of each of these cells' columns
 */
export function rowEncoding(
  readings: readonly CellReading[],
  columns: readonly ColumnDecision[],
): number | undefined {
  let found: number | undefined;
  let whole = 0;
  let against = false;
  for (const [i, { decisive, whole: isWhole }] of readings.entries()) {
    if (decisive === undefined) {
      against ||= isOpen(columns[i]);
      continue;
    }
    if (found !== undefined && nameOf(found) !== nameOf(decisive)) return undefined;
    found ??= decisive;
    if (!isWhole) return undefined;
    whole++;
    against ||= nameOf(columns[i].candidate) !== nameOf(decisive);
  }
  return against && whole >= ENOUGH ? found : undefined;
}

/** Whether nothing in a column says that it is right as it stands, or that it is not. */
export function isOpen({ candidate, mixed }: ColumnDecision): boolean {
  return candidate === UNICODE && !mixed;
}

function nameOf(candidate: number): string {
  return candidate === UNICODE ? '' : CANDIDATES[candidate].name;
}
