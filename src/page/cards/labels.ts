/** Wordings of answers and labels. */
import type { PageArgs, PageQuestion } from '../../model/index.js';
import type { Answer } from '../answer/answer.js';
import { apartText } from '../answer/choices.js';
import type { SayText } from '../frame/texts.js';

export function labelText(say: SayText, label: keyof PageArgs | { literal: string }): string {
  return typeof label === 'string' ? say(label) : label.literal;
}

const PLAIN = {
  same: 'page-same',
  remove: 'page-remove',
  leave: 'page-leave',
  unknown: 'page-unknown',
} as const;

/** Words the answer to a question for its reader. */
export function answerText(say: SayText, answer: Answer, question: PageQuestion): string {
  if (answer.type === 'choose') return say('page-choose-answer', { letter: answer.letter });
  if (answer.type === 'other') return say('page-other-person-answer', { letter: answer.letter });
  if (answer.type === 'apart') return say(apartText(question));
  if (answer.type !== 'value') return say(PLAIN[answer.type]);
  const { value, letter } = answer;
  return question.isSharedNumber
    ? say('page-value-letter-answer', { value, letter })
    : say('page-value-answer', { value });
}
