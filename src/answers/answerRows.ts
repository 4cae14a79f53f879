import {
  type Fault,
  type Finding,
  filledDown,
  type ShownSheet,
  type Table,
} from '../model/index.js';
import { clean } from '../text/unicode.js';
import { type AnswerColumn, type AnswerColumns, headingsOf } from './headings.js';
import { isQuestionId, questionId } from './questionIds.js';
import { recordLetter } from './recordLetter.js';
import { shiftedRows } from './shifted.js';
import { shownSheet } from './shownSheet.js';
import { typedText } from './typed.js';
import { searchColumns } from './unreadColumns.js';

/** A row of a conflict file, as written. */
export interface AnswerRow {
  table: Table;
  /** Row number that Excel shows. */
  row: number;
  question: string;
  letter: string;
  /** Several where the file has several columns of that name, and they differ. */
  decisions: string[];
  values: string[];
  /** Its cells stand under other headings than their own, what was typed as well. */
  isShifted: boolean;
  shown: ShownSheet;
  note: string;
}

export interface AnswerSheet {
  rows: AnswerRow[];
  /** Told of columns that are read although, or not read because, their heading is another. */
  findings: Finding[];
  faults: Fault[];
}

/**
 * The rows of a sheet with questions; undefined for any other sheet. Headings may stand anywhere:
 * below a title, again where two halves were put together, or among the rows that were sorted with
 * them, so that rows with an id count above them too.
 * @param asShown whether the cells are texts as a program showed them
 */
export function answerRows(table: Table, asShown = true): AnswerSheet | undefined {
  const top = table.rows.findIndex((row) => headingsOf(row) !== undefined);
  if (top < 0) return undefined;
  const named = headingsOf(table.rows[top]!)!;
  let questions = questionTexts(table, named);
  const asked = [...table.rows.keys()].filter((row) => isQuestionId(questions(row)));
  const { findings, faults, ...searched } = searchColumns(table, top, asked, named);
  let columns = searched.columns;
  let isShifted = shiftedRows(table.rows[top]!);
  const typed = new Set([...columns.decision, ...columns.value]);
  const rows: RowAlone[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    const question = questions(row);
    if (!isQuestionId(question)) {
      const again = headingsOf(table.rows[row]!);
      if (again !== undefined) {
        columns = JSON.stringify(again) === JSON.stringify(named) ? searched.columns : again;
        questions = questionTexts(table, columns);
        isShifted = shiftedRows(table.rows[row]!);
        for (const column of [...columns.decision, ...columns.value]) typed.add(column);
        continue;
      }
      if (row < top) continue;
    }
    const found = readRow(table, row, question, columns, isShifted);
    const isFilled = found.decisions.length + found.values.length > 0 || found.note !== '';
    if (question !== '' || isFilled) rows.push(found);
  }
  // A file loses all its quotes, also where a comma behind the name moved only what comes later.
  const hasLostQuotes = asShown && rows.filter((each) => each.isShifted).length > 1;
  const byRow = new Map(rows.map((each) => [each.row - 1, each]));
  const shown = shownSheet(table, asShown, (row) => byRow.get(row), typed);
  const judged = rows.map(({ isFilled, ...row }) => ({
    ...row,
    isShifted: isFilled && (row.isShifted || hasLostQuotes),
    shown,
  }));
  return { rows: judged, findings, faults };
}

/** Rows with the id of a question, as Excel numbers them, on a sheet without headings. */
export function rowsWithIds(table: Table): number[] {
  return [...table.rows.keys()]
    .filter((row) => table.rows[row]!.some((cell) => isQuestionId(questionId(cell))))
    .map((row) => row + 1);
}

/** A row before the others of its sheet are known. */
interface RowAlone extends Omit<AnswerRow, 'shown'> {
  /** Something stands where people answer, or behind it. */
  isFilled: boolean;
}

/** Ids by row; one that was merged over the rows of its question stands in all of them. */
function questionTexts(table: Table, { question }: AnswerColumns): (row: number) => string {
  const columns = question.map((column) => filledDown(table, column));
  return (row) => {
    const ids = columns.map((texts) => questionId(texts[row] ?? ''));
    return ids.find(isQuestionId) ?? ids.find((id) => id !== '') ?? '';
  };
}

function readRow(
  table: Table,
  row: number,
  question: string,
  columns: AnswerColumns,
  isShifted: (cells: readonly string[]) => boolean,
): RowAlone {
  const cells = table.rows[row]!;
  const typed = (column: AnswerColumn) => {
    const texts = columns[column].map((index) => typedText(cells[index] ?? ''));
    return [...new Set(texts.filter((text) => text !== ''))];
  };
  const letter = columns.letter.map((index) => recordLetter(cells[index] ?? ''));
  return {
    table,
    row: row + 1,
    question,
    letter: letter.find((text) => text !== '') ?? '',
    decisions: typed('decision'),
    values: typed('value'),
    note: [...typed('note'), ...commentsOn(table, row)].join('; '),
    isShifted: isShifted(cells),
    isFilled: cells.length > Math.min(...columns.decision, ...columns.value),
  };
}

/** A comment on a cell is a note like any other: people answer there too. */
function commentsOn({ comments = [] }: Table, row: number): string[] {
  return comments.filter((each) => each.row === row).map(({ text }) => clean(text));
}
