import { type Html, html } from './html.js';

/**
 * Makes a table.
 * @param counts first column with numbers, zero-based
 */
export function table(headings: string[], counts: number, rows: Html[]): Html {
  const heads = headings.map((heading, column) =>
    column >= counts ? html`<th class="count">${heading}</th>` : html`<th>${heading}</th>`,
  );
  return html`<div class="scroll"><table><thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody></table></div>
`;
}

/** @param low whether to highlight the row */
export function tableRow(texts: (string | Html)[], counts: (number | Html)[], low = false): Html {
  const cells = [
    ...texts.map((text) => html`<td>${text}</td>`),
    ...counts.map((count) => html`<td class="count">${count}</td>`),
  ];
  return low ? html`<tr class="low">${cells}</tr>\n` : html`<tr>${cells}</tr>\n`;
}

/** Makes the last row of a table. @param span number of columns before the first with numbers */
function totalRow(label: string, span: number, counts: number[]): Html {
  const cells = counts.map((count) => html`<td class="count">${count}</td>`);
  return html`<tr class="total"><th colspan="${span}">${label}</th>${cells}</tr>\n`;
}

/** Adds up lists of counts, position by position. @param length of the sum of no lists */
export function sumsOf(lists: readonly (readonly number[])[], length: number): number[] {
  return lists.reduce<number[]>(
    (sums, list) => sums.map((sum, at) => sum + list[at]!),
    Array.from({ length }, () => 0),
  );
}

/** A row as data, so that rows can be counted before they are written. */
export interface DataRow {
  texts: (string | Html)[];
  counts: number[];
  low?: boolean;
}

/** Most rows of a table; the files of the result have all. */
const MOST_ROWS = 300;

/**
 * Makes the rows of a table with their total. Rows beyond the first few hundred are added up in one row.
 * @param labels names the total and the further rows
 */
export function rowsWithTotal(
  rows: readonly DataRow[],
  labels: { total: string; more: (count: number) => string },
): Html[] {
  const [first] = rows;
  if (first === undefined) return [];
  const { length } = first.counts;
  const shown = rows.length <= MOST_ROWS ? rows : rows.slice(0, MOST_ROWS - 1);
  const others = rows.slice(shown.length);
  const countsOf = (some: readonly DataRow[]) =>
    sumsOf(
      some.map(({ counts }) => counts),
      length,
    );
  const blanks = first.texts.slice(1).map(() => '');
  return [
    ...shown.map(({ texts, counts, low }) => tableRow(texts, counts, low)),
    ...(others.length === 0
      ? []
      : [tableRow([labels.more(others.length), ...blanks], countsOf(others))]),
    totalRow(labels.total, first.texts.length, countsOf(rows)),
  ];
}
