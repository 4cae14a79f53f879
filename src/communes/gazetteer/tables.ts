/** The tables of communes as text; `data/README.md` describes their columns. */

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

/** Numbers of columns by name. */
export const NEW = numbered(NEW_COLUMNS);
export const OLD = numbered(OLD_COLUMNS);

function numbered<C extends string>(columns: readonly C[]): Readonly<Record<C, number>> {
  return Object.fromEntries(columns.map((column, at) => [column, at])) as Record<C, number>;
}

/** The lines of a table below its header. @throws Error for a table with other columns */
export function linesOf(table: string, columns: readonly string[]): string[] {
  const [header, ...lines] = table.split('\n');
  if (header !== columns.join('\t')) throw new Error(`columns of communes: ${header}`);
  // The last line ends like the others.
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** A cell of a line. @param column its number; the line has as many cells as its table has columns */
export function cellOf(line: string, column: number): string {
  const start = startOf(line, column);
  const end = line.indexOf('\t', start);
  return end < 0 ? line.slice(start) : line.slice(start, end);
}

/** Where a cell of a line begins. */
export function startOf(line: string, column: number): number {
  let start = 0;
  for (let at = 0; at < column; at++) start = line.indexOf('\t', start) + 1;
  return start;
}

/** The texts of a cell that holds several. */
export function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}
