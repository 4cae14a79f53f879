/** Reads the letters of returned files by the rows that they show: their places, else their names and values. */
import {
  type Answer,
  type Decision,
  groupBy,
  type Question,
  type ShownRow,
} from '../../../model/index.js';
import type { AskedQuestions } from './askedQuestions.js';
import { type Letters, lettersByFacts } from './shownFacts.js';

/** Decisions that mean all rows of their question, whatever their letter. */
const OF_ALL_ROWS: ReadonlySet<string> = new Set(['GOP', 'RIENG', 'BO_QUA']);

export interface PresentAnswers {
  answers: Answer[];
  /** Whether an answer is about one row of a question, and nobody knows which. */
  isUnsure: (answer: Answer) => boolean;
}

/**
 * Gives answers the letters that their questions have now. Decisions and corrected lists change which row of a
 * question is the first, so a file of an earlier round may have other letters. A file that shows neither the places of
 * all its rows of a question nor other facts of them keeps its letters, unless these have changed.
 */
export function withPresentLetters(
  answers: readonly Answer[],
  known: AskedQuestions,
): PresentAnswers {
  const shown = groupBy(known.files?.shown ?? [], keyOf);
  const lettersOf = new Map<string, Letters | 'unsure' | undefined>();
  const present = answers.map((answer) => {
    const key = keyOf(answer);
    const rows = shown.get(key);
    const question = known.written.get(answer.question);
    if (rows === undefined || question === undefined) return answer;
    if (!lettersOf.has(key)) lettersOf.set(key, presentLetters(question, rows, known));
    const letters = lettersOf.get(key);
    if (letters === undefined || letters === 'unsure') return answer;
    const isNamed = answer.decision === 'KHAC_NGUOI' || answer.decision === 'TRUNG_VOI';
    return {
      ...answer,
      letter: letters.get(answer.letter) ?? answer.letter,
      value: isNamed ? (letters.get(answer.value) ?? answer.value) : answer.value,
    };
  });
  return {
    answers: present,
    isUnsure: (answer) =>
      !OF_ALL_ROWS.has(answer.decision) && lettersOf.get(keyOf(answer)) === 'unsure',
  };
}

/**
 * Whether decisions may have changed a letter of an answer whose file does not show the place of its row. Only another
 * round without them shows what the letter meant.
 */
export function mayHaveOtherLetters(
  answers: readonly Answer[],
  ledger: readonly Decision[],
  known: AskedQuestions,
): boolean {
  const decided = new Set(
    ledger.flatMap(({ subject }) => (subject.type === 'rows' ? subject.groups.flat() : [])),
  );
  if (decided.size === 0) return false;
  const shown = groupBy(known.files?.shown ?? [], keyOf);
  return answers.some((answer) => {
    const question = known.written.get(answer.question);
    const rows = shown.get(keyOf(answer));
    if (rows === undefined || question?.about.type !== 'rows') return false;
    if (OF_ALL_ROWS.has(answer.decision) || question.rows.length < 2) return false;
    const isDecided = question.about.groups.flat().some((row) => decided.has(row));
    return isDecided && lettersByPlaces(question, rows) === undefined;
  });
}

function keyOf({ question, file, sheet = '' }: Pick<ShownRow, 'question' | 'file' | 'sheet'>) {
  return `${file}\n${sheet}\n${question}`;
}

/** Maps the letters of a sheet; undefined if they are those of the question. */
function presentLetters(
  question: Question,
  shown: readonly ShownRow[],
  known: AskedQuestions,
): Letters | 'unsure' | undefined {
  const { about, column, id, rows } = question;
  // A question about many people shows one of them, who may be another one now.
  if (about.type !== 'rows' || column) return undefined;
  return lettersByPlaces(question, shown) ?? lettersByFacts(rows, known.versionsOf(id), shown);
}

/** Maps letters by places; undefined if a place is unknown. */
function lettersByPlaces({ rows }: Question, shown: readonly ShownRow[]): Letters | undefined {
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
