/** Finds the letters of answers on rows without one, as in a file whose column `ban_ghi` was removed. */
import {
  type Answer,
  type Question,
  type QuestionRow,
  rowKey,
  type ShownRow,
} from '../../../model/index.js';
import type { AskedQuestions } from './askedQuestions.js';
import { rowsAt } from './sheetRows.js';
import { rowByFacts } from './shownFacts.js';

/** Gives such an answer the letter of the row that it shows; without proof, it remains without one. */
export function withFoundLetters(answers: readonly Answer[], known: AskedQuestions): Answer[] {
  const shown = new Map((known.files?.unlettered ?? []).map((row) => [rowKey(row), row]));
  return answers.map((answer) => {
    const question = known.written.get(answer.question);
    if (answer.letter !== '' || question === undefined) return answer;
    const found = foundRow(question, shown.get(rowKey(answer)), known);
    return found === undefined ? answer : { ...answer, letter: found.letter };
  });
}

/** Whether an answer chooses its row, and nobody knows which it is. */
export function lacksLetter({ decision, letter }: Answer): boolean {
  return decision === 'CHON' && letter === '';
}

/** Finds a row by its place, else by the facts that only this row has. */
function foundRow(
  { id, rows }: Question,
  shown: ShownRow | undefined,
  known: AskedQuestions,
): QuestionRow | undefined {
  if (rows.length === 1) return rows[0];
  if (shown === undefined) return undefined;
  const placed = rowsAt(rows, shown.cells);
  return placed.length === 1 ? placed[0] : rowByFacts(rows, known.versionsOf(id), shown);
}
