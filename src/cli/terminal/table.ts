import Table from 'cli-table3';
import type { Console } from './console.js';

type Row = readonly (string | number)[];

/** Rows that the library lays out at once: it compares each cell with all cells above it. */
const LAID_OUT = 100;
/** A cell of one line in which every character is one column wide. */
const PLAIN = /^[\x20-\x7e\u00a0\u00c0-\u02ff\u1e00-\u1eff\u2010-\u2027]*$/;

/** Draws a plain table with thin lines and bold headings; the cells may contain colours. */
export function renderTable(head: readonly string[], rows: readonly Row[], out: Console): string {
  const headings = head.map((heading) => out.chalk.bold(heading));
  if (rows.length <= LAID_OUT) return laidOut(headings, rows);
  const parts: (readonly Row[])[] = [];
  for (let at = 0; at < rows.length; at += LAID_OUT) parts.push(rows.slice(at, at + LAID_OUT));
  const widths = widthsOf(laidOut(headings, []));
  for (const part of parts) {
    const own = part.every(isPlain) ? plainWidths(part) : widthsOf(laidOut(headings, part));
    for (const [column, width] of own.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, width);
    }
  }
  const [first, ...further] = parts;
  const lines = laidOut(headings, first ?? [], widths).split('\n');
  const bottom = lines.splice(-1);
  for (const part of further) {
    lines.push(
      ...(part.every(isPlain) ? plainLines(part, widths) : bodyOf(headings, part, widths)),
    );
  }
  return [...lines, ...bottom].join('\n');
}

/** Lays out a table with the library. @param widths widths of the columns; by default the cells' */
function laidOut(headings: string[], rows: readonly Row[], widths: number[] = []): string {
  const table = new Table({
    head: headings,
    colWidths: [...widths],
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}

/** Gives the lines of the rows without the frame around them. */
function bodyOf(headings: string[], rows: readonly Row[], widths: number[]): string[] {
  const heading = laidOut(headings, [], widths).split('\n').length;
  return laidOut(headings, rows, widths).split('\n').slice(heading, -1);
}

/** Measures the columns, blanks included, by the line above the headings. */
function widthsOf(table: string): number[] {
  const [top = ''] = table.split('\n');
  return top
    .slice(1, -1)
    .split('┬')
    .map(({ length }) => length);
}

function isPlain(row: Row): boolean {
  return row.every((cell) => PLAIN.test(String(cell)));
}

function plainWidths(rows: readonly Row[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length + 2);
    }
  }
  return widths;
}

function plainLines(rows: readonly Row[], widths: readonly number[]): string[] {
  return rows.map((row) => {
    const cells = row.map((cell, column) => ` ${String(cell).padEnd(widths[column]! - 2)} `);
    return `│${cells.join('│')}│`;
  });
}
