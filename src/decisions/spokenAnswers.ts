/** Answers that name a fact: a status, no number, or who somebody else is the same as. */
import {
  type Answer,
  aboutQuestion,
  type Decision,
  type Message,
  type Question,
  type SpokenWord,
} from '../model/index.js';
import type { Asked } from './fromAnswers.js';

/** A member that a person named by its `Mã`. */
export interface NamedMember {
  /** Fingerprints of its rows, leading row first. */
  prints: readonly string[];
  name: string;
}

type Decided = Pick<Decision, 'decision'> & Partial<Pick<Decision, 'letter' | 'value' | 'subject'>>;
const DECIDE: Record<SpokenWord, typeof statusDecision> = {
  TRANG_THAI: statusDecision,
  KHONG_CO: noNumberDecision,
  TRUNG_VOI: sameAsDecision,
};

export function isSpoken(word: Answer['decision']): word is SpokenWord {
  return word in DECIDE;
}

/** Turns an answer that names a fact into a decision, where the question can take it. */
export function spokenDecision(
  word: SpokenWord,
  question: Question,
  answer: Answer,
  asked: Asked,
): Decided | Message {
  return DECIDE[word](question, answer, asked);
}

/**
 * Marks the member and leaves the rest as it is. A question about several people, or whether two rows
 * are one person, is not answered by a status.
 */
function statusDecision(
  question: Question,
  { value }: Answer,
  { profile }: Asked,
): Decided | Message {
  const { kind, about, column, isRejected } = question;
  const isOneMember =
    about.type === 'rows' &&
    column === undefined &&
    isRejected !== true &&
    kind !== 'TRUNG_NGUOI' &&
    !isSharedNumber(question);
  const hasField = profile.fields.some(({ id }) => id === 'status');
  if (!isOneMember || !hasField)
    return aboutQuestion(question.id, 'answer-status-not-here', { status: value });
  return { decision: 'TRANG_THAI', value };
}

/** Takes a number out of the row on which the answer stands. */
function noNumberDecision(
  question: Question,
  { value: meant, letter }: Answer,
  { profile }: Asked,
): Decided | Message {
  const { about, column, kind, rows } = question;
  const type = profile.fields.find(({ id }) => id === question.field)?.type;
  const isNumber = type === 'idNumber' || type === 'phone';
  const isMeant = isNumber && (meant === '' || meant === type);
  if (!isMeant || about.type !== 'rows' || column !== undefined) {
    return aboutQuestion(question.id, 'answer-no-number-not-here');
  }
  if (kind === 'DU_LIEU_LOI') return { decision: 'GIA_TRI' };
  const group = rows.findIndex((row) => row.letter === letter);
  const isOneOfTwo = rows.length === 2 && (about.groups[group] ?? []).length > 0;
  return isOneOfTwo
    ? { decision: 'GIA_TRI', letter }
    : aboutQuestion(question.id, 'answer-no-number-not-here');
}

function sameAsDecision(question: Question, answer: Answer, asked: Asked): Decided | Message {
  if (question.kind === 'TRUNG_NGUOI') return samePair(question, answer, asked);
  const { about, column, kind, field } = question;
  if (kind !== 'DU_LIEU_LOI' || about.type !== 'rows' || column !== undefined) {
    return aboutQuestion(question.id, 'answer-same-not-here');
  }
  const member = asked.memberOf?.(answer.value);
  if (member === undefined)
    return aboutQuestion(question.id, 'answer-same-unknown', { member: answer.value });
  const own = about.groups.flat();
  if (member.prints.some((print) => own.includes(print))) {
    return aboutQuestion(question.id, 'answer-same-itself', { member: answer.value });
  }
  const isNameless = question.isRejected === true && field === 'name';
  if (isNameless && member.name === '') return aboutQuestion(question.id, 'answer-same-not-here');
  return {
    decision: 'GOP',
    value: isNameless ? member.name : '',
    subject: { type: 'rows', groups: [own, member.prints.slice(0, 1)] },
  };
}

/** One of two sides named on the other: they are one person. */
function samePair(question: Question, { value, letter }: Answer, asked: Asked): Decided | Message {
  const { about, rows } = question;
  if (about.type !== 'rows') return aboutQuestion(question.id, 'answer-same-not-here');
  const [first = [], second = []] = about.groups;
  const sideOf = (name: string) => {
    const at = rows.findIndex((row) => row.letter === name);
    return at < 0 ? undefined : at < first.length ? 0 : 1;
  };
  const prints = asked.memberOf?.(value)?.prints ?? [];
  const isSide = (group: readonly string[]) => prints.some((print) => group.includes(print));
  const named = sideOf(value) ?? (isSide(first) ? 0 : isSide(second) ? 1 : undefined);
  if (named === undefined)
    return aboutQuestion(question.id, 'answer-same-unknown', { member: value });
  if (named === sideOf(letter))
    return aboutQuestion(question.id, 'answer-same-itself', { member: value });
  return { decision: 'GOP' };
}

/** One number on two people, not two numbers of one. */
export function isSharedNumber({ kind, rows }: Question): boolean {
  const numbers = new Set(rows.map(({ value }) => value));
  return kind === 'TRUNG_GIAY_TO' && numbers.size === 1 && rows.length === 2;
}
