import { type Finding, finding, placeIn, type Table } from '../model/index.js';
import { columnLetter, ordinary, withoutEntities } from '../text/index.js';

/**
 * Replaces full-width and other variant characters by ordinary ones (`０１２` by `012`), and references of HTML by their
 * letters (`H&#224;` by `Hà`). Runs before decoding, since no legacy encoding has any of these.
 * @returns the tables, with one finding for each sheet that changed
 */
export function ordinaryTables(tables: readonly Table[]): { value: Table[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const value = tables.map((table) => {
    const columns = new Set<number>();
    let count = 0;
    let first = -1;
    const rows = table.rows.map((cells, row) => {
      let changed = cells;
      for (let column = 0; column < cells.length; column++) {
        const text = ordinary(withoutEntities(cells[column]!));
        if (text === cells[column]) continue;
        if (changed === cells) changed = [...cells];
        changed[column] = text;
        columns.add(column);
        count++;
        if (first < 0) first = row;
      }
      return changed;
    });
    if (count === 0) return table;
    const letters = [...columns].sort((a, b) => a - b).map(columnLetter);
    const args = { columns: letters.join(', '), count };
    findings.push(finding('info', 'ordinary-characters', args, placeIn(table, first + 1)));
    return { ...table, rows };
  });
  return { value, findings };
}
