import type { Change, ResultComparison } from '../../model/index.js';
import { type RowSource, rowsOf } from './textTable.js';

/** Makes the table of changes against an earlier result, a row for each change. */
export function changesTable({ changes }: ResultComparison): RowSource {
  return {
    headings: [
      'change',
      'member',
      'name',
      'field',
      'before',
      'after',
      'new_commune',
      'new_branch',
      'rows',
    ],
    rows: rowsOf(changes, (change: Change) => [
      change.kind,
      change.member,
      change.name,
      change.field,
      change.before,
      change.after,
      change.newCommune,
      change.newBranch,
      change.rows,
    ]),
  };
}
