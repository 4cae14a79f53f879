import { type Finding, finding, type QuestionDraft, type QuestionKind } from '../model/index.js';
import { isPlacedMember } from './order.js';

/** Of the people read: more questions than these tire a secretary before the important ones are answered. */
const SHARE = 0.06;
/** Of them those whether two are one person. */
const SAME_PERSON_SHARE = 0.02;
/** A short list is asked about in full. */
const FEW = 20;

export interface LimitedQuestions {
  asked: QuestionDraft[];
  /** What they are about stays as their suggestions, or as it is. */
  leftOut: QuestionDraft[];
}

/**
 * Keeps the most valuable questions of this round; the others come up in later rounds, once these are
 * answered. Without a number: places of many, and rows that no roster has, are always asked about;
 * whether two are one person up to 2 % of the people, and all up to 6 %.
 * @param questions most valuable first
 * @param people rows that are people, or should be
 */
export function limitQuestions(
  questions: readonly QuestionDraft[],
  people: number,
  most?: number,
): LimitedQuestions {
  if (most !== undefined) {
    return { asked: questions.slice(0, most), leftOut: questions.slice(most) };
  }
  const limit = Math.max(FEW, Math.floor(SHARE * people));
  const ofPairs = limit === FEW ? FEW : Math.floor(SAME_PERSON_SHARE * people);
  const asked: QuestionDraft[] = [];
  const leftOut: QuestionDraft[] = [];
  let room = limit - questions.filter(isNeeded).length;
  let pairs = ofPairs;
  for (const question of questions) {
    const isPair = question.kind === 'TRUNG_NGUOI';
    if (isNeeded(question)) asked.push(question);
    else if (room <= 0 || (isPair && pairs === 0)) leftOut.push(question);
    else {
      asked.push(question);
      room--;
      if (isPair) pairs--;
    }
  }
  return { asked, leftOut };
}

/**
 * Counts the rounds of answers until none of these questions is left, this one included. Answers may
 * raise further questions, which nobody can count beforehand.
 * @returns 0 where nothing is asked
 */
export function roundsOf(
  questions: readonly QuestionDraft[],
  people: number,
  most?: number,
): number {
  if (most !== undefined) return most === 0 ? 0 : Math.ceil(questions.length / most);
  let rounds = 0;
  for (let left = questions; left.length > 0; rounds++) {
    left = limitQuestions(left, people).leftOut;
  }
  return rounds;
}

/** No rule can settle these: where many members belong, and people who are in no roster yet. */
function isNeeded(question: QuestionDraft): boolean {
  const { kind, isRejected } = question;
  const isPlace = kind === 'DIA_BAN' || (kind === 'CHI_DOAN' && !isPlacedMember(question));
  return isPlace || isRejected === true;
}

/** What was left out, by kind, with the rule that holds instead. */
export function tellLeftOut(leftOut: readonly QuestionDraft[]): Finding[] {
  const counts = new Map<QuestionKind, number>();
  for (const { kind } of leftOut) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => finding('warning', `left-out-${kind}`, { count }));
}
