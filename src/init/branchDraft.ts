/** One old branch as the rosters write it. */
export interface FoundBranch {
  oldCommune: string;
  oldBranch: string;
  /** File of its first row, to know the branch by where the commune is not known. */
  file: string;
  members: number;
  /** Branch name by the rule for runs without a table; the old commune is added on collisions. */
  suggested: string;
}

const HEADINGS = ['Xã cũ', 'Chi đoàn cũ', 'Xã mới', 'Chi đoàn mới', 'Số người', 'Danh sách'];

/** Rows of a branch table to be corrected, header first. */
export function branchDraft(branches: readonly FoundBranch[], newCommune: string): string[][] {
  return [
    HEADINGS,
    ...branches.map(({ oldCommune, oldBranch, file, members, suggested }) => [
      oldCommune,
      oldBranch,
      newCommune,
      suggested,
      String(members),
      file,
    ]),
  ];
}
