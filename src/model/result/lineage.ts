import type { List } from '../list.js';

/** The first one of several lines counts for their row. */
const LINEAGE_STATUSES = ['kept', 'merged', 'rejected', 'skipped'] as const;
export type LineageStatus = (typeof LINEAGE_STATUSES)[number];

/**
 * Records what became of one row. A row that several rosters side by side share has one of these for each of its
 * people, from left to right.
 */
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
}

/** The fate of every row that is not blank, in the order of the sheets. */
export type Lineage = List<LineageRow>;

/** Counts people by status, and skipped rows. */
export function statusCounts(lineage: Lineage): Record<LineageStatus, number> {
  const counts = { kept: 0, merged: 0, rejected: 0, skipped: 0 };
  for (const { status } of lineage) counts[status]++;
  return counts;
}

/**
 * Makes one line of all that is known about a row. It has the first status of kept, merged, rejected and
 * skipped that occurs; all members from left to right, joined by a blank; the distinct places and reasons,
 * joined by `; `.
 */
export function joinedLine(lines: readonly LineageRow[]): LineageRow {
  const first = lines[0]!;
  if (lines.length === 1) return first;
  const joined = (key: 'oldCommune' | 'oldBranch' | 'newCommune' | 'newBranch' | 'reason') =>
    [...new Set(lines.map((line) => line[key]))].filter((text) => text !== '').join('; ');
  return {
    ...first,
    status: LINEAGE_STATUSES.find((status) => lines.some((line) => line.status === status))!,
    member: lines
      .map((line) => line.member)
      .filter((member) => member !== '')
      .join(' '),
    oldCommune: joined('oldCommune'),
    oldBranch: joined('oldBranch'),
    newCommune: joined('newCommune'),
    newBranch: joined('newBranch'),
    reason: joined('reason'),
  };
}
