import {
  ANY_VALUE,
  type Answer,
  aboutQuestion,
  type Decision,
  isNumberField,
  isSharedNumber,
  type Message,
  type Question,
  type SpokenWord,
} from '../../model/index.js';
import type { AnswerContext } from './answerContext.js';
import { otherPersonDecision, sideOf } from './otherPeople.js';
import { isPlace } from './values/answerValue.js';

/** Parts of a decision that a fact sets. */
export type FactContent = Pick<Decision, 'decision'> &
  Partial<Pick<Decision, 'letter' | 'value' | 'subject'>>;
const BY_WORD: Record<SpokenWord, typeof statusDecision> = {
  TRANG_THAI: statusDecision,
  KHONG_CO: noValueDecision,
  TRUNG_VOI: sameAsDecision,
  KHAC_NGUOI: otherPersonDecision,
};

/** Whether a word states a fact: a status, no such number, the same person as another, or another person. */
export function isFactWord(word: Answer['decision']): word is SpokenWord {
  return word in BY_WORD;
}

/** Turns an answer that states a fact into a decision, if its question accepts it. */
export function factDecision(
  word: SpokenWord,
  question: Question,
  answer: Answer,
  context: AnswerContext,
): FactContent | Message {
  return BY_WORD[word](question, answer, context);
}

/**
 * Sets the status of the member and changes nothing else. Refused for a question about several people,
 * or whether two rows are one person.
 */
function statusDecision(
  question: Question,
  { value }: Answer,
  { profile }: AnswerContext,
): FactContent | Message {
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

/** Removes a number, or another value than the name, from the row of the answer. */
function noValueDecision(
  question: Question,
  { value: meant, letter }: Answer,
  { profile }: AnswerContext,
): FactContent | Message {
  const { about, column, kind, rows } = question;
  const field = profile.fields.find(({ id }) => id === question.field);
  const type = field?.type;
  const isValue = kind !== 'TRUNG_NGUOI' && !isPlace(question) && type !== 'name';
  const isAny = meant === ANY_VALUE && isValue && question.otherField === undefined;
  const isMeant = isAny || (isNumberField(field) && (meant === '' || meant === type));
  if (!isMeant || about.type !== 'rows' || column === 'many-values') {
    return aboutQuestion(question.id, 'answer-no-number-not-here');
  }
  if (kind === 'DU_LIEU_LOI') return { decision: 'GIA_TRI' };
  const group = rows.findIndex((row) => row.letter === letter);
  return (about.groups[group] ?? []).length > 0
    ? { decision: 'GIA_TRI', letter }
    : aboutQuestion(question.id, 'answer-no-number-not-here');
}

/** Joins the rows of a rejected value to the member that the answer names. */
function sameAsDecision(
  question: Question,
  answer: Answer,
  context: AnswerContext,
): FactContent | Message {
  if (question.kind === 'TRUNG_NGUOI') return samePair(question, answer, context);
  const { about, column, kind } = question;
  if (kind !== 'DU_LIEU_LOI' || about.type !== 'rows' || column !== undefined) {
    return aboutQuestion(question.id, 'answer-same-not-here');
  }
  const member = context.memberOf?.(answer.value);
  if (member === undefined)
    return aboutQuestion(question.id, 'answer-same-unknown', { member: answer.value });
  const asked = about.groups.flat();
  if (member.fingerprints.some((fingerprint) => asked.includes(fingerprint))) {
    return aboutQuestion(question.id, 'answer-same-itself', { member: answer.value });
  }
  const lacksName = isNameless(question);
  if (lacksName && member.name === '') return aboutQuestion(question.id, 'answer-same-not-here');
  return {
    decision: 'GOP',
    value: lacksName ? member.name : '',
    subject: { type: 'rows', groups: [asked, member.fingerprints.slice(0, 1)] },
  };
}

/** Whether a question is about a row without a name, which is in no member yet. */
export function isNameless({ isRejected, field }: Question): boolean {
  return isRejected === true && field === 'name';
}

/** Merges the two sides of a question if the answer on one of them names the other. */
function samePair(
  question: Question,
  { value, letter }: Answer,
  context: AnswerContext,
): FactContent | Message {
  const { about } = question;
  if (about.type !== 'rows') return aboutQuestion(question.id, 'answer-same-not-here');
  const [first = [], second = []] = about.groups;
  const fingerprints = context.memberOf?.(value)?.fingerprints ?? [];
  const isSide = (group: readonly string[]) =>
    fingerprints.some((fingerprint) => group.includes(fingerprint));
  const named = sideOf(question, value) ?? (isSide(first) ? 0 : isSide(second) ? 1 : undefined);
  if (named === undefined)
    return aboutQuestion(question.id, 'answer-same-unknown', { member: value });
  if (named === sideOf(question, letter))
    return aboutQuestion(question.id, 'answer-same-itself', { member: value });
  return { decision: 'GOP' };
}
