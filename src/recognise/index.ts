/** Recognition: finds the rosters of a table, with header, columns and kind of each row. */
export { guessColumns } from './columns/offers.js';
export { type ShownHeading, shownHeadings } from './headings/knownHeadings.js';
export { KindReader, type ListKind } from './kind/kindReader.js';
export { organisationsDiffer } from './kind/organisations.js';
export { LetterReader } from './lost/restoreLetters.js';
export {
  asContinued,
  continuationOf,
  isNextPage,
  isReadList,
  type ReadList,
  withHeaderOf,
  withoutHeader,
} from './sheet/continued.js';
export { withCountedBranches } from './sheet/countedBranches.js';
export { exampleFindings } from './sheet/exampleNames.js';
export { withFamilies } from './sheet/families.js';
export { recognise } from './sheet/findRosters.js';
export { letterheadText } from './sheet/letterheadText.js';
export { withoutOtherLists } from './sheet/otherLists.js';
export type { Recognition } from './sheet/recognition.js';
export { relativesOf, withoutRelatives } from './sheet/relatives.js';
export { countFindings, fittingCounts } from './sheet/statedCounts.js';
export { struckFindings } from './sheet/struckMembers.js';
export { leaveOut, looksLikePeople, unreadSheets } from './sheet/unread.js';
export { recogniseUnheaded } from './unheaded/recogniseUnheaded.js';
