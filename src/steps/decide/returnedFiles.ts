/** Checks returned files: whether they answer this result, and whether they contain any answer. */
import {
  type Fault,
  type Finding,
  fault,
  finding,
  type Note,
  type ReturnedFiles,
} from '../../model/index.js';
import type { Deciding } from './deciding.js';

/**
 * Finds files that answer another result, or this one before its lists were corrected, now or in an earlier run: all
 * of their questions are unknown.
 * @param answered files with an answer
 * @param known ids of all questions of this run
 */
export function faultsOfOtherResults(
  { questions }: ReturnedFiles,
  answered: ReadonlySet<string>,
  known: ReadonlySet<string>,
  { questionsBefore, resultWith }: Pick<Deciding, 'questionsBefore' | 'resultWith'>,
): Fault[] {
  return [...questions].flatMap(([file, ids]) => {
    if (ids.length === 0 || !answered.has(file) || ids.some((id) => known.has(id))) return [];
    const count = ids.length;
    const states = ids.flatMap((id) => questionsBefore?.get(id) ?? []);
    if (states.length > 0) {
      const isSettled = states.every((state) => state.startsWith('earlier'));
      const code = isSettled ? 'answers-of-settled' : 'answers-of-changed-lists';
      return [fault(code, { count }, { file })];
    }
    const path = resultWith?.(ids);
    return path === undefined
      ? [fault('answers-of-another', { count }, { file })]
      : [fault('answers-of-another-known', { count, path }, { file })];
  });
}

/** Makes one warning for each file in which nobody wrote anything new. */
export function unansweredFiles(
  { rows, questions }: ReturnedFiles,
  notes: readonly Note[],
): Finding[] {
  const known = new Set(notes.map(({ question, note }) => `${question} ${note}`));
  const filled = new Set(
    rows
      .filter(({ question, texts, note }) => texts.length > 0 || !known.has(`${question} ${note}`))
      .map(({ file }) => file),
  );
  return [...questions]
    .filter(([file]) => !filled.has(file))
    .map(([file, ids]) => finding('warning', 'answers-none', { count: ids.length }, { file }));
}
