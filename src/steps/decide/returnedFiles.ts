/** Checks returned files: whether they answer this result, and whether they contain any answer. */
import {
  type Fault,
  type Finding,
  fault,
  finding,
  groupBy,
  type Note,
  placeIn,
  type Question,
  type ReturnedFiles,
  type ShownRow,
} from '../../model/index.js';
import { joinFirst } from '../../text/index.js';
import type { Deciding } from './deciding.js';

/** Number of rows that a message names. */
const ROWS_SHOWN = 5;

/**
 * Finds files that answer another result, or this one before its lists were corrected: all of their questions are
 * unknown.
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
    if (ids.some((id) => questionsBefore?.has(id))) {
      return [fault('answers-of-changed-lists', { count }, { file })];
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

/** Warns once for each sheet about cells that the program left blank and a person filled: they are not read. */
export function filledCells(
  { shown }: ReturnedFiles,
  questions: ReadonlyMap<string, Question>,
): Finding[] {
  const filled = shown.filter(({ question, letter, cells }) => {
    const asked = questions.get(question)?.rows.find((row) => row.letter === letter);
    return asked !== undefined && [...cells.keys()].some((field) => asked[field] === '');
  });
  return [...groupBy(filled, ({ file, sheet }) => `${file}\n${sheet}`).values()].map((own) => {
    const [first] = own as [ShownRow];
    const rows = own.map(({ row }) => row);
    const args = { count: rows.length, rows: joinFirst(rows, ROWS_SHOWN) };
    return finding('warning', 'answers-cells-filled', args, placeIn(first, first.row));
  });
}
