/** Finds where one roster of a sheet ends and the next begins. */
import {
  countBy,
  isNameField,
  type Profile,
  type ProfileField,
  type RowKind,
  type Table,
  withoutUndefined,
} from '../../model/index.js';
import { clean } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { looksLikeName } from '../cells/peopleColumns.js';
import { isGroup, isSignature, isSubtotal } from '../cells/rowWords.js';
import { dataColumns } from '../cells/samples.js';
import { parseSection } from '../cells/sectionText.js';
import { headerPaths, nameColumns } from '../header/headerPaths.js';
import type { HeaderRows } from '../header/headerRows.js';
import type { Wordings } from '../headings/wordings.js';

/** A header above all rows, so that texts merged across a cut belong to both sides. */
export const NO_HEADER: HeaderRows = { top: -1, bottom: -1 };
const BLANK: string[] = [];
/** Most blank rows within a letterhead. */
const LONGEST_GAP = 3;
/** Fewest fields that two rosters side by side have in common. */
const SHARED_FIELDS = 2;
/** Most blank columns that are tried as a cut. */
const MOST_GAPS = 10;
/** Most rows of a letterhead, blank ones included. */
const LONGEST_LETTERHEAD = 19;
/** Words of a signature that letterheads have too. */
const BODY = /^(?:ban chấp hành|bch|ban thường vụ|btv)(?: |$)/i;

/** Returns the rows from `top` to before `end`; rows above become blank, those below are cut. */
export function rowsOf(table: Table, top: number, end: number): Table {
  if (top === 0 && end >= table.rows.length) return table;
  return {
    ...table,
    rows: table.rows.slice(0, end).map((cells, row) => (row >= top ? cells : BLANK)),
    merges: table.merges.filter((merge) => merge.top >= top && merge.top < end),
  };
}

/**
 * Returns the columns from `left` to before `end`; columns on the left become blank. A text below the
 * header that is merged across the cut belongs to both sides; a text above it to its first side. Comments go with their
 * columns.
 */
export function columnsOf(table: Table, left: number, end: number, header: HeaderRows): Table {
  const rows = table.rows.map((cells) => {
    const own = cells.slice(0, end).fill('', 0, Math.min(left, cells.length));
    let width = own.length;
    while (width > 0 && own[width - 1] === '') width--;
    return width === 0 ? BLANK : own.slice(0, width);
  });
  for (const merge of table.merges) {
    if (merge.top <= header.bottom || merge.left >= left || merge.right < left) continue;
    const text = cellAt(table, merge.top, merge.left);
    if (text === '') continue;
    const own = [...rows[merge.top]!];
    while (own.length < left) own.push('');
    own[left] = text;
    rows[merge.top] = own;
  }
  const merges = table.merges.filter((merge) => merge.left >= left && merge.left < end);
  const comments = table.comments?.filter(({ column }) => column >= left && column < end);
  return { ...table, rows, merges, ...withoutUndefined({ comments }) };
}

/**
 * Returns the column where a second roster begins on the right. The heading of the running number or name
 * must repeat, with another field beside it. Both rosters must begin with a running number, or a blank
 * column must separate them. Else one roster may have two people in a row, which a person must decide.
 * @param fields by column, by headings or plan
 */
export function secondRoster(
  table: Table,
  header: HeaderRows,
  fields: readonly (ProfileField | undefined)[],
): number | undefined {
  let filled: Uint8Array | undefined;
  const isGap = (column: number) => {
    if (!isUnheaded(table, header, column)) return false;
    filled ??= dataColumns(table, header.bottom);
    return filled[column] !== 1;
  };
  const isHeadedAgain = againTest(table, header);
  const before = new Set(fields.slice(0, 1));
  const left = countBy(fields.slice(1), (field) => field);
  for (let cut = 2; cut < fields.length; cut++) {
    const previous = fields[cut - 1];
    before.add(previous);
    left.set(previous, left.get(previous)! - 1);
    const first = fields[cut];
    const isNext = isNumberOrName(first) ? before.has(first) : isHeadedAgain(cut);
    if (!isNext || !(first?.type === 'ordinal' || isGap(cut - 1))) continue;
    const shared = [...before].filter(
      (field) => field !== undefined && field.type !== 'ordinal' && (left.get(field) ?? 0) > 0,
    );
    if (shared.some(isNameField) && shared.length >= SHARED_FIELDS) return cut;
  }
  return undefined;
}

