/** Finds the header of a sheet. */
import { isNameField, type Table } from '../../model/index.js';
import { fold, isPersonName } from '../../text/index.js';
import { cellAt, filledTexts, loneText, textIn } from '../cells/cellAt.js';
import { looksLikeName } from '../cells/peopleColumns.js';
import { isForeign } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';
import { extendHeader } from './extendHeader.js';
import { headerPaths, nameColumns } from './headerPaths.js';
import {
  type HeaderRows,
  MOST_ROWS,
  type PlannedColumns,
  type SearchedRows,
  searchedRows,
} from './headerRows.js';
import { type HeadingCounter, headingCounter } from './headingCounter.js';
import { loneHeader, loneHeaderAbove } from './loneHeader.js';
import { personWithinTest } from './peopleWithin.js';
import { headingsAboveVariables } from './variableNames.js';

/** A header with more rows must be without figures. */
const USUAL_ROWS = 3;
const PEOPLE_OF_A_LIST = 3;
/** Score of a near wording; an exact one scores 1. */
const NEAR_VALUE = 0.5;
/** Heading of names of heads of households. */
const NAME_OF_HEAD = /^(?:ho (?:va )?)?ten chu ho\b/;
/** Label of a name in a form, folded. */
const NAME_LABEL = /^(?:ho (?:va )?)?ten[^:]*:$/;

/**
 * Returns the rows with the most recognised headings; if equal, fewer rows, then higher ones. A header
 * needs two fields with the name, or three with the birth date or ID; fewer with people below
 * (`loneHeader`). A weaker header further up with people below it is the first of several rosters, or of the pages
 * of one.
 */
export function findHeader(
  table: Table,
  wordings: Wordings,
  planned: PlannedColumns,
  { top, last }: SearchedRows = searchedRows(table),
): HeaderRows | undefined {
  const isPersonWithin = personWithinTest(table, wordings);
  const search = (near: boolean) => {
    const tests: BlockTests = {
      score: (paths) => scoreBlock(paths, wordings, planned, near),
      // With letters of the plan or near wordings, any row may be a header.
      most: near || planned.size > 0 ? () => Infinity : headingCounter(table, wordings),
      isPersonWithin,
    };
    const best = firstOfRosters(table, { top, last }, wordings, tests);
    if (best === undefined) return undefined;
    return (
      pageAbove(table, best, top, wordings) ??
      loneHeaderAbove(table, wordings, top, best.top) ??
      best
    );
  };
  const header = search(false) ?? loneHeader(table, wordings, { top, last }) ?? search(true);
  return header && extendHeader(table, headingsAboveVariables(table, header, wordings), wordings);
}

/** Returns the best block of rows, or a weaker one further up that has people below it. */
function firstOfRosters(
  table: Table,
  { top, last }: SearchedRows,
  wordings: Wordings,
  tests: BlockTests,
): HeaderRows | undefined {
  let best = bestBlock(table, { top, last }, tests);
  while (best !== undefined) {
    const end = best.header.top;
    const earlier = bestBlock(table, { top, last: end - 1 }, tests);
    if (earlier === undefined || !isHeaderOfPeople(table, earlier, end, wordings)) break;
    best = earlier;
  }
  return best?.header;
}

/** Consecutive rows that may be a header. */
interface Block {
  header: HeaderRows;
  score: number;
}

interface BlockTests {
  most: HeadingCounter;
  isPersonWithin: (top: number, bottom: number) => boolean;
  /** Returns the number of recognised headings, by the headings above each column; 0 for no header. */
  score: (paths: string[][]) => number;
}

function bestBlock(
  table: Table,
  { top: first, last }: SearchedRows,
  { most, isPersonWithin, score }: BlockTests,
): Block | undefined {
  let best: Block | undefined;
  for (let height = 1; height <= MOST_ROWS; height++) {
    for (let top = first; top + height - 1 <= last; top++) {
      if (table.rows[top]!.length === 0) continue;
      const bottom = top + height - 1;
      if (height > 1 && isLoneLabel(table.rows[top]!)) continue;
      if (isCard(table.rows[top]!) || isCard(table.rows[bottom]!)) continue;
      if (height > USUAL_ROWS && table.rows.slice(top, bottom + 1).some(hasFigures)) continue;
      // One heading is no header.
      const wanted = best?.score ?? 1;
      if (most(top, bottom, wanted) <= wanted || isPersonWithin(top, bottom)) continue;
      const reached = score(headerPaths(table, top, bottom));
      if (reached > (best?.score ?? 0)) best = { header: { top, bottom }, score: reached };
    }
  }
  return best;
}

