import type { Origin, Records, RejectedRow, ValueFault } from '../model/index.js';
import type { Located } from './locating.js';

/** What was understood of the files: the first half of a merge, and all that `inspect` shows. */
export interface Understood extends Located {
  records: Records;
  valueFaults: ValueFault[];
  rejected: RejectedRow[];
}

/** The valid ID number of a record; `''` for none. */
export function validNumbers({ columns }: Records): (record: number) => string {
  const column = columns.get('id');
  if (column?.type !== 'idNumber') return () => '';
  return (record) => {
    const { kind, text } = column.values[column.index[record]];
    return kind === 'cccd' ? text : '';
  };
}

/** Makes a function that gives the old commune and branch of a row. */
export function originOf({ origins, branchTexts }: Located) {
  return (table: number, row: number): Origin => ({
    oldCommune: origins.communes[table][row] ?? '',
    oldBranch: branchTexts[table][row] ?? '',
  });
}
