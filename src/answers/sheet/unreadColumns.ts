/** Finds answers below unknown headings: reads columns in a known place, and reports the rest. */
import {
  type Fault,
  type Finding,
  fault,
  finding,
  placeIn,
  QUESTION_KINDS,
  type Table,
} from '../../model/index.js';
import { columnLetter, joinFirst } from '../../text/index.js';
import { decisionAsValue, readDecision } from '../cell/decisionWords.js';
import { typedText } from '../cell/typedText.js';
import { type AnswerColumns, isFilledIn, isKind, isShownValue, isSuggestion } from './headings.js';

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
  const headings = table.rows[header]!;
  const found: SearchedColumns = { columns: { ...columns }, findings: [], faults: [] };
  const warn = (code: 'answers-heading-guessed' | 'answers-cells-unread', column: Column) =>
    found.findings.push(finding('warning', code, countOf(column), placeOf(table, header, column)));
  for (const column of unknownColumns(table, header, rows, columns)) {
    const use = useOf(column, headings, columns);
    if (use === 'decision' || use === 'note') {
      found.columns[use] = [column.index];
      warn('answers-heading-guessed', column);
    } else if (use === 'words') {
      warn('answers-cells-unread', { ...column, cells: column.cells.filter(isPlainDecision) });
    } else if (use !== undefined) {
      found.faults.push(fault(use, countOf(column), placeOf(table, header, column)));
    }
  }
  for (const column of filledInColumns(table, header, rows, columns)) {
    warn('answers-cells-unread', column);
  }
  return found;
}

/** Use of an unknown column: read as decisions or notes, has unread decision words, or a fault. */
type Use =
  | 'decision'
  | 'note'
  | 'words'
  | 'answers-column-unread'
  | 'answers-value-column-unread'
  | undefined;

function useOf(
  { index, cells }: Column,
  headings: readonly string[],
  { decision, value, note }: AnswerColumns,
): Use {
  const hasPlainDecision = cells.some(isPlainDecision);
  if (decision.length === 0) {
    const isInPlace = value.includes(index + 1) && isSuggestion(headings[index - 1] ?? '');
    if (isInPlace && hasOnlyDecisions(cells)) return 'decision';
    return isInPlace || hasPlainDecision ? 'answers-column-unread' : undefined;
  }
  const isValuePlace = decision.includes(index - 1) && note.includes(index + 1);
  if (value.length === 0 && isValuePlace) return 'answers-value-column-unread';
  if (note.length === 0 && value.includes(index - 1)) return 'note';
  return hasPlainDecision ? 'words' : undefined;
}

/** Accepts letters of records too, beside at least one decision. */
function hasOnlyDecisions(cells: readonly Cell[]): boolean {
  const isDecision = ({ text }: Cell) => readDecision(text) !== undefined;
  const isLetter = ({ text }: Cell) => /^[a-z]$/i.test(text);
  return cells.some(isDecision) && cells.every((cell) => isDecision(cell) || isLetter(cell));
}

const KINDS: ReadonlySet<string> = new Set(QUESTION_KINDS);
/** A suggestion always states its reason after a colon: `GOP: …`, `Một người: …`, `Dòng A đúng: …`. */
const SUGGESTED = /^[^:]{1,30}:/;

/** Finds decisions that a person wrote over the text of the program: letter, suggestion, value or kind. */
function filledInColumns(
  table: Table,
  header: number,
  rows: readonly number[],
  { letter }: AnswerColumns,
): Column[] {
  return table.rows[header]!.flatMap((cell, index) => {
    const heading = cell.trim();
    const isTyped = typedTest(heading, letter.includes(index));
    if (isTyped === undefined) return [];
    const cells = cellsBelow(table, rows, index).filter(isTyped);
    return cells.length === 0 ? [] : [{ index, heading, cells }];
  });
}

/** Makes the test for decisions of a person below a heading; undefined for columns of no such use. */
function typedTest(heading: string, isLetter: boolean): ((cell: Cell) => boolean) | undefined {
  if (isSuggestion(heading)) {
    return ({ text }) => !SUGGESTED.test(text) && readDecision(text) !== undefined;
  }
  if (isShownValue(heading)) return ({ text }) => decisionAsValue(text) !== undefined;
  if (!isLetter && !isKind(heading)) return undefined;
  return (cell) => !KINDS.has(cell.text.toUpperCase()) && isPlainDecision(cell);
}

/** Excludes marks and replies, which may mean anything in a column that a person added. */
function isPlainDecision({ text }: Cell): boolean {
  const read = readDecision(text);
  return read !== undefined && read.isTick !== true && read.isReply !== true;
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
  return joinFirst(rows, ROWS_SHOWN);
}

function placeOf(table: Table, header: number, { heading, cells, index }: Column) {
  return {
    ...placeIn(table, (cells[0]?.row ?? header) + 1),
    column: heading === '' ? columnLetter(index) : heading,
  };
}
