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

/**
 * Rows of a branch table to be corrected, header first.
 * @param word for a branch, as the profile calls it: `Chi đoàn`
 */
export function branchDraft(
  branches: readonly FoundBranch[],
  newCommune: string,
  word: string,
): string[][] {
  return [
    ['Xã cũ', `${word} cũ`, 'Xã mới', `${word} mới`, 'Số người', 'Danh sách'],
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
