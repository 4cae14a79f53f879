/** Assignment: the old branch of each row, and the new commune and branch of rows and members. */
export { foundBranches } from './foundBranches.js';
export {
  placeMembers,
  rowFindings,
  type SplitMembers,
  settledFindings,
  shownRows,
} from './members/members.js';
export { isNotedAsMoved, judgeByNotes, type RowNotes } from './members/moveNotes.js';
export { countBranches, inRosterOrder } from './members/rosterOrder.js';
export { parseBranch } from './names/branchName.js';
export { isPlainBranch } from './names/plainBranch.js';
export { isSameRuledName } from './names/ruledName.js';
export {
  type DecidedCommunes,
  decidedSuccessors,
  placeDecidedCommunes,
  withDecided,
} from './placing/decidedCommunes.js';
export { placeByTable } from './placing/placements.js';
export {
  type NamedCommunes,
  newCommunesOf,
  type PlacedCommunes,
  placedCommunes,
  placedProblems,
} from './placing/placing.js';
export { branchTexts } from './rosters/branchText.js';
export { summaryFindings } from './rosters/summaryCounts.js';
export { listPeriod } from './rosters/times/listPeriod.js';
export { listVersion } from './rosters/times/listVersion.js';
export { rosterDay } from './rosters/times/rosterDay.js';
export { rowPlaces } from './rowPlaces.js';
export { holdsBranchTable, readBranchTable } from './table/branchTable.js';
export { entriesInForce, laterEntries, movesOf } from './table/datedEntries.js';
export { type BranchEntry, type BranchTable, hasNewBranch } from './table/entry.js';
export { placementOf } from './table/resolve.js';
export { branchesWithoutRow } from './table/tableFindings.js';
export { type BranchReader, branchReader, type OldBranchPlace } from './typedBranch.js';