function isNumberOrName(field: ProfileField | undefined): field is ProfileField {
  return field?.type === 'ordinal' || field?.type === 'name';
}

/** Returns a test for the heading of the sheet's first column: `SBD` in front of both lists. */
function againTest(table: Table, header: HeaderRows): (column: number) => boolean {
  const paths = headerPaths(table, header.top, header.bottom).map((path) => path.join('\n'));
  const first = paths.find((path) => path !== '');
  return (column) => first !== undefined && paths[column] === first;
}

/**
 * Returns the column where a list with its header on other rows begins. A blank column must separate all
 * known headings of `header` from a header with names.
 */
export function offsetRoster(
  table: Table,
  header: HeaderRows,
  wordings: Wordings,
  headerOf: (side: Table) => HeaderRows | undefined,
): number | undefined {
  const known = headerPaths(table, header.top, header.bottom).flatMap((path, column) =>
    wordings.meaning(path) === undefined ? [] : [column],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const gaps = gapsOf(table).slice(0, MOST_GAPS);
  for (const gap of gaps.filter((column) => column > last || column < first)) {
    const [left, end] = gap > last ? [gap + 1, Number.POSITIVE_INFINITY] : [0, gap];
    const side = columnsOf(table, left, end, header);
    const own = headerOf(side);
    if (own !== undefined && hasNames(side, own, wordings)) return gap + 1;
  }
  return undefined;
}

/** Returns blank columns with a filled one on their right. */
export function gapsOf(table: Table): number[] {
  const filled: boolean[] = [];
  for (const cells of table.rows) {
    for (let column = 0; column < cells.length; column++) {
      filled[column] ||= cells[column] !== '';
    }
  }
  return [...filled.keys()].filter(
    (column) => column > 0 && !filled[column] && filled[column + 1] === true,
  );
}

/** Whether a header has several names below; a single one may be the author's. */
function hasNames(table: Table, header: HeaderRows, wordings: Wordings): boolean {
  const below = table.rows.slice(header.bottom + 1);
  return nameColumns(table, header, wordings).some(
    (column) => below.filter((cells) => (cells[column] ?? '') !== '').length > 1,
  );
}

function isUnheaded(table: Table, header: HeaderRows, column: number): boolean {
  for (let row = header.top; row <= header.bottom; row++) {
    if (cellAt(table, row, column) !== '') return false;
  }
  return true;
}

/**
 * Returns the first row of the letterhead above the next header. It begins below the last row of the
 * roster before it: a member, sum or signature.
 */
export function letterheadTop(
  table: Table,
  nextHeader: number,
  kinds: readonly RowKind[],
  profile: Profile,
): number {
  let top = nextHeader;
  for (let row = nextHeader - 1; row >= 0 && nextHeader - row <= LONGEST_LETTERHEAD; row--) {
    const texts = (table.rows[row] ?? []).map(clean).filter((text) => text !== '');
    if (texts.length === 0) {
      if (top - row > LONGEST_GAP) break;
      continue;
    }
    const kind = kinds[row];
    if (kind === 'header' || kind === 'numbers' || kind === 'subtotal') break;
    if (kind === 'member' && (texts.length > 2 || texts.some(isNumberOrDate))) break;
    if (texts.some((text) => isClosing(text, profile))) break;
    top = row;
  }
  return top;
}

/** Whether a cell has only a running number, date or other number, as members have. */
function isNumberOrDate(text: string): boolean {
  return /^\d[\d./ -]*[.)]?$/.test(text);
}

/** Whether a text ends a roster: a sum, a signature, or a person's name. */
function isClosing(text: string, profile: Profile): boolean {
  if (isSubtotal(text)) return true;
  if (isSignature(text)) return !BODY.test(text);
  // `Năm 2025` is a title.
  if (/\d{4}/.test(text) || isGroup(text)) return false;
  if (parseSection(text, profile.branchPrefixes) !== undefined) return false;
  return looksLikeName(text, profile.branchPrefixes);
}
