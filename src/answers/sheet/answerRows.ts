import {
  addToSet,
  type Fault,
  type Finding,
  filledDown,
  type ShownCell,
  type ShownField,
  type ShownSheet,
  type Table,
} from '../../model/index.js';
import { clean, columnIndex } from '../../text/index.js';
import { decisionAsValue } from '../cell/decisionWords.js';
import { isQuestionId, questionId } from '../cell/questionId.js';
import { recordLetter } from '../cell/recordLetter.js';
import { typedText } from '../cell/typedText.js';
import { type AnswerColumn, type AnswerColumns, headingsOf, shownColumns } from './headings.js';
import { shiftedRowTest } from './shiftedRows.js';
import { shownSheet } from './shownSheet.js';
import { searchColumns } from './unreadColumns.js';

/** A row of a conflict file, as written. */
export interface AnswerRow {
  table: Table;
  /** Row number that Excel shows. */
  row: number;
  question: string;
  letter: string;
  /** Suggestion of the program, with its reason; `''` for none, absent without the column. */
  suggestion?: string;
  /** Several if the file has several columns of that name with different texts. */
  decisions: string[];
  values: string[];
  /** Its cells, also those that people fill in, are below the headings of other columns. */
  isShifted: boolean;
  /** Has a decision or value that is struck through. */
  isStruck: boolean;
  shown: ShownSheet;
  note: string;
  /** Filled cells in the columns of the program. */
  shownCells: ReadonlyMap<ShownField, ShownCell>;
}

export interface AnswerSheet {
  rows: AnswerRow[];
  /** Columns with an unknown heading: those that were read by their place, and those left unread. */
  findings: Finding[];
  faults: Fault[];
}

/**
 * Reads the rows of a sheet with questions; undefined for any other sheet. Headings may be below a
 * title, repeated where two halves were joined, or sorted among the rows. Therefore rows with an id
 * count above the headings too.
 * @param isAsShown whether the cells are texts as a program showed them
 */
export function answerRows(written: Table, isAsShown = true): AnswerSheet | undefined {
  const top = written.rows.findIndex((row) => headingsOf(row) !== undefined);
  if (top < 0) return undefined;
  const named = headingsOf(written.rows[top]!)!;
  const table = withMergedAnswers(written, [...named.decision, ...named.value]);
  let questionOf = questionIdsByRow(table, named);
  const asked = [...table.rows.keys()].filter((row) => isQuestionId(questionOf(row)));
  const { findings, faults, ...searched } = searchColumns(table, top, asked, named);
  let columns = searched.columns;
  let isShifted = shiftedRowTest(table.rows[top]!);
  let shownIn = shownColumns(table.rows[top]!);
  const answerColumns = new Set([...columns.decision, ...columns.value]);
  const isStruck = struckAnswerTest(table);
  const rows: UnjudgedRow[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    const question = questionOf(row);
    if (!isQuestionId(question)) {
      const repeated = headingsOf(table.rows[row]!);
      if (repeated !== undefined) {
        columns = JSON.stringify(repeated) === JSON.stringify(named) ? searched.columns : repeated;
        questionOf = questionIdsByRow(table, columns);
        isShifted = shiftedRowTest(table.rows[row]!);
        shownIn = shownColumns(table.rows[row]!);
        for (const column of [...columns.decision, ...columns.value]) answerColumns.add(column);
        continue;
      }
      if (row < top) continue;
    }
    const read = readRow(table, row, question, columns, isShifted, shownIn);
    const isFilled = read.decisions.length + read.values.length > 0 || read.note !== '';
    if (question !== '' || isFilled) rows.push({ ...read, isStruck: isStruck(row, columns) });
  }
  // A file loses all its quotes, so rows are shifted even if only cells behind the name moved.
  const hasLostQuotes = isAsShown && rows.filter((row) => row.isShifted).length > 1;
  const byRow = new Map(rows.map((row) => [row.row - 1, row]));
  const shown = shownSheet(table, isAsShown, (row) => byRow.get(row), answerColumns);
  const judged = rows.map(({ reachesAnswers, ...row }) => ({
    ...row,
    isShifted: reachesAnswers && (row.isShifted || hasLostQuotes),
    shown,
  }));
  return { rows: judged, findings, faults };
}

/** Writes a decision or value that was merged over several rows onto all of them, as nobody knows which one is meant. */
function withMergedAnswers(table: Table, columns: readonly number[]): Table {
  const merged = columns.filter((column) => table.merges.some(({ left }) => left === column));
  if (merged.length === 0) return table;
  const texts = new Map(merged.map((column) => [column, filledDown(table, column)]));
  const rows = table.rows.map((row, at) => {
    const width = Math.max(row.length, ...merged.map((column) => column + 1));
    return Array.from({ length: width }, (_, i) => texts.get(i)?.[at] ?? row[i] ?? '');
  });
  return { ...table, rows };
}