/** Whether a row only has a label of a letterhead that nobody filled in: `Tên đơn vị:`. */
function isLoneLabel(cells: readonly string[]): boolean {
  return /:\s*$/.test(loneText(cells) ?? '');
}

/** Whether a row is of a person's card, with the name right of its label: `Họ và tên: | Hà Thị Mơ`. */
function isCard(cells: readonly string[]): boolean {
  const filled = filledTexts(cells);
  return filled.some(
    (text, at) =>
      text.includes(':') &&
      /:\s*$/.test(text) &&
      NAME_LABEL.test(fold(text)) &&
      isPersonName(filled[at + 1] ?? ''),
  );
}

/** Whether a row has years or long numbers, as rows of people have. */
function hasFigures(cells: readonly string[]): boolean {
  return cells.some((text) => /\d{4}/.test(text));
}

/** Whether a cell is a date, a long number or a gender. */
function isOfPerson(text: string): boolean {
  return /^[\d ./-]{6,}$/.test(text) || /^(?:nam|nữ)$/i.test(text);
}

/** Whether people are below a header; two headings without people may be those of a form. */
function isHeaderOfPeople(
  table: Table,
  { header, score }: Block,
  end: number,
  wordings: Wordings,
): boolean {
  const names = nameColumns(table, header, wordings);
  let people = 0;
  for (let row = header.bottom + 1; row < end; row++) {
    const cells = table.rows[row]!;
    const filled = filledTexts(cells).length;
    const name = textIn(cells, names);
    if (filled > 1 && looksLikeName(name)) people++;
    if (row === header.bottom + 1 && isPersonName(name) && cells.some(isOfPerson)) return true;
  }
  return people >= PEOPLE_OF_A_LIST || (people > 0 && score > 2);
}

/** Returns the first rows above a header with its heading of names and a person below. */
function pageAbove(
  table: Table,
  header: HeaderRows,
  first: number,
  wordings: Wordings,
): HeaderRows | undefined {
  const { top, bottom } = header;
  const names = nameColumns(table, header, wordings);
  const [column] = names;
  if (column === undefined) return undefined;
  const textAt = (row: number) => fold(cellAt(table, row, column));
  const heading = Array.from({ length: bottom - top + 1 }, (_, at) => textAt(top + at));
  const isMember = (cells: readonly string[]) =>
    filledTexts(cells).length > 1 && isPersonName(textIn(cells, names));
  for (let start = first; start + heading.length < top; start++) {
    if (!heading.every((text, at) => textAt(start + at) === text)) continue;
    const below = table.rows.slice(start + heading.length, top);
    return below.some(isMember) ? { top: start, bottom: start + heading.length - 1 } : undefined;
  }
  return undefined;
}

function scoreBlock(
  paths: string[][],
  wordings: Wordings,
  planned: PlannedColumns,
  near: boolean,
): number {
  const values = new Map<string, number>();
  const fields = new Set<string>();
  let hasName = false;
  let hasBirthOrId = false;
  for (const path of paths) {
    if (path.length === 0) continue;
    const meaning = wordings.meaning(path);
    const guess = meaning === undefined && near ? wordings.near(path) : undefined;
    const field = meaning?.field ?? guess?.field;
    // `Chủ hộ` may be a heading of people, or what somebody is; `Họ tên chủ hộ` is a heading.
    const heading = path.findLast((text) => /\p{L}/u.test(text)) ?? '';
    if (field === undefined) continue;
    if (isNameField(field) && isForeign(heading) && !NAME_OF_HEAD.test(fold(heading))) continue;
    const key = `${field.id} ${meaning?.part ?? ''}`;
    values.set(key, Math.max(values.get(key) ?? 0, meaning === undefined ? NEAR_VALUE : 1));
    fields.add(field.id);
    hasName ||= isNameField(field);
    hasBirthOrId ||= field.id === 'birth' || field.type === 'idNumber';
  }
  if (fields.size === 0) return 0;
  // Letters of the plan count only beside a recognised heading.
  for (const id of planned.values()) {
    fields.add(id);
    hasName ||= id === 'name';
  }
  if (fields.size < 2 || !(hasName || (hasBirthOrId && fields.size > 2))) return 0;
  return [...values.values()].reduce((sum, value) => sum + value, 0);
}
