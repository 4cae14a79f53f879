/** Decisions of people: from answers to what they change in a run. */

export {
  contradictingAnswers,
  contradictionFindings,
  suspendedDecisions,
  withdrawnDecisions,
} from './contradictionFindings.js';
export { type Counting, countingDecisions } from './contradictions.js';
export { correctTables } from './corrections.js';
export {
  ALLOWED_WORDS,
  type Asked,
  fromAnswers,
  sameDecision,
  told,
  unknownQuestion,
} from './fromAnswers.js';
export { isLedger, looksLikeLedger, readLedger, uniteDecisions } from './ledger.js';
export { linksOf, type RecordsOf, recordsByPrint } from './links.js';
export { communeDecision, type ProblemPrints, placeBranches, placeDecided } from './places.js';
export { openDecision, type RowKey, sealDecision } from './sealing.js';
export { sharedOwners } from './sharedOwners.js';
export type { NamedMember } from './spokenAnswers.js';
export {
  clusterAbout,
  decidedStatuses,
  fieldDecisions,
  isFitting,
  ledgerOf,
  openQuestions,
  settles,
  staleDecisions,
} from './standing.js';
