/** Step 10: finds what only a person can decide and is not decided yet. */
import { placedProblems } from '../../assign/index.js';
import { isFitting, joinedByPeople, ledgerOf, openQuestions } from '../../decisions/index.js';
import {
  type KnownQuestion,
  type LedgerEntry,
  type Question,
  type QuestionDraft,
  writeQuestion,
} from '../../model/index.js';
import { keepQuestions, limitQuestions, questionsOf, roundsOf } from '../../review/index.js';
import type { MergeInput } from '../mergeInput.js';
import { originOf } from '../rosters/parsedRosters.js';
import type { Matched } from './match.js';
import type { MembersOfRun } from './members.js';

export interface Reviewed {
  asked: Question[];
  leftOut: QuestionDraft[];
  ledger: LedgerEntry[];
  /** Expected rounds of answers, this one included. */
  rounds: number;
}

type ReviewInput = Pick<MergeInput, 'target' | 'maxQuestions' | 'matching' | 'askFirst'>;

/**
 * Drafts all questions, leaves out decided ones, and writes the most valuable ones.
 * @param kept questions of an earlier result that keep their ids
 */
export function reviewQuestions(
  matched: Matched,
  people: MembersOfRun,
  kept: readonly KnownQuestion[],
  { target, maxQuestions, matching, askFirst }: ReviewInput,
): Reviewed {
  const { records, rejected } = matched.parsed;
  const questions = keepQuestions(draftQuestions(matched, people, target), kept);
  const ledger = judgeDecisions(matched);
  const inForce = ledger.filter(({ status }) => status === 'applied');
  const rows = records.count + rejected.length;
  const open = withFirst(openQuestions(questions, inForce), askFirst);
  const limits = { samePersonShare: matching.questions, most: maxQuestions };
  const { asked, leftOut } = limitQuestions(open, rows, limits);
  const rounds = roundsOf(open, rows, limits);
  return { asked: asked.map(writeQuestion), leftOut, ledger, rounds };
}

/** Puts some questions before the others; both keep their order. */
function withFirst(
  questions: readonly QuestionDraft[],
  first: ReadonlySet<string> = new Set(),
): readonly QuestionDraft[] {
  if (first.size === 0) return questions;
  return [
    ...questions.filter(({ id }) => first.has(id)),
    ...questions.filter(({ id }) => !first.has(id)),
  ];
}

function draftQuestions(
  matched: Matched,
  { members, disagreements, split }: MembersOfRun,
  target: string,
): QuestionDraft[] {
  const { parsed, clustering, placements, fingerprints, communeProblems } = matched;
  return questionsOf({
    ...parsed,
    clustering,
    members,
    fingerprints: fingerprints.records,
    disagreements,
    splitMembers: split.open,
    sidesOf: split.sidesOf,
    isJoined: joinedByPeople([...matched.counting], matched.recordsOf),
    branchProblems: placedProblems(placements),
    withoutBranch: placements.alone,
    // A given new commune makes the old one unnecessary.
    communeProblems: target === '' ? communeProblems : [],
    rejectedFingerprints: fingerprints.rejected,
    originOf: originOf(parsed),
  });
}

/** Gives each decision its status in this run. */
function judgeDecisions({
  clustering,
  fingerprints,
  decisions,
  recordsOf,
  counting,
  withdrawn,
  fitting,
}: Matched): LedgerEntry[] {
  const fits = new Set(fitting);
  const rejected = new Set(fingerprints.rejected);
  const remaining = decisions.filter((decision) => !withdrawn.includes(decision));
  return ledgerOf(remaining, (decision) => {
    if (!counting.has(decision)) return 'contradicting';
    return fits.has(decision) || isFitting(decision, recordsOf, rejected, clustering.cluster)
      ? 'applied'
      : 'stale';
  });
}
