/** Compares sheets that count the people of each branch (`Chi đoàn | Tổng số | Nam`) with the lists. */
import {
  countBy,
  type Finding,
  finding,
  groupBy,
  type Layout,
  type NoRoster,
  placeIn,
  type Table,
} from '../../model/index.js';
import { beginsWithPrefix, clean, memoize } from '../../text/index.js';
import { parseBranch } from '../names/branchName.js';

/** Most rows of a sheet that counts the branches of a commune. */
const MOST_ROWS = 500;
/** Fewest branches with the number of the lists, and a share that they exceed: another column counts something else. */
const FEWEST_EQUAL = 2;
const SHARE_EQUAL = 0.5;
const NUMBER = /^\d{1,5}$/;

/** Key of a branch, and whether its words say that it is one. */
interface Named {
  key: string;
  isBranch: boolean;
}
type Reader = (text: string) => Named;
/** Number of people of each branch, by its key. */
type Counts = ReadonlyMap<string, number>;

/** A number that a row of a summary states for a branch. */
interface Stated {
  row: number;
  stated: number;
}

/** With the number of people whom lists have there. */
interface Compared extends Stated {
  read: number;
}

/**
 * Reports branches for which a sheet without people states another number than the lists have: those of its file, or
 * else of other files. The first column that fits most branches of a list or file, or of all together, counts its people.
 * @param texts old branch of every row, by table
 * @param prefixes of branches, by the profile
 */
export function summaryFindings(
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  texts: readonly (readonly string[])[],
  prefixes: readonly string[],
): Finding[] {
  const summaries = [...tables.keys()].filter((t) => isSummary(tables[t]!, layouts[t]!));
  if (summaries.length === 0) return [];
  const nameOf = namedReader(prefixes);
  const lists = [...tables.keys()].filter((t) => 'columns' in layouts[t]!);
  const files = groupBy(lists, (t) => tables[t]!.file);
  const countsIn = (own: readonly number[]): Counts => {
    const branches = own.flatMap((t) => texts[t]!).map((text) => nameOf(text).key);
    return countBy(
      branches.filter((key) => key !== ''),
      (key) => key,
    );
  };
  const countsOf = (own: readonly number[]) => [...own.map((t) => countsIn([t])), countsIn(own)];
  const ofFiles = [...files.values()].map(countsIn);
  return summaries.flatMap((t) => {
    const own = files.get(tables[t]!.file);
    const counts = own === undefined ? [...ofFiles, countsIn(lists)] : countsOf(own);
    return findingOf(tables[t]!, counts, nameOf);
  });
}

function isSummary({ rows }: Table, layout: Layout | NoRoster): boolean {
  return 'reason' in layout && layout.reason === 'counts' && rows.length <= MOST_ROWS;
}

/** Makes a function that parses each text once. */
function namedReader(prefixes: readonly string[]): Reader {
  return memoize((text) => {
    const { key, kind } = parseBranch(text, prefixes);
    return { key, isBranch: kind !== '' || beginsWithPrefix(text, prefixes) };
  });
}

/** @param counts of the lists that the summary may count, all of them together last */
function findingOf(table: Table, counts: readonly Counts[], nameOf: Reader): Finding[] {
  const rows = countedRows(table, counts, nameOf);
  const differing = rows.filter(({ stated, read }) => stated !== read);
  const [first] = differing;
  if (first === undefined) return [];
  const { row, stated, read } = first;
  const args = { count: differing.length, stated, read };
  return [finding('warning', 'summary-count-differs', args, { ...placeIn(table), row: row + 1 })];
}

/** Compares the first column that counts the people; none without one. */
function countedRows(table: Table, counts: readonly Counts[], nameOf: Reader): Compared[] {
  const all = counts.at(-1)!;
  const branches = branchRows(table, nameOf, (key) => all.has(key));
  const width = Math.max(0, ...table.rows.map((cells) => cells.length));
  for (let column = 0; column < width; column++) {
    const found = bestFit(statedIn(table, column, branches), counts);
    if (found !== undefined) return found;
  }
  return [];
}

/**
 * Lists the first row of each branch, in the column that names most branches of the lists. Behind the first of these,
 * branches that no list has count, too.
 */
function branchRows(
  { rows }: Table,
  nameOf: Reader,
  isListed: (key: string) => boolean,
): ReadonlyMap<string, number> {
  const columns = new Map<number, { branches: Map<string, number>; listed: number }>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (NUMBER.test(cell)) continue;
      const { key, isBranch } = nameOf(clean(cell));
      const known = columns.get(column) ?? { branches: new Map(), listed: 0 };
      if (key === '' || known.branches.has(key)) continue;
      if (isListed(key)) known.listed++;
      else if (known.listed === 0 || !isBranch) continue;
      known.branches.set(key, row);
      columns.set(column, known);
    }
  }
  const [most] = [...columns.values()].sort((a, b) => b.listed - a.listed);
  return most?.branches ?? new Map();
}

/** Reads the numbers of a column, by the keys of the branches. */
function statedIn(
  { rows }: Table,
  column: number,
  branches: ReadonlyMap<string, number>,
): Map<string, Stated> {
  const found = new Map<string, Stated>();
  for (const [key, row] of branches) {
    const cell = clean(rows[row]![column] ?? '');
    if (NUMBER.test(cell)) found.set(key, { row, stated: Number(cell) });
  }
  return found;
}

/**
 * Compares with the list that has most of the numbers, if these are most of the column and do not just run from 1.
 * Branches without people on either side do not count.
 */
function bestFit(
  numbers: ReadonlyMap<string, Stated>,
  counts: readonly Counts[],
): Compared[] | undefined {
  const equalIn = (own: Counts) =>
    [...own].filter(([key, read]) => numbers.get(key)?.stated === read).length;
  const equals = counts.map(equalIn);
  const equal = Math.max(0, ...equals);
  if (equal < FEWEST_EQUAL) return undefined;
  const own = counts[equals.indexOf(equal)]!;
  const rows = [...numbers].map(([key, number]) => ({ ...number, read: own.get(key) ?? 0 }));
  const isRunning = rows.every(({ stated }, at) => stated === at + 1);
  const filled = rows.filter(({ stated, read }) => stated > 0 || read > 0);
  return equal > SHARE_EQUAL * filled.length && !isRunning ? rows : undefined;
}
