/** Turns answers into decisions, and decisions into links, values and places of a run. */
export type { AnswerContext, NamedMember } from './accept/answerContext.js';
export type { CheckedMember } from './accept/checks/checkContext.js';
export { type AcceptedChecks, fromChecks } from './accept/checks/fromChecks.js';
export { withEmptied } from './accept/emptied.js';
export { isFactWord } from './accept/factDecision.js';
export { answerFinding, fromAnswers, unknownQuestion } from './accept/fromAnswers.js';
export { filesOf, withOtherPerson, withoutFile } from './accept/otherPeople.js';
export { isSameCell } from './accept/values/isSameCell.js';
export { withCheckedNumbers } from './apply/checkedNumbers.js';
export { checkedSources } from './apply/checkedSources.js';
export { correctTables, type FingerprintedRow } from './apply/corrections.js';
export { clusterAbout, fieldDecisions } from './apply/fieldDecisions.js';
export { openQuestions, settles } from './apply/openQuestions.js';
export {
  communeDecision,
  decidedPlaces,
  type ProblemFingerprints,
  placeBranches,
} from './apply/places.js';
export { sharedOwners } from './apply/sharedOwners.js';
export { decisionKey } from './decisionKey.js';
export { isLedger, looksLikeLedger, readLedger } from './ledger/readLedger.js';
export { openDecision, type RowKey, sealDecision } from './ledger/sealing.js';
export { decidedStatuses, isFitting, ledgerOf, staleDecisions } from './ledger/status.js';
export { uniteDecisions } from './ledger/uniteDecisions.js';
export { checkedApart } from './links/checkedApart.js';
export {
  contradictingAnswers,
  contradictionFindings,
  suspendedDecisions,
  withdrawnDecisions,
} from './links/contradictionFindings.js';
export {
  type CountingDecisions,
  countingDecisions,
  countingInMembers,
} from './links/contradictions.js';
export { joinedByPeople } from './links/joinedByPeople.js';
export { linksOf, type RecordsOf, recordsByFingerprint, recordsWith } from './links/links.js';
export { questionPairs } from './links/questionPairs.js';
export { opposedChecks } from './links/registerValues.js';
