import Table from 'cli-table3';
import type { Console } from '../console.js';

/** A plain table: thin lines, headings bold; the cells may hold colours. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  out: Console,
): string {
  const table = new Table({
    head: head.map((heading) => out.chalk.bold(heading)),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}
