/** Chooses the questions to show. */
import type { PageQuestion, QuestionKind } from '../../model/index.js';
import { fold } from '../../text/index.js';
import type { Answers } from '../answer/answer.js';

export interface Filter {
  kind: QuestionKind | '';
  /** Whether only questions without an answer are shown. */
  isOpen: boolean;
  /** Part of a name, in any case, with or without marks. */
  person: string;
  /** Old branch. */
  branch: string;
}

export const NO_FILTER: Filter = { kind: '', isOpen: false, person: '', branch: '' };

export function isFiltered(filter: Filter): boolean {
  return filter.kind !== '' || filter.isOpen || filter.person !== '' || filter.branch !== '';
}

/** Selects the questions that pass all parts of a filter. */
export function filtered(
  questions: readonly PageQuestion[],
  { kind, isOpen, person, branch }: Filter,
  answers: Answers,
): readonly PageQuestion[] {
  const wanted = fold(person);
  return questions.filter((question) => {
    if (kind !== '' && question.kind !== kind) return false;
    if (isOpen && answers[question.id] !== undefined) return false;
    const { rows } = question;
    if (branch !== '' && !rows.some(({ oldBranch }) => oldBranch === branch)) return false;
    return wanted === '' || rows.some(({ name }) => fold(name).includes(wanted));
  });
}

/** Lists the kinds of the questions with their names, each once. */
export function kindsIn(questions: readonly PageQuestion[]): [QuestionKind, string][] {
  return [...new Map(questions.map(({ kind, kindName }) => [kind, kindName]))];
}

/** Lists old branches in the order of the questions. */
export function branchesIn(questions: readonly PageQuestion[]): string[] {
  const names = questions.flatMap(({ rows }) => rows.map(({ oldBranch }) => oldBranch));
  return [...new Set(names)].filter((name) => name !== '');
}
