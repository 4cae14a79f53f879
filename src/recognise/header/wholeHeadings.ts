/** Joins headings that were broken into several rows without merged cells, as in a table read from a page. */
import type { Table } from '../../model/index.js';
import { clean } from '../../text/index.js';
import { filledTexts, widthOf } from '../cells/cellAt.js';
import { mostly } from '../cells/samples.js';
import { isPlace } from '../cells/sectionText.js';
import { withCells } from '../cells/withCells.js';
import type { Wordings } from '../headings/wordings.js';
import { headerPaths } from './headerPaths.js';
import type { HeaderRows } from './headerRows.js';

/** Most rows above and below the header that was found. */
const FURTHER_ROWS = 2;
/** Most characters of a piece of a heading. */
const LONGEST = 40;

/** A table with its whole headings in the last row of the header. */
export interface WholeHeadings {
  table: Table;
  header: HeaderRows;
  /** First row of the header in the sheet; it and those below it are blank now, but for the last. */
  top: number;
}

/**
 * Joins the pieces of each heading if the same facts are known then, and more of them. Rows around the header also
 * belong to it if they make only headings that are known; undefined if nothing is joined.
 * @param prefixes words before the names of branches
 */
export function wholeHeadings(
  table: Table,
  found: HeaderRows,
  wordings: Wordings,
  prefixes: readonly string[],
): WholeHeadings | undefined {
  const rows = rowsAround(table, found);
  if (rows.top === rows.bottom) return undefined;
  const own = factsOf(headerPaths(table, found.top, found.bottom), wordings);
  let most = own.size;
  let best: Joined | undefined;
  for (let { top } = found; top >= rows.top; top--) {
    for (let { bottom } = found; bottom <= rows.bottom; bottom++) {
      const joined = joinedHeadings(table, { top, bottom });
      const facts = factsOf(joined.headings.map(pathOf), wordings);
      if (![...own].every((fact) => facts.has(fact))) continue;
      const further = [...range(top, found.top), ...range(found.bottom + 1, bottom + 1)];
      const isFurther = further.length > 0;
      if (isFurther && !hasOnlyPieces(table, further, joined)) continue;
      if (!mostly(joined.broken, (column) => goesOn(table, joined, column))) continue;
      const areAllKnown = joined.broken.every((at) => wordings.meaning([joined.headings[at]!]));
      const isEqual = areAllKnown && isFurther && areOfHeader(table, further, prefixes);
      if (facts.size < most || (facts.size === most && !isEqual)) continue;
      most = facts.size;
      best = joined;
    }
  }
  if (best === undefined || best.top === best.bottom) return undefined;
  const { top, bottom, headings } = best;
  const blank = table.rows.map((cells, row) => (row >= top && row <= bottom ? [] : cells));
  const cells = headings.map((text, column) => ({ row: bottom, column, text }));
  const whole = withCells({ ...table, rows: blank }, cells);
  return { table: whole, header: { top: bottom, bottom }, top };
}

/** Rows of a header with the joined heading of each column. */
interface Joined extends HeaderRows {
  headings: readonly string[];
  /** Columns with pieces on several rows. */
  broken: readonly number[];
}

/** Returns the header with the rows around it that may have further pieces of its headings. */
function rowsAround(table: Table, { top, bottom }: HeaderRows): HeaderRows {
  const merged = new Set(
    table.merges.flatMap((merge) => (merge.right > merge.left ? [merge.top, merge.bottom] : [])),
  );
  const mayHave = (row: number) => {
    const cells = table.rows[row] ?? [];
    const isPiece = (text: string) => text.length <= LONGEST && !/\d/.test(text);
    return cells.some((text) => text !== '') && cells.every(isPiece) && !merged.has(row);
  };
  if (!range(top, bottom + 1).every(mayHave)) return { top, bottom: top };
  let [first, last] = [top, bottom];
  while (first > top - FURTHER_ROWS && mayHave(first - 1)) first--;
  while (last < bottom + FURTHER_ROWS && mayHave(last + 1)) last++;
  return { top: first, bottom: last };
}

function joinedHeadings(table: Table, { top, bottom }: HeaderRows): Joined {
  const rows = table.rows.slice(top, bottom + 1);
  const pieces = Array.from({ length: widthOf(rows) }, (_, column) =>
    rows.map((cells) => cells[column] ?? '').filter((text) => clean(text) !== ''),
  );
  return {
    top,
    bottom,
    // A heading in one piece keeps its lines, which may be of several facts.
    headings: pieces.map(([text, ...more]) =>
      more.length === 0 ? (text ?? '') : [text!, ...more].map(clean).join(' '),
    ),
    broken: pieces.flatMap(({ length }, column) => (length > 1 ? [column] : [])),
  };
}

/** Whether further rows are of the header although they add no fact; a text alone may be a section: `khu lèn`. */
function areOfHeader({ rows }: Table, further: readonly number[], prefixes: readonly string[]) {
  const texts = further.map((row) => filledTexts(rows[row]!));
  const isSection = ([text, ...others]: string[]) =>
    others.length === 0 && isPlace(text!, prefixes);
  return texts.some(({ length }) => length > 1) && !texts.some(isSection);
}

/** Whether rows around the header have only pieces of headings; a name below a heading is a section. */
function hasOnlyPieces(table: Table, further: readonly number[], joined: Joined): boolean {
  const isPiece = (column: number) =>
    joined.broken.includes(column) && goesOn(table, joined, column);
  return further.every((row) =>
    table.rows[row]!.every((text, column) => text === '' || isPiece(column)),
  );
}

/** Whether a heading goes on in small letters; those of a group begin with capitals: `Trình độ {ĐH, CĐ}`. */
function goesOn(table: Table, { top, bottom }: HeaderRows, column: number): boolean {
  const lines = range(top, bottom + 1).map((row) => clean(table.rows[row]![column] ?? ''));
  const [, ...lower] = lines.filter((line) => line !== '');
  return lower.every((line) => /^\p{Ll}/u.test(line));
}

function range(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}

function pathOf(heading: string): string[] {
  return heading === '' ? [] : [heading];
}

/** Returns the fields, with their parts, that headings name. */
function factsOf(paths: readonly (readonly string[])[], wordings: Wordings): Set<string> {
  const known = paths.flatMap((path) => (path.length === 0 ? [] : (wordings.meaning(path) ?? [])));
  return new Set(known.map(({ field, part }) => `${field.id} ${part ?? ''}`));
}
