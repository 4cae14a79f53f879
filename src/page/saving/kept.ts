/** Writes and reads the answers that the browser keeps: ids and decisions, no names and no notes. */
import type { PageQuestion } from '../../model/index.js';
import type { Answer, Answers } from '../answer/answer.js';

export interface Kept {
  answers: Answers;
  /** Ids of questions whose answer is in no file yet. */
  unsaved: readonly string[];
}

/** Whether an answer may be kept: the typed name of a person may not. */
export function mayBeKept({ valueType }: Pick<PageQuestion, 'valueType'>, answer: Answer): boolean {
  return answer.type !== 'value' || valueType !== 'name';
}

/** Writes the answers that may be kept, and the ids of unsaved ones, as JSON. */
export function keptText(
  questions: readonly PageQuestion[],
  answers: Answers,
  unsaved: readonly string[],
): string {
  const kept = questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer !== undefined && mayBeKept(question, answer) ? [[question.id, answer]] : [];
  });
  return JSON.stringify({ answers: Object.fromEntries(kept), unsaved });
}

/** Reads kept answers; those that are damaged or about no question of the page are dropped. */
export function readKept(text: string, questions: readonly PageQuestion[]): Kept {
  const kept = parsed(text);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const answers = Object.entries(kept.answers ?? {}).filter((entry): entry is [string, Answer] => {
    const question = byId.get(entry[0]);
    return question !== undefined && isAnswer(entry[1]) && namesRow(question, entry[1]);
  });
  const unsaved = (Array.isArray(kept.unsaved) ? kept.unsaved : []).filter((id) => byId.has(id));
  return { answers: Object.fromEntries(answers), unsaved };
}

function parsed(text: string): { answers?: object; unsaved?: unknown } {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

function namesRow({ rows }: PageQuestion, answer: Answer): boolean {
  return !('letter' in answer) || rows.some(({ letter }) => letter === answer.letter);
}

/** Types of answers without further content. */
const PLAIN: ReadonlySet<unknown> = new Set(['same', 'apart', 'remove', 'leave', 'unknown']);

function isAnswer(value: unknown): value is Answer {
  const { type, letter, value: typed } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (type === 'choose' || type === 'other') return typeof letter === 'string';
  if (type === 'value') return typeof letter === 'string' && typeof typed === 'string';
  return PLAIN.has(type);
}
