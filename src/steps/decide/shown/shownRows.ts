/** Checks what returned files show of the rows of questions: cells that a person changed, rows of other people. */
import { isSameCell } from '../../../decisions/index.js';
import {
  type Decision,
  type Finding,
  finding,
  groupBy,
  placeIn,
  type Question,
  type QuestionRow,
  rowKey,
  type ShownField,
  type ShownRow,
  type TypedRow,
} from '../../../model/index.js';
import { columnLetter, foldTight, joinFirst } from '../../../text/index.js';
import type { AskedQuestions } from './askedQuestions.js';
import { bySheet } from './sheetRows.js';

/** Number of rows or cells that a message names. */
const NAMED = 5;
/** Fewest rows of a sheet with the names of others that show that one column was sorted alone. */
const FEWEST_MOVED = 2;
/** Columns that show facts of a row, not its place. */
export const FIELDS = ['name', 'birth', 'gender', 'id', 'phone', 'value'] as const;

/** Fields of a row whose cells a person filled in or wrote over. */
interface Overwritten {
  row: ShownRow;
  /** Cells that the program left blank. */
  filled: readonly ShownField[];
  changed: readonly ShownField[];
}

/**
 * Finds cells that a person filled in or wrote over: they are not read. A cell that the program left blank, or
 * that a decision has changed since, proves nothing.
 * @param decisions in force, whose values rows may show now
 * @returns warnings for each sheet, and the cells that were to answer their questions, with the reason
 */
export function overwrittenCells(
  asked: AskedQuestions,
  decisions: readonly Decision[],
): { findings: Finding[]; typed: TypedRow[]; why: Finding[] } {
  const decided = new Set(decisions.map(({ value }) => value).filter((value) => value !== ''));
  const answers = new Map(asked.files?.rows.map((row) => [rowKey(row), row.texts]));
  const overwritten = (row: ShownRow): Overwritten => {
    const given = answers.get(rowKey(row)) ?? [];
    const isGiven = (field: ShownField) =>
      given.some((answer) => isSameCell(row.cells.get(field)!.text, answer));
    const changed = changedFields(row, asked, decided).filter((field) => !isGiven(field));
    return { row, filled: filledFields(row, asked), changed };
  };
  const sheets = bySheet(asked.files?.shown ?? []).map((rows) => rows.map(overwritten));
  const typed = sheets.flat().flatMap((found) => answerIn(found, asked));
  return {
    findings: sheets.flatMap(sheetFindings),
    typed,
    why: typed.map(({ question, ...place }) =>
      finding('warning', 'answer-in-program-cell', { question }, placeIn(place, place.row)),
    ),
  };
}

/** Warns once about each of the two kinds of cells of a sheet. */
function sheetFindings(rows: readonly Overwritten[]): Finding[] {
  const filled = rows.filter((found) => found.filled.length > 0).map(({ row }) => row);
  const changed = rows.flatMap((found) => found.changed.map((field) => ({ ...found, field })));
  const numbers = filled.map(({ row }) => row);
  const cells = changed.map(
    ({ row, field }) => `${columnLetter(row.cells.get(field)!.column)}${row.row}`,
  );
  const args = {
    filled: { count: filled.length, rows: joinFirst(numbers, NAMED) },
    changed: { count: changed.length, cells: joinFirst(cells, NAMED) },
  };
  return [
    ...filled
      .slice(0, 1)
      .map((row) => finding('warning', 'answers-cells-filled', args.filled, placeIn(row, row.row))),
    ...changed
      .slice(0, 1)
      .map(({ row }) =>
        finding('warning', 'answers-cells-changed', args.changed, placeIn(row, row.row)),
      ),
  ];
}

/** Takes the cells of a row that its question asks for as an answer that does not count. */
function answerIn({ row, filled, changed }: Overwritten, asked: AskedQuestions): TypedRow[] {
  const { cells, ...place } = row;
  const fields = asked.versionsOf(row.question).map(({ field }) => field);
  const texts = [...filled, ...changed]
    .filter((field) => field === 'value' || fields.includes(field))
    .map((field) => cells.get(field)!.text);
  return texts.length === 0 ? [] : [{ ...place, texts: [...new Set(texts)], note: '' }];
}

