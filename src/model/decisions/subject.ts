/**
 * Names what a question and its decision are about. Rows are named by fingerprints of whole rows, never
 * by place, so that a decision survives files that are sorted, renamed or cut.
 */
export type Subject =
  /**
   * Rows, sorted in each group. `TRUNG_NGUOI` and a number shared by two people have two groups, the two
   * sides. A member whose rows disagree has one group for each candidate, in the order of its letters.
   * Any other question has one group.
   */
  | { type: 'rows'; groups: string[][] }
  /**
   * An old branch, under all its spellings; `branch` is `''` for members without one. `rows` are some
   * of its rows, by which it is found again if its commune is spelled otherwise.
   */
  | { type: 'branch'; oldCommune: string; branch: string; rows: string[] }
  /**
   * The old commune that sheets of a file give to their rows, and some of the rows, by which they are
   * found again. `sheet` has the names of all sheets that were asked about together, joined by `SHEETS`.
   */
  | { type: 'commune'; file: string; sheet: string; text: string; rows: string[] };

/** Lists the groups of rows that a subject names; none for a branch or a commune. */
export function rowGroups(subject: Subject): string[][] {
  return subject.type === 'rows' ? subject.groups : [];
}

/** Lists the fingerprints of all rows that a subject names. */
export function fingerprintsIn(subject: Subject): readonly string[] {
  return subject.type === 'rows' ? subject.groups.flat() : subject.rows;
}

/** Joins names of sheets; no name can contain it. */
export const SHEETS = '/';
