import type { PageQuestion } from '../../model/index.js';
import type { Answers } from '../answer/answer.js';

/** Time for a question: fifty take ten minutes. */
const SECONDS_EACH = 12;

export interface Progress {
  done: number;
  all: number;
  /** Minutes for the rest, at least 1 if any is open. */
  minutes: number;
  /** Number of questions that a person looked at and could not answer. */
  unknown: number;
}

/** Counts the answered questions, and estimates the time for the others. */
export function progressOf(questions: readonly PageQuestion[], answers: Answers): Progress {
  const given = questions.flatMap(({ id }) => answers[id] ?? []);
  const open = questions.length - given.length;
  return {
    done: given.length,
    all: questions.length,
    minutes: Math.ceil((open * SECONDS_EACH) / 60),
    unknown: given.filter(({ type }) => type === 'unknown').length,
  };
}
