/** Finds the headings above a row of variable names, as exports of programs have both. */
import { isNameField, type Table } from '../../model/index.js';
import type { Wordings } from '../headings/wordings.js';
import { headerPaths } from './headerPaths.js';
import type { HeaderRows } from './headerRows.js';

const VARIABLE = /^\w+$/;
/** Most rows of headings above. */
const MOST_ABOVE = 3;
/** Fewest fields that both rows name. */
const FEWEST_FIELDS = 3;

/**
 * Returns the rows above a header of variable names if they name the same fields in the same columns; else the
 * header. `Số thẻ BHYT` above `MA_THE` says whose card it is.
 */
export function headingsAboveVariables(
  table: Table,
  header: HeaderRows,
  wordings: Wordings,
): HeaderRows {
  const { top, bottom } = header;
  const names = table.rows[top]!;
  if (top !== bottom || !names.every((text) => text === '' || VARIABLE.test(text))) return header;
  const fields = names.map((text) => wordings.meaning([text])?.field);
  for (let first = top - 1; first >= Math.max(0, top - MOST_ABOVE); first--) {
    const above = headerPaths(table, first, top - 1).map((path) => wordings.meaning(path)?.field);
    const shared = above.filter((field, at) => field !== undefined && field === fields[at]);
    const isOther = above.some((field, at) => field !== undefined && field !== fields[at]);
    if (!isOther && shared.length >= FEWEST_FIELDS && shared.some(isNameField)) {
      return { top: first, bottom: top - 1 };
    }
  }
  return header;
}
