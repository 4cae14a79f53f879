export type LineageStatus = 'kept' | 'merged' | 'rejected' | 'skipped';

/** Records what became of one row. */
export interface LineageRow {
  file: string;
  sheet: string;
  row: number;
  status: LineageStatus;
  /** `Mã`; empty for rejected and skipped rows. */
  member: string;
  oldCommune: string;
  oldBranch: string;
  newCommune: string;
  newBranch: string;
  /** Code of the reason, e.g. `header`, `no-name`; empty for kept rows. */
  reason: string;
  /**
   * The people on a row that several rosters side by side share, from left to right. The texts of the row
   * are then those of its people, joined.
   */
  people?: LineageRow[];
}

/** Splits shared rows so that every line has one person at most, for counting. */
export function linesByPerson(lineage: readonly LineageRow[]): readonly LineageRow[] {
  return lineage.some((line) => line.people !== undefined)
    ? lineage.flatMap((line) => line.people ?? [line])
    : lineage;
}
