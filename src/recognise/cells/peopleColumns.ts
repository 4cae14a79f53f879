/** Finds columns of people's names by their cells. */
import type { Table } from '../../model/index.js';
import { clean, fold, isPersonName } from '../../text/index.js';
import { columnsOf } from './cellAt.js';
import { isNameLike, isSubtotal } from './rowWords.js';
import { SAMPLED_ROWS } from './samples.js';
import { isPlace } from './sectionText.js';

/** Fewest names in such a column. */
const ENOUGH = 3;
/** Share of the filled cells that must be names. */
const MOST = 0.7;
/** Share of names with three words or more; names of hamlets have two. */
const LONG_NAMES = 0.3;
/** Share of different names; a column of teachers repeats its names. */
const VARIED = 0.5;

/** Number or dash typed before a name: `1. Hà Thị Bưởi`, `- Hà Thị Bưởi`. */
const NUMBER = /^(?:\d{1,4} ?[.)]|[-–+*•]) ?(?=\p{L})/u;

/**
 * Whether a text has the form of a name, and is no group, sum, signature or place.
 * @param prefixes of branches, from the profile
 */
export function looksLikeName(text: string, prefixes: readonly string[] = []): boolean {
  return isNameLike(text, (each) => isPlace(each, prefixes));
}

/** Whether a text is a person's name and not a group, sum, signature or place. */
export function isPerson(text: string): boolean {
  return isPersonName(withoutNumber(text)) && looksLikeName(text);
}

/** Removes a number or dash typed before a name. */
export function withoutNumber(name: string): string {
  // A short cut for nearly all names, which begin with a letter.
  if (/^[A-ZĐ]/.test(name)) return name;
  return name.replace(NUMBER, '');
}

/**
 * Returns the zero-based columns whose cells from row `top` on are people's names.
 * @param share of the filled cells that must be names, 0–1
 */
export function peopleColumns(table: Table, top: number, share = MOST): number[] {
  const rows = table.rows.slice(top, top + SAMPLED_ROWS);
  return columnsOf(rows).filter((column) =>
    arePeople(
      rows.map((cells) => cells[column] ?? ''),
      share,
    ),
  );
}

/** Whether cells are mostly names of different people; blank ones, lone figures and sums do not count. */
function arePeople(cells: readonly string[], share: number): boolean {
  const texts = cells.map(clean).filter((text) => /\p{L}/u.test(text) && !isSubtotal(text));
  const names = texts.filter(isPerson);
  if (names.length < ENOUGH || names.length < share * texts.length) return false;
  const long = names.filter((name) => name.split(' ').length > 2);
  if (long.length < LONG_NAMES * names.length) return false;
  return new Set(names.map(fold)).size > VARIED * names.length;
}
