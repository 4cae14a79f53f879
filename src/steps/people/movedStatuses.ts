/** Takes the note of a move from members who are active in another branch. */
import { isNotedAsMoved, judgeByNotes, type RowNotes } from '../../assign/index.js';
import type { Consolidated } from '../../consolidate/index.js';
import { groupBy, type Member, placementKey, type SplitMember } from '../../model/index.js';

/**
 * Leaves out statuses and remarks that report only the move from another branch, for members whose own
 * branch lists them without one. The values remain among those that the roster does not show. A member
 * with an open question about the branch keeps them.
 * @param branchOf number of a row's old branch, whatever its spelling; 0 for none
 * @returns the rows with such a note, in order
 */
export function leaveOutMoves(
  { members, leaveOut }: Pick<Consolidated, 'members' | 'leaveOut'>,
  open: readonly SplitMember[],
  notes: RowNotes,
  branchOf: (record: number) => number,
): number[] {
  const asked = new Set(open.map(({ member }) => member));
  return members
    .flatMap((member, cluster) => {
      if (member.records.length < 2 || asked.has(member)) return [];
      const rows = new Set(movedRows(member, notes, branchOf));
      return rows.size === 0 ? [] : leaveOut(cluster, rows);
    })
    .sort((a, b) => a - b);
}

/**
 * Lists the rows that report a move away from another old branch than the one that has the member now; all
 * of them if that branch has one too, but an earlier one.
 */
function movedRows(
  member: Member,
  notes: RowNotes,
  branchOf: (record: number) => number,
): number[] {
  const moved = member.records.filter((record) => isNotedAsMoved(notes.noteOf(record)));
  if (moved.length === 0 || member.newBranch === '') return [];
  const isHere = (record: number) => {
    const { newCommune, newBranch } = notes.placeOf(record);
    return newCommune === member.newCommune && newBranch === member.newBranch;
  };
  const active = member.records.filter((record) => isHere(record) && !moved.includes(record));
  if (active.length === 0) return cameBack(member, isHere, notes) ? moved : [];
  const areElsewhere = (record: number, other: number) => {
    const [commune, ofOther] = [record, other].map((row) => notes.placeOf(row).oldCommune);
    if (commune !== '' && ofOther !== '' && commune !== ofOther) return true;
    const [own, branch] = [branchOf(record), branchOf(other)];
    return own !== 0 && branch !== 0 && own !== branch;
  };
  return moved.filter((record) => active.some((other) => areElsewhere(record, other)));
}

/** Whether the latest move of several leads to the place where the member is now. */
function cameBack(
  { records }: Member,
  isHere: (record: number) => boolean,
  notes: RowNotes,
): boolean {
  const places = groupBy(records, (record) => placementKey(notes.placeOf(record)));
  const rows = [...places.values()];
  if (rows.length < 2) return false;
  const verdict = judgeByNotes(rows, notes);
  return verdict !== undefined && isHere(rows[verdict.at][0]);
}
