/** Finds members whose name is struck through: somebody may have removed them. */
import { type Finding, message, placeIn } from '../../model/index.js';
import { findingOfRows, firstRows } from '../cells/firstRows.js';
import type { Recognition } from './recognition.js';

/** Warns of each list with struck names; its people remain members. */
export function struckFindings(rosters: readonly Recognition[]): Finding[] {
  return rosters.flatMap((roster) => {
    const rows = struckRows(roster);
    return findingOfRows(rows, placeIn(roster.table), (count) =>
      message('members-struck', { count, rows: firstRows(rows) }),
    );
  });
}

/** Lists the member rows with a struck name, ascending and zero-based. */
function struckRows({ table, layout }: Recognition): number[] {
  if (table.struck === undefined || !('columns' in layout)) return [];
  const names = new Set(
    layout.columns.flatMap(({ field, index, source }) =>
      field === 'name' ? (source ?? index) : [],
    ),
  );
  const rows = table.struck.flatMap(({ row, column }) =>
    names.has(column) && layout.kinds[row] === 'member' ? row : [],
  );
  return [...new Set(rows)].sort((a, b) => a - b);
}
