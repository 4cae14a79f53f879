/** Extends a header by rows of groups above it and of sub-headings below it. */
import { isNameField, type Table } from '../../model/index.js';
import { fold, isTick } from '../../text/index.js';
import { cellAt, filledTexts } from '../cells/cellAt.js';
import { isForeign } from '../headings/heading.js';
import { isTranslation } from '../headings/headingPieces.js';
import type { Wordings } from '../headings/wordings.js';
import { headerPaths } from './headerPaths.js';
import { type HeaderRows, MOST_ROWS } from './headerRows.js';

const ENUMERATED = '(?:[ivx]{1,4}|[a-h]|\\d{1,2})[.)/-] ?';
const GROUP_OF_FACTS = new RegExp(`^(?:${ENUMERATED})?(?:cac )?thong tin\\b`);
/** Group with a letter or number beside a group of facts: `C. LIÊN HỆ`. */
const NEXT_GROUP = new RegExp(`^${ENUMERATED}[a-z]`);

/** Longest sub-heading, without its hint in brackets. */
const LONGEST_HEADING = 40;

/** Returns the header with all its rows, found by merged ranges and by headings without a group. */
export function extendHeader(table: Table, header: HeaderRows, wordings: Wordings): HeaderRows {
  return extendDown(table, extendUp(table, header, wordings), wordings);
}

/** Adds rows above that reach into the header: groups beside `TT`, merged over both rows or above a blank cell. */
function extendUp(table: Table, { top, bottom }: HeaderRows, wordings: Wordings): HeaderRows {
  let first = top;
  for (const merge of table.merges) {
    const reachesIn = merge.top < first && merge.bottom >= top && merge.bottom <= bottom;
    if (!reachesIn || bottom - merge.top >= MOST_ROWS) continue;
    if (cellAt(table, merge.top, merge.left) !== '') first = merge.top;
  }
  const mayExtend = first > 0 && bottom - first + 1 < MOST_ROWS;
  const isOfGroups = () =>
    isGroupRow(table.rows[first - 1]!) ||
    isAboveNames(table, first, wordings) ||
    isNumbered(table, first, wordings);
  if (mayExtend && isOfGroups()) first--;
  return { top: first, bottom };
}

/**
 * Whether the row above has the heading of running numbers, which the header lacks, beside two groups or more, or beside
 * one group and another known heading without a sub-heading.
 */
function isNumbered(table: Table, top: number, wordings: Wordings): boolean {
  const above = table.rows[top - 1]!;
  const column = above.findIndex((text) => text !== '');
  if (column < 0 || cellAt(table, top, column) !== '') return false;
  if (wordings.meaning([above[column]!])?.field.type !== 'ordinal') return false;
  const isAboveText = (_: string, at: number) => cellAt(table, top, at) !== '';
  const others = above.map((text, at) => (at === column ? '' : text));
  const groups = others.filter((text, at) => text !== '' && isAboveText(text, at)).length;
  const isKnown = (text: string, at: number) =>
    text !== '' && !isAboveText(text, at) && wordings.meaning([text]) !== undefined;
  return groups > 1 || (groups === 1 && others.some(isKnown));
}

/** Whether a row has only groups of facts: `Thông tin cá nhân`, `Thông tin việc làm`; `A. Thông tin`, `B. Liên hệ`. */
function isGroupRow(cells: readonly string[]): boolean {
  const texts = filledTexts(cells).map(fold);
  const facts = texts.filter((text) => GROUP_OF_FACTS.test(text));
  const isGroups = texts.length === facts.length || texts.every((text) => NEXT_GROUP.test(text));
  return texts.length > 1 && facts.length > 0 && isGroups;
}

/**
 * Whether merged groups stand above two headings of names: `Học sinh {Họ tên, Lớp}`, `Cha {Họ tên, SĐT}`. If all are
 * other people (`Chồng`, `Vợ`), either may be the members.
 */
function isAboveNames(table: Table, top: number, wordings: Wordings): boolean {
  const groups = table.merges.filter(
    ({ top: first, bottom, left, right }) =>
      first === top - 1 && bottom === first && right > left && cellAt(table, first, left) !== '',
  );
  const named = groups.filter(({ left, right }) =>
    table.rows[top]!.slice(left, right + 1).some((text) =>
      isNameField(wordings.meaning([text])?.field),
    ),
  );
  const isOwn = ({ left }: { left: number }) => !isForeign(cellAt(table, top - 1, left));
  return named.length > 1 && named.some(isOwn);
}

/** Adds rows of unknown sub-headings to a header. */
function extendDown(table: Table, header: HeaderRows, wordings: Wordings): HeaderRows {
  let { bottom } = header;
  for (const merge of table.merges) {
    const inside = merge.top >= header.top && merge.top <= header.bottom;
    if (inside && merge.bottom > bottom && merge.bottom < header.top + MOST_ROWS) {
      bottom = merge.bottom;
    }
  }
  while (
    bottom - header.top + 1 < MOST_ROWS &&
    (isTranslated(table, header.top, bottom, wordings) ||
      ((hasSubHeadings(table, header.top, bottom) ||
        dividesMerge(table, bottom) ||
        narrowsHeadings(table, header.top, bottom, wordings)) &&
        !isNamed(table, header.top, bottom, wordings)))
  ) {
    bottom++;
  }
  return { top: header.top, bottom: Math.min(bottom, table.rows.length - 1) };
}

