/** Samples the cells of a column below the header. */
import type { Table } from '../../model/index.js';
import { clean, fold, isErrorCell, mayHaveLetter } from '../../text/index.js';
import { cellAt, widthOf } from './cellAt.js';
import { ofLast } from './ofLast.js';
import { filledColumns, isOfHints, numbersColumns } from './rowCells.js';

/** Rows of a sample; more would not change the answer. */
export const SAMPLED_ROWS = 400;
const MOST = 0.8;
const GENDER = /^(?:nam|nữ|nu)$/i;

/** Returns 1 for each column with text below the header, which printed pages may repeat; formula errors are none. */
export function dataColumns({ rows }: { rows: readonly string[][] }, bottom: number): Uint8Array {
  const filled = new Uint8Array(widthOf(rows));
  const header = rows[bottom] ?? [];
  for (let row = bottom + 1; row < rows.length; row++) {
    const cells = rows[row]!;
    if (isSame(cells, header)) continue;
    for (let column = 0; column < cells.length; column++) {
      if (filled[column] === 1 || cells[column] === '') continue;
      if (!isErrorCell(cells[column]!)) filled[column] = 1;
    }
  }
  return filled;
}

function isSame(cells: readonly string[], header: readonly string[]): boolean {
  return cells.length === header.length && cells.every((text, at) => text === header[at]);
}

/** Returns 1 for each column with text in a row of people. */
export function peopleDataColumns(table: Table, bottom: number): Uint8Array {
  return dataColumns({ rows: peopleRows(table, bottom) }, -1);
}

/** Returns the cleaned texts of a column in rows of people, without blank ones. */
export function peopleTexts(table: Table, bottom: number, column: number): string[] {
  const texts: string[] = [];
  for (const cells of peopleRows(table, bottom)) {
    const text = clean(cells[column] ?? '');
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Whether at least 80 % of the rows of people have text in a column; true for an empty form. */
export function areFilled(table: Table, bottom: number, column: number): boolean {
  const rows = peopleRows(table, bottom);
  return rows.length === 0 || mostly(rows, (cells) => (cells[column] ?? '') !== '');
}

/**
 * Returns the rows with at least half as many cells as the fullest one. Signatures and sums below a list have fewer;
 * column numbers, lines to fill in (`…… | ……`) and repeated headings do not count.
 */
function peopleRows(table: Table, bottom: number): readonly string[][] {
  const known = peopleByHeader(table);
  const people = known.get(bottom) ?? findPeople(table, bottom);
  known.set(bottom, people);
  return people;
}

/** Rows of people by the last row of the header; nearly all columns of one table ask for them. */
const peopleByHeader = ofLast((_: Table) => new Map<number, readonly string[][]>());

function findPeople(table: Table, bottom: number): string[][] {
  const header = table.rows[bottom] ?? [];
  const below = table.rows.slice(belowNumbers(table, bottom)).filter(hasWords);
  const rows = below.filter((cells) => !isSame(cells, header));
  const counts = rows.map(countFilled);
  const fewest = counts.reduce((most, count) => Math.max(most, count), 0) / 2;
  return rows.filter((_, row) => counts[row]! >= fewest);
}

function hasWords(cells: readonly string[]): boolean {
  return cells.some((text) => mayHaveLetter(text) && /\p{L}/u.test(text));
}

function countFilled(cells: readonly string[]): number {
  let count = 0;
  for (const text of cells) if (text !== '') count++;
  return count;
}

/** Returns the first row below a header, blank rows, hints for its columns and their numbers. */
export function belowNumbers({ rows }: Table, bottom: number): number {
  let row = bottom + 1;
  while (row < rows.length && (rows[row]!.length === 0 || isOfHints(rows[row]!))) row++;
  const below = rows[row] ?? [];
  return numbersColumns(below, filledColumns(below), '') ? row + 1 : row;
}

/** Returns the cleaned texts of a column, without blank ones. */
export function sampleTexts(table: Table, bottom: number, column: number): readonly string[] {
  const known = samplesByColumn(table);
  const key = `${bottom} ${column}`;
  const texts = known.get(key) ?? readSample(table, bottom, column);
  known.set(key, texts);
  return texts;
}

/** Samples by the last row of the header and column; several tests of one column ask for them. */
const samplesByColumn = ofLast((_: Table) => new Map<string, readonly string[]>());

function readSample(table: Table, bottom: number, column: number): string[] {
  const texts: string[] = [];
  const end = Math.min(table.rows.length, bottom + 1 + SAMPLED_ROWS);
  for (let row = bottom + 1; row < end; row++) {
    const text = clean(cellAt(table, row, column));
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Whether at least 80 % of the items, such as texts of a column, pass a test; false for no items. */
export function mostly<Item>(items: readonly Item[], test: (item: Item) => boolean): boolean {
  const least = MOST * items.length;
  let most = items.length;
  for (const item of items) {
    if (!test(item) && --most < least) return false;
  }
  return items.length > 0;
}

/** Whether texts are given names: a word or two of so many letters, not always the same or a gender. */
export function areGivenNames(texts: readonly string[], fewestLetters: number): boolean {
  const different = new Set(texts);
  const varied = texts.length < 4 || different.size * 4 >= texts.length;
  if (different.size > 1 && [...different].every((text) => GENDER.test(text))) return false;
  const word = `\\p{L}{${fewestLetters},}`;
  const given = new RegExp(`^${word}(?: ${word})?$`, 'u');
  return varied && mostly(texts, (text) => given.test(text));
}

/** Returns the share of rows filled in both columns that pass a test; 0 without such rows. */
export function agreement(
  table: Table,
  bottom: number,
  columns: readonly [number, number],
  same: (a: string, b: string) => boolean,
): number {
  let both = 0;
  let agreed = 0;
  const end = Math.min(table.rows.length, bottom + 1 + SAMPLED_ROWS);
  for (let row = bottom + 1; row < end; row++) {
    const a = fold(cellAt(table, row, columns[0]));
    const b = fold(cellAt(table, row, columns[1]));
    if (a === '' || b === '') continue;
    both++;
    if (same(a, b)) agreed++;
  }
  return both === 0 ? 0 : agreed / both;
}
