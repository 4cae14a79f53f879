/** Reads the letters of returned files by the places of the rows that they show. */
import { type Answer, groupBy, type Question, type ShownRow } from '../../model/index.js';
import type { AskedQuestions } from './askedQuestions.js';

/** Letter in a file → letter of the same row in the question. */
type Letters = ReadonlyMap<string, string>;

/**
 * Gives answers the letters that their questions have now. Decisions and corrected lists change which row of a
 * question is the first, so a file of an earlier round may have other letters. A file that does not show the places
 * of all its rows of a question keeps its letters.
 */
export function withPresentLetters(answers: readonly Answer[], known: AskedQuestions): Answer[] {
  const shown = groupBy(known.files?.shown ?? [], keyOf);
  const lettersOf = new Map<string, Letters | undefined>();
  return answers.map((answer) => {
    const key = keyOf(answer);
    const rows = shown.get(key);
    const question = known.written.get(answer.question);
    if (rows === undefined || question === undefined) return answer;
    if (!lettersOf.has(key)) lettersOf.set(key, presentLetters(question, rows));
    const letters = lettersOf.get(key);
    if (letters === undefined) return answer;
    const isNamed = answer.decision === 'KHAC_NGUOI' || answer.decision === 'TRUNG_VOI';
    return {
      ...answer,
      letter: letters.get(answer.letter) ?? answer.letter,
      value: isNamed ? (letters.get(answer.value) ?? answer.value) : answer.value,
    };
  });
}

function keyOf({ question, file, sheet = '' }: Pick<ShownRow, 'question' | 'file' | 'sheet'>) {
  return `${file}\n${sheet}\n${question}`;
}

/** Maps the letters of a sheet; undefined if they are those of the question, or if a place is unknown. */
function presentLetters(
  { about, column, rows }: Question,
  shown: readonly ShownRow[],
): Letters | undefined {
  // A question about many people shows one of them, who may be another one now.
  if (about.type !== 'rows' || column) return undefined;
  const letters = new Map<string, string>();
  for (const { letter, cells } of shown) {
    const [file, sheet = '', row] = (['file', 'sheet', 'row'] as const).map(
      (field) => cells.get(field)?.text,
    );
    const found = rows.find(
      (one) => one.file === file && one.sheet === sheet && String(one.row) === row,
    );
    if (found === undefined || (letters.get(letter) ?? found.letter) !== found.letter) {
      return undefined;
    }
    letters.set(letter, found.letter);
  }
  const isBijective = new Set(letters.values()).size === letters.size;
  return isBijective ? letters : undefined;
}
