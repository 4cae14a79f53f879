/** The tables of communes as text; `data/README.md` describes the columns. */
import { positionsOf } from '../../model/index.js';

export interface CommuneTables {
  newCommunes: string;
  oldCommunes: string;
}

export const NEW_COLUMNS = [
  'code',
  'type',
  'name',
  'province_code',
  'province',
  'whole_district',
] as const;

export const OLD_COLUMNS = [
  'code',
  'type',
  'name',
  'district',
  'district_aliases',
  'province_code',
  'province',
  'successors',
  'disputed',
  'other_names',
] as const;

/** Number of each column by name. */
export const NEW = positionsOf(NEW_COLUMNS);
export const OLD = positionsOf(OLD_COLUMNS);

/** Returns the lines below the header. @throws Error for a table with other columns */
export function linesOf(table: string, columns: readonly string[]): string[] {
  const [header, ...lines] = table.split('\n');
  if (header !== columns.join('\t')) throw new Error(`columns of communes: ${header}`);
  // The last line ends like the others.
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Returns a cell of a line. @param column its number */
export function cellOf(line: string, column: number): string {
  const start = startOf(line, column);
  const end = line.indexOf('\t', start);
  return end < 0 ? line.slice(start) : line.slice(start, end);
}

/** Returns the position at which a cell begins. */
export function startOf(line: string, column: number): number {
  let start = 0;
  for (let at = 0; at < column; at++) start = line.indexOf('\t', start) + 1;
  return start;
}

/** Splits a cell with several texts. */
export function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}
