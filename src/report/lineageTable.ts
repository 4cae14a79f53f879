import type { LineageRow } from '../model/index.js';
import type { TextTable } from './textTable.js';

/** Every row of every sheet that is not empty, once, in the order given. */
export function lineageTable(lineage: readonly LineageRow[]): TextTable {
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
    rows: lineage.map((row) => [
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
