import {
  type Answer,
  aboutQuestion,
  allowedWords,
  type Decision,
  type DecisionWord,
  decisionNames,
  INACTIVE_STATUS,
  isSharedNumber,
  type Message,
  MOVED_STATUS,
  offeredWords,
  type Question,
  type SpokenWord,
} from '../../model/index.js';
import { joinRows } from '../letters.js';
import type { FileContext, Refusal } from './answerContext.js';
import { factDecision, isFactWord, isNameless } from './factDecision.js';
import { asOwner } from './namedOwner.js';
import { answerValue, isPlace } from './values/answerValue.js';

/**
 * Replaces a yes or no, or an agreement, by what it means for this kind of question. Drops what adds nothing
 * to another answer: a no beside a choice or a value, the status of having left one of two branches, and
 * the owner of a shared number beside the number of the other person.
 */
export function withReplies(question: Question, answers: readonly Answer[]): readonly Answer[] {
  const isPerson = question.kind === 'TRUNG_NGUOI';
  const replaced = answers.map((answer): Answer => {
    if (answer.decision === 'DONG_Y' && isPlace(question)) return { ...answer, decision: '' };
    if (answer.decision === 'CO_PHAI') return { ...answer, decision: isPerson ? 'GOP' : 'CHON' };
    if (answer.decision === 'BO_DONG' && isNameless(question)) {
      return { ...answer, decision: 'BO_QUA' };
    }
    if (answer.decision !== 'KHONG_PHAI') return asOwner(question, answer);
    if (isPerson) return { ...answer, decision: 'RIENG' };
    return answer.value === '' ? answer : { ...answer, decision: '' };
  });
  const others = replaced.filter(({ decision }) => decision !== 'KHONG_PHAI');
  const isPlaced = others.some(({ decision }) => decision === 'CHON' || decision === '');
  const kept = others
    .filter((answer) => !isPlaced || !isLeaver(question, answer))
    .filter((answer) => !isOwnerOfOther(question, answer, others));
  return kept.length === 0 ? replaced : kept;
}

/** Whether an answer names the owner of a shared number, and another one gives the number of the other person. */
function isOwnerOfOther(
  question: Question,
  { decision, letter, value }: Answer,
  answers: readonly Answer[],
): boolean {
  if (decision !== 'CHON' || value !== '' || !isSharedNumber(question)) return false;
  const digits = (text: string) => text.replace(/\D/g, '');
  const shared = digits(question.rows[0]?.value ?? '');
  return answers.some(
    (other) => other.decision === '' && other.letter !== letter && digits(other.value) !== shared,
  );
}

/** Finds an answer `moved away` on some of several branches, which may mean this branch or all of them. */
export function unclearMove(question: Question, answers: readonly Answer[]): Answer | undefined {
  const moved = answers.filter((answer) => isLeaver(question, answer));
  const letters = new Set(moved.map(({ letter }) => letter));
  return letters.size < question.rows.length ? moved[0] : undefined;
}

/** Whether an answer says that the person left, to a question about several branches. */
function isLeaver({ sides }: Question, { decision, value }: Answer): boolean {
  const isGone = value === MOVED_STATUS || value === INACTIVE_STATUS;
  return sides !== undefined && decision === 'TRANG_THAI' && isGone;
}

/** Turns one answer into a decision, if its question accepts it. */
export function decisionOf(
  question: Question,
  answer: Answer,
  context: FileContext,
): Decision | Refusal {
  const refuse = (reason: Message): Refusal => ({ ...reason, answer });
  const decide = (content: Pick<Decision, 'decision'> & Partial<Decision>): Decision => ({
    ...blankDecision(question, answer),
    ...content,
  });
  const { decision: word } = answer;
  if (isFactWord(word)) {
    const fact = factDecision(word, question, answer, context);
    return 'code' in fact ? refuse(fact) : decide(fact);
  }
  const reason = reasonAgainst(question, { ...answer, decision: word });
  if (reason !== undefined) return refuse(reason);
  if (word === 'RIENG') {
    const { sides } = question;
    return decide({ decision: word, ...(sides === undefined ? {} : { subject: sides }) });
  }
  if (word === 'GOP' || word === 'BO_QUA') return decide({ decision: word });
  const accepted = answerValue(question, answer, context);
  if ('code' in accepted) return refuse(accepted);
  // If the shared number was typed again, its row names the owner.
  const isOwner = isSharedNumber(question) && accepted.value === question.rows[0].value;
  return decide({
    decision: isOwner ? 'CHON' : 'GIA_TRI',
    letter: lettersWith(accepted.value, question, answer),
    ...accepted,
  });
}

/**
 * Names the rows whose number an answer replaces: its own row if two people share the number, and all rows of one
 * person if none has it. Otherwise, the row does not matter.
 */
function lettersWith(value: string, question: Question, { letter }: Answer): string {
  if (isSharedNumber(question)) return letter;
  const { kind, rows } = question;
  if (kind !== 'TRUNG_GIAY_TO' || rows.some((row) => row.value === value)) return '';
  return joinRows(rows.map((row) => ({ letter: row.letter, source: '' }))).letter;
}

function blankDecision(
  { id, kind, field = '', about, firstAbout = about }: Question,
  { file }: Answer,
): Omit<Decision, 'decision'> {
  return {
    question: id,
    kind,
    field,
    letter: '',
    value: '',
    commune: '',
    subject: firstAbout,
    source: file,
  };
}

/** Whether a word decides by itself; a reply does not, if its question gives it no meaning. */
function isDecisionWord(word: Exclude<Answer['decision'], SpokenWord>): word is DecisionWord {
  return word === 'GOP' || word === 'RIENG' || word === 'CHON' || word === 'BO_QUA';
}

/** @returns why the question does not accept the words of an answer; undefined if it does */
function reasonAgainst(
  question: Question,
  {
    decision,
    value,
  }: Pick<Answer, 'value'> & { decision: Exclude<Answer['decision'], SpokenWord> },
): Message | undefined {
  const { id, kind, column } = question;
  const allowed = allowedWords(question);
  const offered = decisionNames(offeredWords(question));
  if (decision !== '' && !isDecisionWord(decision)) {
    return aboutQuestion(id, 'answer-unknown-word', { words: offered });
  }
  if (decision !== '' && !allowed.includes(decision)) {
    const takesValue = kind !== 'TRUNG_NGUOI' && column !== 'many-values';
    const code = takesValue ? 'answer-not-allowed-value' : 'answer-not-allowed';
    return aboutQuestion(id, code, {
      decision: decisionNames([decision]),
      allowed: offered,
    });
  }
  if (value === '') return undefined;
  if (kind === 'TRUNG_NGUOI' || decision === 'RIENG' || decision === 'BO_QUA') {
    return aboutQuestion(id, 'answer-value-too-many');
  }
  return column === 'many-values' ? aboutQuestion(id, 'answer-column-value') : undefined;
}
