import { joinedLine, type Lineage, type LineageRow } from '../../model/index.js';
import { type RowSource, rowsOf } from './textTable.js';

/** Makes the table of the lineage, in the given order: one row for all people of a row. */
export function lineageTable(lineage: Lineage): RowSource {
  return {
    headings: [
      'file',
      'sheet',
      'row',
      'status',
      'member',
      'old_commune',
      'old_branch',
      'new_commune',
      'new_branch',
      'reason',
    ],
    rows: rowsOf({ [Symbol.iterator]: () => oncePerRow(lineage) }, (row) => [
      row.file,
      row.sheet,
      String(row.row),
      row.status,
      row.member,
      row.oldCommune,
      row.oldBranch,
      row.newCommune,
      row.newBranch,
      row.reason,
    ]),
  };
}

/** Joins the lines of each row, which follow each other. */
function* oncePerRow(lineage: Lineage): Generator<LineageRow> {
  let lines: LineageRow[] = [];
  for (const line of lineage) {
    const last = lines[0];
    const isSame = last?.row === line.row && last.sheet === line.sheet && last.file === line.file;
    if (!isSame && lines.length > 0) {
      yield joinedLine(lines);
      lines = [];
    }
    lines.push(line);
  }
  if (lines.length > 0) yield joinedLine(lines);
}
