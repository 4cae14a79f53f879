/** The steps of a merge, each for all rosters of a run; `pipeline.ts` knows their order. */

export { isAboutWords } from './decide/allowedWords.js';
export { askedReader } from './decide/asked/asked.js';
export { decideAll } from './decide/decide.js';
export type { Deciding, RunRound } from './decide/deciding.js';
export { repeatsLedger } from './decide/ledger.js';
export { openDecisions, withSealedLedger } from './decide/sealedLedger.js';
export type { MergeInput, Progress } from './mergeInput.js';
export { correctRosters } from './people/corrections.js';
export { fingerprintsOf } from './people/fingerprints.js';
export { matchRosters } from './people/match.js';
export { makeMembers } from './people/members.js';
export { placeRecords, placeUndecided } from './people/placements.js';
export { assembleResult } from './people/result.js';
export { reviewQuestions } from './people/review.js';
export { followBranches } from './questions/followedBranches.js';
export { followRows } from './questions/followedRows.js';
export { listKnownQuestions } from './questions/knownQuestions.js';
export { normaliseRosters } from './rosters/normalise.js';
export type { ParsedRosters } from './rosters/parsedRosters.js';
export { readBranchFiles } from './rosters/places/branchTable.js';
export { locateRosters } from './rosters/places/locate.js';
export { charactersOf, type InputFile, readFiles } from './rosters/reading/files.js';
export type { OwnFileKind } from './rosters/reading/look.js';
export {
  lookOfAnswer,
  profileNumber,
  type RosterRequest,
  type RosterThreads,
  rosterAnswerer,
  type ThreadAnswer,
  type ThreadRequest,
  type ThreadSetup,
} from './rosters/reading/rosterThreads.js';
export { kindReaderOf, letterReaderOf } from './rosters/recognition/profiles.js';
export { recogniseRosters } from './rosters/recognition/recognise.js';
export { checkFilledText, checkRosterSize } from './rosters/rosterSize.js';
export type { SourceSettings } from './rosters/settings.js';
export { findingsShown, shownCommuneTest } from './rosters/shownFindings.js';
