/** The column of hamlets (`Thôn`, `Khu`, `Ấp`) of a list that names no branch: a branch is mostly a hamlet's. */
import type { Layout, Table } from '../../../model/index.js';
import { BEFORE_MERGER_PATTERN, clean, fold } from '../../../text/index.js';
import { parseBranch } from '../../names/branchName.js';
import { BODY } from '../../names/branchWords.js';
import { memberTexts } from '../placedList.js';
import { HAMLET_HEADINGS, hamletKey, NAMED_HAMLET } from './hamletWords.js';

const RESIDENCE = /^(?:noi o|dia chi|noi cu tru|cho o|thuong tru|noi thuong tru|ho khau)(?: |$)/;
/** Groups of any facts of a member, folded. */
const FACTS =
  /^(?:thong tin(?: (?:ca nhan|chung|doan vien|dang vien|hoi vien))?|(?:so yeu )?ly lich(?: trich ngang)?)$/;
/** Behind a hamlet of the time before the merger: `Thôn cũ`, `Khu (trước sáp nhập)`; another column may have those of today. */
const OLD = new RegExp(String.raw` ?\(?\b(?:cu|(?:cu )?${BEFORE_MERGER_PATTERN})\)?$`);
/** Most words of a hamlet's name; more are an address. */
const MOST_WORDS = 5;
/** Share of cells that must be names of hamlets. */
const ENOUGH = 0.8;

export interface HamletColumn {
  header: string;
  /** Hamlet of each row of the table; `''` for none. */
  texts: string[];
}

/**
 * Finds the leftmost column of hamlets, or of those before the merger; undefined if no column has such a heading and such
 * cells.
 */
export function hamletColumn(table: Table, layout: Layout): HamletColumn | undefined {
  return (
    columnHeaded(table, layout, (header) => header) ??
    columnHeaded(table, layout, (header) => fold(clean(header)).replace(OLD, ''))
  );
}

/** @param plain gives the heading to look up */
function columnHeaded(
  table: Table,
  layout: Layout,
  plain: (header: string) => string,
): HamletColumn | undefined {
  for (const { index, header, field } of layout.columns) {
    const words = hamletWords(plain(header));
    if (words === undefined || !isOfPlaces(words, field)) continue;
    const word = words.length === 1 ? words[0] : undefined;
    const cells = memberTexts(table, layout, index);
    const filled = cells.filter((cell) => cell !== '');
    const named = filled.filter(isHamlet);
    if (named.length === 0 || named.length < ENOUGH * filled.length) continue;
    return { header, texts: cells.map((cell) => (isHamlet(cell) ? inFull(cell, word) : '')) };
  }
  return undefined;
}

/** Whether most addresses that begin with a hamlet name another one: `Khu 2, xã Kiệt Sơn` in a list of `KHU 1`. */
export function livesElsewhere(table: Table, layout: Layout, hamlet: string): boolean {
  const column = layout.columns.find(({ field }) => field === 'address');
  if (column === undefined) return false;
  const named = layout.kinds.flatMap((kind, row) => {
    const [first = ''] = (table.rows[row]?.[column.index] ?? '').split(/[,;(–-]/);
    return kind === 'member' && NAMED_HAMLET.test(hamletKey(first)) ? [hamletKey(first)] : [];
  });
  const own = named.filter((key) => key === hamletKey(hamlet));
  return own.length * 2 < named.length;
}

/** Whether a column is of places: of addresses, or carried along, where `Ban` may be a committee. */
function isOfPlaces(words: readonly string[], field: string | undefined): boolean {
  return field === 'address' || (field === undefined && !words.includes('Bản'));
}

/** Reads the words of a heading such as `Thôn`, `Thôn/Khu` or `Nơi ở / Thôn`; undefined for any other. */
function hamletWords(header: string): string[] | undefined {
  const [group, ...last] = header.split(' / ');
  const folded = fold(clean(group));
  const inGroup = last.length === 1 && (RESIDENCE.test(folded) || FACTS.test(folded));
  const own = inGroup ? last[0] : header;
  const parts = fold(clean(own).replace(/^t[êe]n[ _]/i, ''))
    .split(/ *[^a-z ] *| hoac /)
    .filter((part) => part !== '');
  const words = parts.map((part) => HAMLET_HEADINGS.get(part));
  return words.length > 0 && words.every((word) => word !== undefined) ? words : undefined;
}

/** Whether a cell names a hamlet, not a house or a street: `Chiềng`, `Khu 5`, `5`, but not `38/2 ấp 4`. */
function isHamlet(cell: string): boolean {
  return (
    /^[^,;/]+$/.test(cell) && !/^\d+ |^[-.x]+$/i.test(cell) && cell.split(' ').length <= MOST_WORDS
  );
}

/** Adds the word of the heading to a bare name or number: `5` below `Khu` is `Khu 5`; `Công an xã` is no hamlet. */
function inFull(cell: string, word: string | undefined): string {
  if (word === undefined || NAMED_HAMLET.test(fold(cell))) return cell;
  return BODY.test(parseBranch(cell, []).key) ? cell : `${word} ${cell}`;
}
