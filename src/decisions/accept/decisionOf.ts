import {
  type Answer,
  aboutQuestion,
  allowedWords,
  type Decision,
  decisionNames,
  type Message,
  type Question,
  type SpokenWord,
} from '../../model/index.js';
import type { FileContext, Refusal } from './answerContext.js';
import { answerValue } from './answerValue.js';
import { factDecision, isFactWord, isSharedNumber } from './factDecision.js';

/**
 * Replaces a yes or no by the decision that it means for this kind of question. Drops a no beside
 * a value or another answer, which adds nothing.
 */
export function withReplies({ kind }: Question, answers: readonly Answer[]): readonly Answer[] {
  const isPerson = kind === 'TRUNG_NGUOI';
  const replaced = answers.map((answer): Answer => {
    if (answer.decision === 'CO_PHAI') return { ...answer, decision: isPerson ? 'GOP' : 'CHON' };
    if (answer.decision !== 'KHONG_PHAI') return answer;
    if (isPerson) return { ...answer, decision: 'RIENG' };
    return answer.value === '' ? answer : { ...answer, decision: '' };
  });
  const others = replaced.filter(({ decision }) => decision !== 'KHONG_PHAI');
  return others.length === 0 ? replaced : others;
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
  // The row of the answer matters only if the number on one row belongs to the other person.
  const isShared = isSharedNumber(question);
  // If the shared number was typed again, its row names the owner.
  const isOwner = isShared && accepted.value === question.rows[0].value;
  return decide({
    decision: isOwner ? 'CHON' : 'GIA_TRI',
    letter: isShared ? answer.letter : '',
    ...accepted,
  });
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
  if (decision === 'CO_PHAI' || decision === 'KHONG_PHAI') {
    return aboutQuestion(id, 'answer-unknown-word', { words: decisionNames(allowed) });
  }
  if (decision !== '' && !allowed.includes(decision)) {
    return aboutQuestion(id, 'answer-not-allowed', {
      decision: decisionNames([decision]),
      allowed: decisionNames(allowed),
    });
  }
  if (value === '') return undefined;
  if (kind === 'TRUNG_NGUOI' || decision === 'RIENG' || decision === 'BO_QUA') {
    return aboutQuestion(id, 'answer-value-too-many');
  }
  return column === 'many-values' ? aboutQuestion(id, 'answer-column-value') : undefined;
}