/** Whether at least half of the next row names the fields of the columns again or is English, the name among them. */
function isTranslated(table: Table, top: number, row: number, wordings: Wordings): boolean {
  const below = table.rows[row + 1] ?? [];
  const filled = filledTexts(below).length;
  let translations = 0;
  const fields = headerPaths(table, top, row).flatMap((path, column) => {
    const text = below[column] ?? '';
    const field = text === '' ? undefined : wordings.meaning([text])?.field;
    if (field !== undefined && field === wordings.meaning(path)?.field) return [field];
    if (/^\D+$/.test(text) && isTranslation(text)) translations++;
    return [];
  });
  const named = fields.length + translations;
  return fields.length > 1 && named * 2 >= filled && fields.some(isNameField);
}

/**
 * Whether the next row only divides the groups of a header without merged ranges (csv). Its texts are
 * without ticks, and without digits outside of a series, and at least one is right of a heading. Below a
 * second row, only headings of that row may be divided further.
 */
function hasSubHeadings(table: Table, top: number, row: number): boolean {
  const below = table.rows[row + 1] ?? [];
  const inSeries = columnsOfSeries(table.rows[row]!, below);
  let divided = 0;
  let texts = 0;
  for (let column = 0; column < below.length; column++) {
    const text = below[column]!;
    if (text === '') continue;
    const isLong = text.replace(/\(.*/s, '').length > LONGEST_HEADING;
    if ((/\d/.test(text) && !inSeries.has(column)) || isLong || isTick(text)) return false;
    if (row > top && !isDivided(table, top, row, column)) return false;
    texts++;
    if (cellAt(table, row, column) === '' && column > 0 && below[column - 1] !== '') divided++;
  }
  return divided > 0 && below[0] === '' && texts < below.length;
}

/** Whether each text of the next row is a heading of another text than the heading above it: `Trình độ` above `LLCT`. */
function narrowsHeadings(table: Table, top: number, row: number, wordings: Wordings): boolean {
  const below = table.rows[row + 1] ?? [];
  if ((below[0] ?? '') !== '' || below.length === 0) return false;
  const paths = headerPaths(table, top, row);
  const textField = (path: readonly string[]) => {
    const field = wordings.meaning(path)?.field;
    return field?.type === 'text' ? field : undefined;
  };
  return below.every((text, column) => {
    if (text === '') return true;
    const above = textField(paths[column] ?? []);
    const field = textField([text]);
    const isOther = above !== undefined && field !== undefined && field !== above;
    return isOther && textField([...paths[column]!, text]) === field;
  });
}

/**
 * Whether the next row has a text in each column of a heading that is merged to the right, and none in the
 * first column: `T9`, `T10`; `1`, `2`, `3`; `5/9`, `12/9`. Other figures are sums.
 */
function dividesMerge(table: Table, row: number): boolean {
  const below = table.rows[row + 1] ?? [];
  if ((below[0] ?? '') !== '') return false;
  return table.merges.some(({ bottom, left, right }) => {
    if (bottom !== row || left === right || cellAt(table, row, left) === '') return false;
    const texts = below.slice(left, right + 1);
    return texts.length > right - left && isSeries(texts);
  });
}

/** Whether texts are sub-headings of one group: `T9`, `T10`; `1`, `2`, `3`; `5/9`, `12/9`. */
function isSeries(texts: readonly string[]): boolean {
  if (texts.includes('')) return false;
  const isRun = texts.every((text, at) => Number(text) === Number(texts[0]) + at);
  return isRun || texts.every((text) => /[\p{L}/-]/u.test(text) && !isTick(text));
}

/** Lists the columns of the next row with a series below one heading and the blank cells on its right. */
function columnsOfSeries(headings: readonly string[], below: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (let left = 0, end: number; left < below.length; left = end) {
    end = left + 1;
    while (end < below.length && (headings[end] ?? '') === '' && below[end] !== '') end++;
    const isDivided = (headings[left] ?? '') !== '' && end - left > 1;
    if (!isDivided || !isSeries(below.slice(left, end))) continue;
    for (let column = left; column < end; column++) found.add(column);
  }
  return found;
}

/** Whether the next row has an unknown text below the name's heading: a first member. */
function isNamed(table: Table, top: number, row: number, wordings: Wordings): boolean {
  return headerPaths(table, top, row).some((path, column) => {
    const text = cellAt(table, row + 1, column);
    if (text === '' || !isNameField(wordings.meaning(path)?.field)) return false;
    return (
      wordings.meaning([...path, text]) === undefined &&
      wordings.meaning([text]) === undefined &&
      wordings.loosePart([text]) === undefined
    );
  });
}

/** Whether the last heading above a column, or left of it without another between, is on `row`. */
function isDivided(table: Table, top: number, row: number, column: number): boolean {
  for (let left = column; left >= 0; left--) {
    if (cellAt(table, row, left) !== '') return true;
    for (let above = top; above < row; above++) {
      if (cellAt(table, above, left) !== '') return false;
    }
  }
  return false;
}
