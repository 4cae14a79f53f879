/** Wordings of answers and labels. */
import type { PageArgs } from '../../model/index.js';
import type { Answer } from '../answer/answer.js';
import type { SayText } from '../frame/texts.js';

export function labelText(say: SayText, label: keyof PageArgs | { literal: string }): string {
  return typeof label === 'string' ? say(label) : label.literal;
}

const PLAIN = {
  same: 'page-same',
  apart: 'page-apart',
  leave: 'page-leave',
  unknown: 'page-unknown',
} as const;

/** Words an answer for its reader. @param isShared whether it is about one number on two people */
export function answerText(say: SayText, answer: Answer, isShared: boolean): string {
  if (answer.type === 'choose') return say('page-choose-answer', { letter: answer.letter });
  if (answer.type === 'apart' && isShared) return say('page-each-own');
  if (answer.type !== 'value') return say(PLAIN[answer.type]);
  const { value, letter } = answer;
  return isShared
    ? say('page-value-letter-answer', { value, letter })
    : say('page-value-answer', { value });
}
