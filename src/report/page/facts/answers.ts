/** Counts questions that are answered, open, or answered in a way that does not count. */
import { type MergeResult, QUESTION_KINDS, type QuestionKind } from '../../../model/index.js';
import { communesOfSubjects } from '../../subjectCommunes.js';

export interface AnswerCounts {
  /** Decisions in force. */
  answered: number;
  /** Questions without a decision in force, asked now or later. */
  open: number;
  /** Open questions with an answer that does not count. */
  unusable: number;
  /** Open questions with answers that contradict each other. */
  contradicting: number;
}

export interface AnswerFacts {
  byKind: Map<QuestionKind, AnswerCounts>;
  /** Counts by new commune; `''` for questions without one. Questions about several communes are in `several`. */
  byCommune: Map<string, AnswerCounts>;
  several: AnswerCounts;
  total: AnswerCounts;
}

type State = keyof AnswerCounts;

/** Counts questions by kind and by new commune. Each question counts once. */
export function answerFacts(result: MergeResult): AnswerFacts {
  const facts: AnswerFacts = {
    byKind: new Map(),
    byCommune: new Map(),
    several: noCounts(),
    total: noCounts(),
  };
  const { questions, leftOut, decisions, unusedAnswers } = result;
  const contradicted = new Set(
    decisions.filter(({ status }) => status === 'contradicting').map(({ question }) => question),
  );
  const add = (kind: QuestionKind, communes: readonly string[], states: readonly State[]) => {
    const place =
      communes.length > 1 ? facts.several : countsAt(facts.byCommune, communes[0] ?? '');
    for (const counts of [facts.total, place, countsAt(facts.byKind, kind)]) {
      for (const state of states) counts[state]++;
    }
  };
  for (const { id, kind, communes } of [...questions, ...leftOut]) {
    const isContradicted = contradicted.has(id);
    const isUnusable = !isContradicted && unusedAnswers?.has(id) === true;
    add(kind, communes, [
      'open',
      ...(isContradicted ? (['contradicting'] as const) : []),
      ...(isUnusable ? (['unusable'] as const) : []),
    ]);
  }
  const inForce = decisions.filter(({ status }) => status === 'applied');
  const communesOf = communesOfSubjects(result, inForce);
  const counted = new Set<string>();
  for (const decision of inForce) {
    if (counted.has(decision.question)) continue;
    counted.add(decision.question);
    add(decision.kind, communesOf(decision), ['answered']);
  }
  facts.byKind = new Map(
    QUESTION_KINDS.flatMap((kind) => {
      const counts = facts.byKind.get(kind);
      return counts === undefined ? [] : [[kind, counts] as const];
    }),
  );
  return facts;
}

function countsAt<Key>(counts: Map<Key, AnswerCounts>, key: Key): AnswerCounts {
  const known = counts.get(key);
  if (known !== undefined) return known;
  const own = noCounts();
  counts.set(key, own);
  return own;
}

/** Makes counts of no questions. */
export function noCounts(): AnswerCounts {
  return { answered: 0, open: 0, unusable: 0, contradicting: 0 };
}
