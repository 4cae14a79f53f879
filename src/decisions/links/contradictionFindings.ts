import {
  type Answer,
  type Decision,
  type Finding,
  finding,
  knownDecisionName,
  type LedgerEntry,
  type MergeResult,
  type Message,
  message,
  rowGroups,
  type UnusedAnswer,
} from '../../model/index.js';
import { joinFirst } from '../../text/index.js';
import { settles } from '../apply/openQuestions.js';
import { rowPlace } from '../rowPlace.js';
import { recordsByFingerprint } from './links.js';

/** Number of decisions that a warning names with their rows. */
const DECISIONS_SHOWN = 10;
/** Number of further decisions that it names without them. */
const FURTHER_SHOWN = 200;

type Evidence = Pick<MergeResult, 'contradicting' | 'fingerprints' | 'records' | 'tables'>;

/**
 * Warns about each new contradicting set of a run, with its rows and how to fix it.
 * @param answers of this run, for the rows on which people answered
 */
export function contradictionFindings(result: Evidence, answers: readonly Answer[]): Finding[] {
  const { contradicting, fingerprints, records, tables } = result;
  if (contradicting.length === 0) return [];
  const recordsOf = recordsByFingerprint(fingerprints);
  // Rows written alike share a fingerprint, so each further one names the next row.
  const rowOf = (fingerprint: string, at: number, all: readonly string[]): Message[] => {
    const before = all.slice(0, at).filter((other) => other === fingerprint).length;
    const record = recordsOf.get(fingerprint)?.[before];
    if (record === undefined) return [];
    const { file, sheet } = tables[records.table[record]];
    return [rowPlace(file, sheet, records.row[record] + 1)];
  };
  const messageOf = (decided: Decision): Message => {
    const { question, subject, source } = decided;
    const answer = answers.find(
      (given) => given.question === question && given.decision + given.value !== '',
    );
    const groups = rowGroups(subject);
    return message('contradicting-decision', {
      question,
      decision: shownDecision(decided),
      rows: (groups.length === 1 ? groups[0] : groups.map(([first]) => first)).flatMap(rowOf),
      answer: answer === undefined ? source : [rowPlace(answer.file, answer.sheet, answer.row)],
    });
  };
  const isNew = (set: readonly Decision[]) =>
    set.some(({ suspension }) => suspension !== 'lasting');
  return contradicting.filter(isNew).map((set) => {
    const isOpposed = set.some(
      ({ kind, decision }) => kind === 'DU_LIEU_LOI' || decision !== 'GOP',
    );
    return finding('warning', isOpposed ? 'answers-contradict' : 'answers-join-numbers', {
      answers: [
        ...set.slice(0, DECISIONS_SHOWN).map(messageOf),
        ...(set.length > DECISIONS_SHOWN ? [furtherDecisions(set.slice(DECISIONS_SHOWN))] : []),
      ],
    });
  });
}

/** Names a decision without a person's data, which no message may show. */
function shownDecision({ decision, field, value }: Decision): string | Message[] {
  const name = knownDecisionName(decision);
  if (name !== undefined) return [name];
  return field === 'branch' ? value : [message('decision-value')];
}

function furtherDecisions(decisions: readonly Decision[]): Message {
  const questions = joinFirst(
    decisions.map(({ question }) => question),
    FURTHER_SHOWN,
  );
  return message('further-decisions', { count: decisions.length, questions });
}

/**
 * Lists answers of contradicting sets whose questions are asked again, each with its question. A question whose
 * people got further rows has another id.
 */
export function contradictingAnswers({
  questions,
  contradicting,
}: Pick<MergeResult, 'questions' | 'contradicting'>): (UnusedAnswer & { question: string })[] {
  const open = new Set(questions.map(({ id }) => id));
  return contradicting.flatMap((set) =>
    set.flatMap((decided) => {
      const { question, decision, value } = decided;
      const next = open.has(question)
        ? question
        : questions.find((asked) => settles(decided, asked))?.id;
      if (next === undefined) return [];
      const otherIds = set.map((other) => other.question).filter((id) => id !== question);
      const named = otherIds.slice(0, DECISIONS_SHOWN).join(', ');
      const why = [message('answer-contradicts', { questions: named })];
      return [{ question: next, typed: [value === '' ? decision : value], why }];
    }),
  );
}

/** Warns once about decisions of an earlier run that still wait for a new answer. */
export function suspendedDecisions(ledger: readonly LedgerEntry[]): Finding[] {
  const suspended = ledger.filter(
    ({ suspension, status }) => suspension === 'lasting' && status === 'contradicting',
  );
  if (suspended.length === 0) return [];
  return [finding('warning', 'decisions-suspended', counted(suspended))];
}

/** Warns once about earlier decisions that new answers to questions of their set replaced. */
export function withdrawnDecisions(withdrawn: readonly Decision[]): Finding[] {
  return withdrawn.length === 0
    ? []
    : [finding('warning', 'decisions-withdrawn', counted(withdrawn))];
}

function counted(decisions: readonly Decision[]) {
  const ids = decisions.map(({ question }) => question);
  return { count: ids.length, questions: joinFirst(ids, DECISIONS_SHOWN) };
}
