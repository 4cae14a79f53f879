import type { Finding, Origin, Records, RejectedRow, ValueFault } from '../../model/index.js';
import type { LocatedRosters } from './places/locate.js';

/** Parsed rosters: the result of steps 2 to 6, and everything that `inspect` shows. */
export interface ParsedRosters extends LocatedRosters {
  records: Records;
  valueFaults: ValueFault[];
  rejected: RejectedRow[];
  /** Runs that brought the files, 0 for the first; see `InputFile`. */
  rounds: ReadonlyMap<string, number>;
  /** Findings of the steps before the values were parsed. */
  locatedFindings: readonly Finding[];
}

/** Makes a function that gives the valid CCCD number of a record; `''` for none. */
export function validNumbers({ columns }: Records): (record: number) => string {
  const column = columns.get('id');
  if (column?.type !== 'idNumber') return () => '';
  return (record) => {
    const { kind, text } = column.values[column.index[record]];
    return kind === 'cccd' ? text : '';
  };
}

/** Makes a function that gives the old commune and branch of a row; `''` if unknown. */
export function originOf({ origins, branchTexts }: LocatedRosters) {
  return (table: number, row: number): Origin => ({
    oldCommune: origins.communes[table][row] ?? '',
    oldBranch: branchTexts[table][row] ?? '',
  });
}
