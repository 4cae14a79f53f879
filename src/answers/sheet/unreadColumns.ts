/** Finds answers below unknown headings: reads columns in a known place, and reports the rest. */
import {
  type Fault,
  type Finding,
  fault,
  finding,
  QUESTION_KINDS,
  type Table,
} from '../../model/index.js';
import { columnLetter } from '../../text/columnLetter.js';
import { readDecision } from '../cell/decisionWords.js';
import { typedText } from '../cell/typedText.js';
import { type AnswerColumns, isFilledIn, isKind, isSuggestion } from './headings.js';

/** A filled cell. */
interface Cell {
  row: number;
  text: string;
}

interface Column {
  index: number;
  heading: string;
  cells: Cell[];
}

export interface SearchedColumns {
  /** With the columns that were recognised by their place. */
  columns: AnswerColumns;
  findings: Finding[];
  faults: Fault[];
}

/** Number of rows that a message names. */
const ROWS_SHOWN = 5;

/**
 * Looks for answers in columns without a known heading. Reads a column in the place of the decisions
 * if it has only decisions, and a column in the place of the notes.
 * @param header the row of headings, zero-based
 * @param rows rows with a question's id, zero-based
 */
export function searchColumns(
  table: Table,
  header: number,
  rows: readonly number[],
  columns: AnswerColumns,
): SearchedColumns {
  const found: SearchedColumns = { columns: { ...columns }, findings: [], faults: [] };
  const headings = table.rows[header]!;
  const place = (column: Column) => placeOf(table, header, column);
  const guess = (column: Column, name: 'decision' | 'note') => {
    found.columns[name] = [column.index];
    found.findings.push(
      finding('warning', 'answers-heading-guessed', countOf(column), place(column)),
    );
  };
  for (const column of unknownColumns(table, header, rows, columns)) {
    const { index, cells } = column;
    const isLeftOfValue = columns.value.includes(index + 1);
    const isDecisionPlace = isLeftOfValue && isSuggestion(headings[index - 1] ?? '');
    const words = cells.filter(({ text }) => readDecision(text) !== undefined);
    if (columns.decision.length === 0) {
      const isLetter = ({ text }: Cell) => /^[a-z]$/i.test(text);
      if (
        isDecisionPlace &&
        words.length > 0 &&
        cells.every((cell) => words.includes(cell) || isLetter(cell))
      ) {
        guess(column, 'decision');
      } else if (isDecisionPlace || words.some(isPlainWord)) {
        found.faults.push(fault('answers-column-unread', countOf(column), place(column)));
      }
      continue;
    }
    if (columns.value.length === 0 && columns.decision.includes(index - 1)) {
      const isBeforeNote = columns.note.includes(index + 1);
      if (isBeforeNote) {
        found.faults.push(fault('answers-value-column-unread', countOf(column), place(column)));
        continue;
      }
    }
    if (columns.note.length === 0 && columns.value.includes(index - 1)) {
      guess(column, 'note');
      continue;
    }
    const plain = { ...column, cells: words.filter(isPlainWord) };
    if (plain.cells.length === 0) continue;
    found.findings.push(finding('warning', 'answers-cells-unread', countOf(plain), place(plain)));
  }
  for (const column of filledInColumns(table, header, rows, columns)) {
    found.findings.push(finding('warning', 'answers-cells-unread', countOf(column), place(column)));
  }
  return found;
}

const KINDS: ReadonlySet<string> = new Set(QUESTION_KINDS);
/** Suggestions start with one of these words. */
const SUGGESTED = /^(?:GOP|RIENG|CHON|BO_QUA)(?![\p{L}\p{M}])/u;

/** Finds decisions that a person wrote over the text of the program: letter, suggestion or kind. */
function filledInColumns(
  table: Table,
  header: number,
  rows: readonly number[],
  { letter }: AnswerColumns,
): Column[] {
  return table.rows[header]!.flatMap((cell, index) => {
    const heading = cell.trim();
    const isOfSuggestion = isSuggestion(heading);
    if (!letter.includes(index) && !isOfSuggestion && !isKind(heading)) return [];
    const isByProgram = (text: string) =>
      isOfSuggestion ? SUGGESTED.test(text) : KINDS.has(text.toUpperCase());
    const cells = cellsBelow(table, rows, index).filter(
      (cell) =>
        !isByProgram(cell.text) && readDecision(cell.text) !== undefined && isPlainWord(cell),
    );
    return cells.length === 0 ? [] : [{ index, heading, cells }];
  });
}

/** Excludes marks and replies, which may mean anything in a column that a person added. */
function isPlainWord({ text }: Pick<Cell, 'text'>): boolean {
  const read = readDecision(text);
  return read?.isTick !== true && read?.isReply !== true;
}

/** Finds columns with a filled cell and a heading that is neither an answer's nor the program's. */
function unknownColumns(
  table: Table,
  header: number,
  rows: readonly number[],
  columns: AnswerColumns,
): Column[] {
  const read = new Set(Object.values(columns).flat());
  const width = rows.reduce((most, row) => Math.max(most, table.rows[row]!.length), 0);
  const unknown: Column[] = [];
  for (let index = 0; index < width; index++) {
    const heading = (table.rows[header]![index] ?? '').trim();
    if (read.has(index) || isFilledIn(heading)) continue;
    const cells = cellsBelow(table, rows, index);
    if (cells.length > 0) unknown.push({ index, heading, cells });
  }
  return unknown;
}

function cellsBelow({ rows: cells }: Table, rows: readonly number[], index: number): Cell[] {
  return rows
    .map((row) => ({ row, text: typedText(cells[row]![index] ?? '') }))
    .filter(({ text }) => text !== '');
}

function countOf({ cells }: Pick<Column, 'cells'>): { count: number; rows: string } {
  return { count: cells.length, rows: shownRows(cells.map(({ row }) => row + 1)) };
}

/** Lists the first rows for a message. @param rows row numbers of Excel */
export function shownRows(rows: readonly number[]): string {
  return [...rows.slice(0, ROWS_SHOWN), ...(rows.length > ROWS_SHOWN ? ['…'] : [])].join(', ');
}

function placeOf({ file, sheet }: Table, header: number, { heading, cells, index }: Column) {
  return {
    file,
    ...(sheet === '' ? {} : { sheet }),
    row: (cells[0]?.row ?? header) + 1,
    column: heading === '' ? columnLetter(index) : heading,
  };
}
