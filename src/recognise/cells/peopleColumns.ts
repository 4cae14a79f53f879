/** Columns that hold names of people, as their cells tell. */
import type { Table } from '../../model/index.js';
import { isPersonName } from '../../text/surnames.js';
import { clean, fold } from '../../text/unicode.js';
import { isNameLike } from './rowWords.js';
import { isPlace } from './sectionText.js';

/** Fewer names are no evidence. */
const ENOUGH = 3;
/** Share of the filled cells that must be names. */
const MOST = 0.7;
/** Names of hamlets and communes have two words; of people, some at least have more. */
const LONG_NAMES = 0.3;
/** A column of offices or of teachers repeats its names. */
const VARIED = 0.5;
/** Rows that are looked at; more would not change the answer. */
const SAMPLED_ROWS = 400;

/** A name of a person and no group, sum, signature or place. */
export function isPerson(text: string): boolean {
  return isPersonName(text) && isNameLike(text, (each) => isPlace(each, []));
}

/** Zero-based columns whose cells from `top` on are names of people. */
export function peopleColumns(table: Table, top: number): number[] {
  const rows = table.rows.slice(top, top + SAMPLED_ROWS);
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    arePeople(rows.map((cells) => cells[column] ?? '')),
  );
}

/** Whether cells are mostly names of different people; blank ones and lone figures do not count. */
function arePeople(cells: readonly string[]): boolean {
  const texts = cells.map(clean).filter((text) => /\p{L}/u.test(text));
  const names = texts.filter(isPerson);
  if (names.length < ENOUGH || names.length < MOST * texts.length) return false;
  const long = names.filter((name) => name.split(' ').length > 2);
  if (long.length < LONG_NAMES * names.length) return false;
  return new Set(names.map(fold)).size > VARIED * names.length;
}