/**
 * Makes a test for rows that show the name of a person of another question, as after one column was sorted alone.
 * Nobody knows which of the two a person answered. One such row may be a slip.
 */
export function movedRowTest(
  asked: AskedQuestions,
): (answer: Parameters<typeof rowKey>[0]) => boolean {
  const moved = new Set<string>();
  for (const rows of bySheet(asked.files?.shown ?? [])) {
    const byName = groupBy(
      rows.flatMap(({ question }) =>
        asked
          .versionsOf(question)
          .flatMap((version) =>
            version.rows.map(({ name }) => ({ name: foldTight(name), question })),
          ),
      ),
      ({ name }) => name,
    );
    const others = rows.filter(({ question, cells }) => {
      const name = cells.get('name')?.text ?? '';
      const own = asked.versionsOf(question).flatMap((version) => version.rows);
      if (own.length === 0 || own.some((row) => isSameCell(name, row.name))) return false;
      return (byName.get(foldTight(name)) ?? []).some((known) => known.question !== question);
    });
    // A blank cell alone proves nothing: the column may be missing, and one person may have no name.
    const named = others.filter(({ cells }) => cells.has('name'));
    if (named.length < FEWEST_MOVED) continue;
    for (const row of others) moved.add(rowKey(row));
  }
  return (place) => moved.has(rowKey(place));
}

/** Lists the fields of a row whose cells the program left blank and a person filled in. */
function filledFields({ question, letter, cells }: ShownRow, asked: AskedQuestions): ShownField[] {
  const rows = rowsOf(asked.versionsOf(question), letter);
  return FIELDS.filter((field) => cells.has(field) && isAlways(rows, (row) => row[field] === ''));
}

/** Lists the fields of a row that no round of this run would show as they came back. */
function changedFields(
  { question, letter, cells }: ShownRow,
  asked: AskedQuestions,
  decided: ReadonlySet<string>,
): ShownField[] {
  const versions = asked.versionsOf(question);
  const rows = rowsOf(versions, letter);
  const number = cells.get('row')?.text.replace(/\D/g, '');
  const isMoved = number !== undefined && !rows.some(({ row }) => String(row) === number);
  if (rows.length === 0 || isMoved) return [];
  const changed = FIELDS.filter((field) => {
    const now = cells.get(field)?.text;
    return now !== undefined && isAlways(rows, (row) => isOther(now, String(row[field]), decided));
  });
  // A question about many people shows one of them, who may be another one now.
  const isExample = versions.some(({ about, column }) => about.type !== 'rows' || column);
  if (isExample) return changed.join() === 'value' ? changed : [];
  return changed.filter((field) => field !== 'value' || !isRenamed(versions, cells, rows));
}

function rowsOf(versions: readonly Question[], letter: string): QuestionRow[] {
  return versions.flatMap(({ rows }) => rows.filter((row) => row.letter === letter));
}

function isAlways<T>(values: readonly T[], test: (value: T) => boolean): boolean {
  return values.length > 0 && values.every(test);
}

function isOther(now: string, before: string, decided: ReadonlySet<string>): boolean {
  return before !== '' && !decided.has(before) && !isSameCell(now, before);
}

/** Whether a new branch has a longer or shorter name since, because another list joined it. */
function isRenamed(
  versions: readonly Question[],
  cells: ShownRow['cells'],
  rows: readonly QuestionRow[],
): boolean {
  const now = foldTight(cells.get('value')?.text ?? '');
  const isPart = (name: string) => name.includes(now) || now.includes(name);
  return (
    versions.some(({ kind }) => kind === 'CHI_DOAN') &&
    rows.some(({ value }) => isPart(foldTight(value)))
  );
}
