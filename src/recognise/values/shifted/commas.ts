/** Joins the cells of a row whose texts have commas without quotes: `Khu 1, xã Kiệt Sơn` in two cells. */
import { clean, fold } from '../../../text/index.js';
import { type FactColumn, fitOf } from './cellFit.js';
import type { Placing } from './placing.js';

/** Most commas without quotes in a row. */
export const MOST_COMMAS = 8;
/** Weights of a comma within a text. */
const COMMA = {
  any: -0.5,
  unusual: -1,
  blankBehind: 2,
  noBlankBehind: -2,
  larger: 0.75,
  smaller: -1.5,
};

/** Begins of places, from the smallest kind to the largest one. */
const PLACES = [
  /^(?:khu(?! vuc)|thon|xom|ban|to|ap|khom|buon|lang|doi|so nha|so|ngo|ngach|kdc|tdp)[ .]/,
  /^(?:xa|phuong|thi tran|x\.|p\.|tt\.? )/,
  /^(?:huyen|quan|thi xa|h\.|q\.|tx\.? )/,
  /^(?:thanh pho|tp\.? ?)/,
  /^(?:tinh|t\.)/,
];

/** Signs of commas within the texts of a list. */
export interface CommaSigns {
  /** Whether only texts have blanks behind commas, so that cells with such a blank are no begin of a text. */
  hasBlanks: boolean;
}

/** A placing of the cells from one on below the columns from one on. */
interface Rest {
  weight: number;
  /** Cells that the first of these columns takes. */
  taken: number;
  /** Ways to reach the weight, up to two. */
  ways: number;
}

const IMPOSSIBLE: Rest = { weight: Number.NEGATIVE_INFINITY, taken: 0, ways: 0 };

/**
 * Finds the best way to give each column one cell, or several that commas divided.
 * @param start first column that may have moved
 * @param commas most commas within texts
 * @returns undefined if there are too many cells
 */
export function joinedPlacing(
  cells: readonly string[],
  columns: readonly FactColumn[],
  start: number,
  commas: number,
  signs: CommaSigns,
): Placing | undefined {
  const known = new Map<number, Rest>();
  const restFrom = (column: number, cell: number): Rest => {
    if (cell >= cells.length) return { weight: 0, taken: 0, ways: 1 };
    if (column >= columns.length) return IMPOSSIBLE;
    const key = column * (commas + 1) + (cell - column);
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = IMPOSSIBLE;
    const most = columns[column]!.mayHaveCommas ? 1 + commas - (cell - column) : 1;
    for (let taken = 1, signed = beginWeight(cells[cell]!, signs); taken <= most; taken++) {
      if (cell + taken > cells.length) break;
      if (taken > 1) {
        const last = cell + taken - 1;
        if (clean(cells[cell]!) === '' || clean(cells[last]!) === '') break;
        signed += commaWeight(cells, last, signs);
        if (!columns[column]!.hasCommas) signed += COMMA.unusual;
      }
      const rest = restFrom(column + 1, cell + taken);
      const own = fitOf(columns[column]!, joined(cells, cell, taken));
      const weight = own + signed + rest.weight;
      if (weight === Number.NEGATIVE_INFINITY || weight < best.weight) continue;
      const ways = rest.ways + (weight === best.weight ? best.ways : 0);
      best = { weight, taken, ways: Math.min(2, ways) };
    }
    known.set(key, best);
    return best;
  };
  const all = restFrom(start, start);
  if (all.ways === 0) return undefined;
  const placed = cells.slice(0, start);
  let weight = all.weight;
  for (let column = 0; column < start; column++) {
    weight += fitOf(columns[column]!, cells[column] ?? '');
  }
  for (let cell = start; cell < cells.length; ) {
    const { taken } = restFrom(placed.length, cell);
    placed.push(joined(cells, cell, taken));
    cell += taken;
  }
  return { cells: placed, weight, isTied: all.ways > 1 };
}

function joined(cells: readonly string[], from: number, count: number): string {
  if (count === 1) return cells[from]!;
  return cells
    .slice(from, from + count)
    .map(clean)
    .join(', ');
}

const BLANK = 0x20;
const HARD_BLANK = 0xa0;

/** Whether a cell with a text begins with a blank. */
export function beginsWithBlank(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return (first <= BLANK || first === HARD_BLANK) && clean(cell) !== '';
}

/** Weighs a cell as the begin of a text. */
export function beginWeight(cell: string, { hasBlanks }: CommaSigns): number {
  return hasBlanks && beginsWithBlank(cell) ? COMMA.noBlankBehind : 0;
}

/** Weighs the comma before a cell as one within a text. */
function commaWeight(cells: readonly string[], at: number, { hasBlanks }: CommaSigns): number {
  const blank = beginsWithBlank(cells[at]!) ? COMMA.blankBehind : COMMA.noBlankBehind;
  return COMMA.any + (hasBlanks ? blank : 0) + sizeWeight(cells[at - 1]!, cells[at]!);
}

/** Weighs the places before and behind a comma: within an address they grow. Hamlets have parts: `tổ 3, khu 2`. */
function sizeWeight(left: string, right: string): number {
  const [before, own] = [sizeOf(left), sizeOf(right)];
  if (own < 0 || (own === 0 && before === 0)) return 0;
  if (own === 0) return COMMA.smaller;
  if (before < 0) return 0;
  return own > before ? COMMA.larger : COMMA.smaller;
}

/** Returns the size of a place by its kind; -1 for another text. */
function sizeOf(cell: string): number {
  const text = fold(cell);
  return PLACES.findIndex((begin) => begin.test(text));
}

/** Whether some cells, but few, begin with a blank: commas within texts have a blank behind them, others have none. */
export function readCommaSigns(rows: readonly (readonly string[])[]): CommaSigns {
  let cells = 0;
  let blanks = 0;
  for (const row of rows) {
    for (let at = 1; at < row.length; at++) {
      if (row[at] === '') continue;
      cells++;
      if (beginsWithBlank(row[at]!)) blanks++;
    }
  }
  return { hasBlanks: blanks > 0 && blanks * 2 < cells };
}
