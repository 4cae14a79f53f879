import type { LineageRow } from '../../model/index.js';
import { type RowSource, rowsOf } from './textTable.js';

/** Makes the table of the lineage, in the given order. */
export function lineageTable(lineage: readonly LineageRow[]): RowSource {
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
    rows: rowsOf(lineage, (row) => [
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
