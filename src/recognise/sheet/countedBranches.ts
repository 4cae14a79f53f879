/** Finds sheets that count the people of branches and name nobody: `Chi đoàn | Tổng số | Nam | Nữ`. */
import type { Profile, Table } from '../../model/index.js';
import { clean, fold } from '../../text/index.js';
import { columnsOf } from '../cells/cellAt.js';
import { isPlace } from '../cells/sectionText.js';
import { isCountHeading } from '../columns/byContent/branchTables.js';
import type { Recognition } from './recognition.js';
import { looksLikePeople, namesPerson } from './unread.js';

/** Fewest branches of such a sheet. */
const FEWEST = 2;
/** Share of the branches that may have words of their own in a column, such as notes. */
const SHARE_OF_WORDS = 0.5;
const WORD = /[a-z]{2}/;
const COUNT = /^\d{1,5}$/;
/** Headings of counts beside those of tables with heads of branches. */
const FURTHER_COUNTS =
  /^(?:tong|tong cong|si so|so luong (?:dv|hv)|so (?:dv|hv)|(?:trong do )?nu)$/;

/** Gives a sheet without a roster the reason that it only counts people, if it does. */
export function withCountedBranches(roster: Recognition, { branchPrefixes }: Profile): Recognition {
  const { table, layout } = roster;
  if ('columns' in layout) return roster;
  if (layout.reason !== 'no-header' && layout.reason !== 'no-name') return roster;
  if (!countsBranches(table, branchPrefixes)) return roster;
  return { ...roster, layout: { ...layout, reason: 'counts' } };
}

/**
 * Whether a column has different branches, each with a number right of it, below a heading of counts. None of these rows
 * names a person, and most have no words of their own; who signs may stand below.
 */
function countsBranches(table: Table, prefixes: readonly string[]): boolean {
  const { rows } = table;
  const headed = rows.findIndex((cells) => cells.some(isHeadingOfCounts));
  if (headed < 0) return false;
  const below = rows.slice(headed + 1);
  const columns = columnsOf(rows);
  const isCounted = columns.some((column) => {
    const branches = below.filter((cells) => isPlace(cells[column] ?? '', prefixes));
    const counted = branches.filter((cells) => cells.slice(column + 1).some(isCount));
    const different = new Set(counted.map((cells) => clean(cells[column]!)));
    const isEnough = different.size >= FEWEST && counted.length * 2 > branches.length;
    return isEnough && !counted.some(namesPerson) && !haveOwnWords(counted, column, prefixes);
  });
  return isCounted && !looksLikePeople(table);
}

/** Whether most rows have different words in a column, which may be names without a surname (`Mơ, Lan`). */
function haveOwnWords(
  rows: readonly (readonly string[])[],
  branch: number,
  prefixes: readonly string[],
): boolean {
  return columnsOf(rows).some((column) => {
    if (column === branch) return false;
    const texts = rows.map((cells) => fold(clean(cells[column] ?? '')));
    const words = texts.filter((text) => WORD.test(text) && !isPlace(text, prefixes));
    return new Set(words).size > SHARE_OF_WORDS * rows.length;
  });
}

function isHeadingOfCounts(cell: string): boolean {
  return isCountHeading(cell) || FURTHER_COUNTS.test(fold(clean(cell)));
}

function isCount(cell: string): boolean {
  return COUNT.test(clean(cell));
}
