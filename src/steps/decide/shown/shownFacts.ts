/** Recognises the rows of a question in a returned file by what the file shows of them: name, birth date, value. */
import { isSameCell } from '../../../decisions/index.js';
import {
  groupBy,
  type Question,
  type QuestionRow,
  rowKey,
  type ShownRow,
} from '../../../model/index.js';
import { FIELDS } from './shownRows.js';

/** Maximum of rows that are compared in every order. */
const MOST_ROWS = 6;

/** Letter in a file → letter of the same row in the question. */
export type Letters = ReadonlyMap<string, string>;

/**
 * Finds which row each letter of a file means. A blank value, or one that a decision removed since, proves nothing.
 * @param rows of the question now
 * @param versions of the question, as each round asked it
 * @param shown rows of the question in one sheet
 * @returns undefined if the letters of the question fit best; `unsure` if other rows fit better, but not in one order
 *   and in all they show, or equally well and the letters have changed since
 */
export function lettersByFacts(
  rows: readonly QuestionRow[],
  versions: readonly Question[],
  shown: readonly ShownRow[],
): Letters | 'unsure' | undefined {
  const byLetter = [...groupBy(shown, ({ letter }) => letter)];
  const letters = rows.map(({ letter }) => letter);
  const costs = byLetter.map(([, own]) =>
    rows.map((row) => differences(own, versionsOfRow(row, versions))),
  );
  const now = byLetter.map(([letter], at) => costs[at]![letters.indexOf(letter)] ?? 0);
  const cost = now.reduce((sum, one) => sum + one, 0);
  if (cost === 0) {
    const isOpen = byLetter.some(([letter], at) =>
      costs[at]!.some((other, row) => other === 0 && letters[row] !== letter),
    );
    return isOpen && haveOtherLetters(versions) ? 'unsure' : undefined;
  }
  if (byLetter.length > MOST_ROWS || rows.length > MOST_ROWS) return undefined;
  const orders = ordersOf(byLetter.length, rows.length).map((order) => ({
    order,
    cost: order.reduce((sum, row, at) => sum + costs[at]![row]!, 0),
  }));
  const better = orders.filter((other) => other.cost < cost);
  if (better.length === 0) return undefined;
  const fitting = better.filter((other) => other.cost === 0);
  if (fitting.length !== 1) return 'unsure';
  return new Map(byLetter.map(([letter], at) => [letter, letters[fitting[0]!.order[at]!]!]));
}

/** Finds the one row of a question that a row without a letter can show; undefined if several fit, or none. */
export function rowByFacts(
  rows: readonly QuestionRow[],
  versions: readonly Question[],
  shown: ShownRow,
): QuestionRow | undefined {
  const fitting = rows.filter((row) => differences([shown], versionsOfRow(row, versions)) === 0);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether a letter means different rows in some rounds. */
function haveOtherLetters(versions: readonly Question[]): boolean {
  const places = new Map<string, string>();
  return versions
    .flatMap((version) => version.rows)
    .some((row) => {
      const place = rowKey(row);
      const { letter } = row;
      const before = places.get(letter) ?? place;
      places.set(letter, before);
      return before !== place;
    });
}

function versionsOfRow(
  { file, sheet, row }: QuestionRow,
  versions: readonly Question[],
): QuestionRow[] {
  return versions
    .flatMap((version) => version.rows)
    .filter((one) => one.file === file && one.sheet === sheet && one.row === row);
}

/** Counts the shown cells that no version of a row has. */
function differences(shown: readonly ShownRow[], versions: readonly QuestionRow[]): number {
  const isOther = (text: string, before: string) => before !== '' && !isSameCell(text, before);
  return shown.reduce(
    (sum, { cells }) =>
      sum +
      FIELDS.filter((field) => {
        const text = cells.get(field)?.text;
        return text !== undefined && versions.every((row) => isOther(text, row[field]));
      }).length,
    0,
  );
}

/** Lists every choice of different rows for some letters, in order. */
function ordersOf(letters: number, rows: number): number[][] {
  if (letters === 0) return [[]];
  return ordersOf(letters - 1, rows).flatMap((order) =>
    Array.from({ length: rows }, (_, row) => row)
      .filter((row) => !order.includes(row))
      .map((row) => [...order, row]),
  );
}
