/** Step 10: what only a person can decide, less what people have decided. */
import { placedProblems } from '../assign/index.js';
import { isFitting, ledgerOf, openQuestions } from '../decisions/index.js';
import {
  type Decision,
  type KnownQuestion,
  type LedgerEntry,
  type Question,
  type QuestionDraft,
  writeQuestion,
} from '../model/index.js';
import { keepQuestions, limitQuestions, questionsOf, roundsOf } from '../review/index.js';
import type { Corrected } from './correcting.js';
import type { Matched } from './matched.js';
import type { People } from './members.js';
import { originOf } from './understood.js';

export interface Reviewed {
  asked: Question[];
  leftOut: QuestionDraft[];
  ledger: LedgerEntry[];
  /** Rounds of answers to be expected, this one included. */
  rounds: number;
}

/**
 * @param fitting decisions about places that hold; of the others it is found out here
 * @param kept questions of an earlier result that keep their ids
 * @param most questions asked, where the user says how many
 */
export function review(
  {
    understood,
    clustering,
    placements,
    prints,
    decisions,
    recordsOf,
    counting,
    withdrawn,
  }: Matched,
  { members, disagreements, split }: People,
  communeProblems: Corrected['communeProblems'],
  fitting: readonly Decision[],
  kept: readonly KnownQuestion[],
  most: number | undefined,
): Reviewed {
  const { records, rejected } = understood;
  const drafts = questionsOf({
    ...understood,
    clustering,
    members,
    fingerprints: prints.records,
    disagreements,
    splitMembers: split.open,
    branchProblems: placedProblems(placements),
    communeProblems,
    rejectedFingerprints: prints.rejected,
    originOf: originOf(understood),
  });
  const questions = keepQuestions(drafts, kept);
  const fits = new Set(fitting);
  const rejectedNow = new Set(prints.rejected);
  const held = decisions.filter((decision) => !withdrawn.includes(decision));
  const ledger = ledgerOf(held, (decision) => {
    if (!counting.has(decision)) return 'contradicting';
    return fits.has(decision) || isFitting(decision, recordsOf, rejectedNow, clustering.cluster)
      ? 'applied'
      : 'stale';
  });
  const inForce = ledger.filter(({ status }) => status === 'applied');
  const people = records.count + rejected.length;
  const open = openQuestions(questions, inForce);
  const { asked, leftOut } = limitQuestions(open, people, most);
  const rounds = roundsOf(open, people, most);
  return { asked: asked.map(writeQuestion), leftOut, ledger, rounds };
}
