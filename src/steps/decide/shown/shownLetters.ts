/** Reads the letters of returned files by the rows that they show: their places, else their names and values. */
import {
  type Answer,
  type Decision,
  groupBy,
  type Question,
  rowGroups,
  type ShownRow,
} from '../../../model/index.js';
import type { AskedQuestions } from './askedQuestions.js';
import { rowsAt } from './sheetRows.js';
import { type Letters, lettersByFacts } from './shownFacts.js';

/** Decisions that mean all rows of their question, whatever their letter. */
const OF_ALL_ROWS: ReadonlySet<string> = new Set(['GOP', 'RIENG', 'BO_QUA']);

/** Most earlier files whose rounds are looked at; each takes a run or two. */
const MOST_FILES = 4;

export interface PresentAnswers {
  answers: Answer[];
  /** Whether an answer is about one row of a question, and nobody knows which. */
  isUnsure: (answer: Answer) => boolean;
  /** Gives the present letters of the rows that the sheet of an answer shows with their places. */
  lettersShown: (answer: Answer) => ReadonlySet<string>;
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
    lettersShown: (answer) => {
      const question = known.written.get(answer.question);
      const rows = shown.get(keyOf(answer));
      const letters = question && rows && lettersByPlaces(question, rows);
      return new Set(letters?.values());
    },
  };
}

/**
 * Lists the decisions that may have changed a letter of an answer whose file does not show the place of its row. Only
 * other rounds without them show what the letter meant.
 */
export function decisionsOnLetters(
  answers: readonly Answer[],
  ledger: readonly Decision[],
  known: AskedQuestions,
): Decision[] {
  const onRows = ledger.filter(({ subject }) => subject.type === 'rows');
  if (onRows.length === 0) return [];
  const shown = groupBy(known.files?.shown ?? [], keyOf);
  const answered = new Set<string>();
  for (const answer of answers) {
    const question = known.written.get(answer.question);
    const rows = shown.get(keyOf(answer));
    if (rows === undefined || question?.about.type !== 'rows') continue;
    if (OF_ALL_ROWS.has(answer.decision) || question.rows.length < 2) continue;
    if (lettersByPlaces(question, rows) !== undefined) continue;
    for (const row of question.about.groups.flat()) answered.add(row);
  }
  return onRows.filter(({ subject }) =>
    rowGroups(subject)
      .flat()
      .some((row) => answered.has(row)),
  );
}

/**
 * Lists the decisions of rounds that may have been between the first and this one: with the answers of one file, and
 * without them. Nobody knows in which order several files were applied.
 * @param onLetters decisions that such rounds may lack
 */
export function decisionsBetween(
  ledger: readonly Decision[],
  onLetters: readonly Decision[],
): Decision[][] {
  const bySource = [...groupBy(onLetters, ({ source }) => source).values()];
  if (bySource.length < 2) return [];
  const lettered = new Set(onLetters);
  return bySource.slice(0, MOST_FILES).flatMap((list) => {
    const own = new Set(list);
    const withoutOwn = ledger.filter((one) => !own.has(one));
    const onlyOwn = ledger.filter((one) => own.has(one) || !lettered.has(one));
    return bySource.length > 2 ? [withoutOwn, onlyOwn] : [withoutOwn];
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
    const [found] = rowsAt(rows, cells);
    if (found === undefined || (letters.get(letter) ?? found.letter) !== found.letter) {
      return undefined;
    }
    letters.set(letter, found.letter);
  }
  const isBijective = new Set(letters.values()).size === letters.size;
  return isBijective ? letters : undefined;
}
