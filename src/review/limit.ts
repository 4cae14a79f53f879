import { type Finding, finding, type Question, type QuestionKind } from '../model/index.js';
import { isPlacedMember } from './order.js';

/** Of the people read: more questions than these tire a secretary before the important ones are answered. */
const SHARE = 0.06;
/** A short list is asked about in full. */
const FEW = 20;

export interface LimitedQuestions {
  asked: Question[];
  /** What they are about stays as their suggestions, or as it is. */
  leftOut: Question[];
}

/**
 * Keeps the most valuable questions. Without a number, questions about members who have a branch by
 * the stated rule already are left for a later run beyond 6 % of the people; no other is.
 * @param questions most valuable first
 * @param people rows that are people, or should be
 */
export function limitQuestions(
  questions: readonly Question[],
  people: number,
  most?: number,
): LimitedQuestions {
  if (most !== undefined) {
    return { asked: questions.slice(0, most), leftOut: questions.slice(most) };
  }
  const limit = Math.max(FEW, Math.floor(SHARE * people));
  const asked: Question[] = [];
  const leftOut: Question[] = [];
  const certain = questions.filter((question) => !isPlacedMember(question)).length;
  let placed = Math.max(0, limit - certain);
  for (const question of questions) {
    if (!isPlacedMember(question) || placed-- > 0) asked.push(question);
    else leftOut.push(question);
  }
  return { asked, leftOut };
}

/** What was left out, by kind, with the rule that holds instead. */
export function tellLeftOut(leftOut: readonly Question[]): Finding[] {
  const counts = new Map<QuestionKind, number>();
  for (const { kind } of leftOut) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => finding('warning', `left-out-${kind}`, { count }));
}
