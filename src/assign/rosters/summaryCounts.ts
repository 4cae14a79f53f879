/** Compares sheets that count the people of each branch (`Chi đoàn | Tổng số | Nam`) with the lists of their file. */
import {
  type Finding,
  finding,
  groupBy,
  type Layout,
  type NoRoster,
  placeIn,
  type Table,
} from '../../model/index.js';
import { clean } from '../../text/index.js';
import { parseBranch } from '../names/branchName.js';

/** Most rows of a sheet that counts the branches of a commune. */
const MOST_ROWS = 500;
/** Fewest branches with the number of the lists, and a share that they exceed: another column counts something else. */
const FEWEST_EQUAL = 2;
const SHARE_EQUAL = 0.5;
const NUMBER = /^\d{1,5}$/;

type Keys = (text: string) => string;
/** Number of people of each branch, by its key. */
type Counts = ReadonlyMap<string, number>;

/** A row of a summary: what it states for a branch, and how many people lists have there. */
interface Compared {
  row: number;
  stated: number;
  read: number;
}

/**
 * Reports branches for which a sheet without people states another number than the lists of its file have. The first
 * column that fits most branches of a list, or of all lists together, is the one that counts its people.
 * @param texts old branch of every row, by table
 * @param prefixes of branches, by the profile
 */
export function summaryFindings(
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  texts: readonly (readonly string[])[],
  prefixes: readonly string[],
): Finding[] {
  const keyOf = keyReader(prefixes);
  const files = groupBy([...tables.keys()], (t) => tables[t]!.file);
  return [...files.values()].flatMap((own) => {
    const summaries = own.filter((t) => maySummarize(tables[t]!, layouts[t]!));
    const lists = own.filter((t) => 'columns' in layouts[t]!);
    if (summaries.length === 0 || lists.length === 0) return [];
    const counts = lists.map((t) => countBranches(texts[t]!, keyOf));
    counts.push(
      countBranches(
        lists.flatMap((t) => texts[t]!),
        keyOf,
      ),
    );
    return summaries.flatMap((t) => findingOf(tables[t]!, counts, keyOf));
  });
}

function maySummarize({ rows }: Table, layout: Layout | NoRoster): boolean {
  return !('columns' in layout) && layout.reason !== 'empty' && rows.length <= MOST_ROWS;
}

/** Reads the key of a branch once for each text. */
function keyReader(prefixes: readonly string[]): Keys {
  const keys = new Map<string, string>();
  return (text) => {
    const known = keys.get(text);
    if (known !== undefined) return known;
    const { key } = parseBranch(text, prefixes);
    keys.set(text, key);
    return key;
  };
}

function countBranches(texts: readonly string[], keyOf: Keys): Counts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const key = text === '' ? '' : keyOf(text);
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function findingOf(table: Table, counts: readonly Counts[], keyOf: Keys): Finding[] {
  const rows = countedRows(table, counts, keyOf);
  const differing = rows.filter(({ stated, read }) => stated !== read);
  const [first] = differing;
  if (first === undefined) return [];
  const { row, stated, read } = first;
  const args = { count: differing.length, stated, read };
  return [finding('warning', 'summary-count-differs', args, { ...placeIn(table), row: row + 1 })];
}

/** Compares the first column that counts the people; none without one. */
function countedRows(table: Table, counts: readonly Counts[], keyOf: Keys): Compared[] {
  const all = counts.at(-1)!;
  const branches = branchRows(table, (text) => {
    const key = keyOf(text);
    return all.has(key) ? key : '';
  });
  const width = Math.max(0, ...table.rows.map((cells) => cells.length));
  for (let column = 0; column < width; column++) {
    const found = bestFit(counts.map((own) => compared(table, column, branches, own)));
    if (found !== undefined) return found;
  }
  return [];
}

/** Lists the first row of each branch, in the column that names most branches of the lists. */
function branchRows({ rows }: Table, branchOf: Keys): ReadonlyMap<string, number> {
  const columns = new Map<number, Map<string, number>>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const key = NUMBER.test(cell) ? '' : branchOf(clean(cell));
      if (key === '') continue;
      const branches = columns.get(column) ?? new Map<string, number>();
      if (!branches.has(key)) branches.set(key, row);
      columns.set(column, branches);
    }
  }
  const [most = new Map()] = [...columns.values()].sort((a, b) => b.size - a.size);
  return most;
}

function compared(
  { rows }: Table,
  column: number,
  branches: ReadonlyMap<string, number>,
  counts: Counts,
): Compared[] {
  return [...branches].flatMap(([key, row]) => {
    const cell = clean(rows[row]![column] ?? '');
    return NUMBER.test(cell) ? { row, stated: Number(cell), read: counts.get(key) ?? 0 } : [];
  });
}

function equalIn(rows: readonly Compared[]): number {
  return rows.filter(({ stated, read }) => stated === read).length;
}

/** Returns the comparison with most equal numbers, if these are most of its numbers and do not just run from 1. */
function bestFit(comparisons: readonly Compared[][]): Compared[] | undefined {
  const [best = []] = [...comparisons].sort((a, b) => equalIn(b) - equalIn(a));
  const isRunning = best.every(({ stated }, at) => stated === at + 1);
  const isEnough = equalIn(best) >= FEWEST_EQUAL && equalIn(best) > SHARE_EQUAL * best.length;
  return isEnough && !isRunning ? best : undefined;
}