function letterOf(cells: readonly string[], { letter }: AnswerColumns): string {
  const letters = letter.map((index) => recordLetter(cells[index] ?? ''));
  return letters.find((each) => each !== '') ?? '';
}

/** Finds rows with the id of a question on a sheet without headings. @returns row numbers of Excel */
export function rowsWithIds(table: Table): number[] {
  return [...table.rows.keys()]
    .filter((row) => table.rows[row]!.some((cell) => isQuestionId(questionId(cell))))
    .map((row) => row + 1);
}

/** A row before the rest of its sheet is known. */
interface UnjudgedRow extends Omit<AnswerRow, 'shown'> {
  /** Has a cell in or behind the columns that people fill in. */
  reachesAnswers: boolean;
}

/** Looks up ids by row; an id that was merged over several rows, or only written once, belongs to all of them. */
function questionIdsByRow(table: Table, columns: AnswerColumns): (row: number) => string {
  const texts = columns.question.map((column) => filledDown(table, column));
  const written = (row: number) => {
    const ids = texts.map((column) => questionId(column[row] ?? ''));
    return ids.find(isQuestionId) ?? ids.find((id) => id !== '') ?? '';
  };
  const below = idsBelow(table, columns, written);
  return (row) => below.get(row) ?? written(row);
}

/**
 * Gives rows without id that of the row above, if somebody removed repeated ids: on all such rows of the sheet the
 * letter follows that of the row above. In a sorted sheet some do not.
 */
function idsBelow(
  { rows }: Table,
  columns: AnswerColumns,
  written: (row: number) => string,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let above = { question: '', letter: '' };
  for (const [row, cells] of rows.entries()) {
    const letter = letterOf(cells, columns);
    const own = written(row);
    const isWithoutId = own === '' && letter !== '';
    const isNext = above.letter !== '' && columnIndex(letter) === columnIndex(above.letter) + 1;
    if (isWithoutId && !(isNext && isQuestionId(above.question))) return new Map();
    if (isWithoutId) found.set(row, above.question);
    above = { question: isWithoutId ? above.question : own, letter };
  }
  return found;
}

function readRow(
  table: Table,
  row: number,
  question: string,
  columns: AnswerColumns,
  isShifted: (cells: readonly string[]) => boolean,
  shownIn: ReadonlyMap<number, ShownField>,
): Omit<UnjudgedRow, 'isStruck'> {
  const cells = table.rows[row]!;
  const typedIn = (column: AnswerColumn) => {
    const texts = columns[column].map((index) => typedText(cells[index] ?? ''));
    return [...new Set(texts.filter((text) => text !== ''))];
  };
  const shownCells = new Map<ShownField, ShownCell>();
  for (const [column, field] of shownIn) {
    const text = typedText(cells[column] ?? '');
    // A decision there is reported with its column.
    const isOther = field === 'value' && decisionAsValue(text) !== undefined;
    // The columns of the program are before those that a person added.
    if (text !== '' && !isOther && !shownCells.has(field)) shownCells.set(field, { text, column });
  }
  return {
    table,
    row: row + 1,
    question,
    shownCells,
    letter: letterOf(cells, columns),
    ...(columns.suggestion[0] === undefined
      ? {}
      : { suggestion: cells[columns.suggestion[0]] ?? '' }),
    decisions: typedIn('decision'),
    values: typedIn('value'),
    note: [...typedIn('note'), ...commentsOn(table, row)].join('; '),
    isShifted: isShifted(cells),
    reachesAnswers: cells.length > Math.min(...columns.decision, ...columns.value),
  };
}

/** Makes the test whether a decision or value of a row has text that is struck through. */
function struckAnswerTest({
  rows,
  struck = [],
}: Table): (row: number, columns: AnswerColumns) => boolean {
  const struckIn = new Map<number, Set<number>>();
  for (const { row, column } of struck) addToSet(struckIn, row, column);
  return (row, { decision, value }) => {
    const inRow = struckIn.get(row);
    if (inRow === undefined) return false;
    return [...decision, ...value].some(
      (column) => inRow.has(column) && typedText(rows[row]![column] ?? '') !== '',
    );
  };
}

/** Treats comments on cells as notes, since people answer there too. */
function commentsOn({ comments = [] }: Table, row: number): string[] {
  return comments.filter((comment) => comment.row === row).map(({ text }) => clean(text));
}
