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
export function tableRow(texts: (string | Html)[], counts: number[], low = false): Html {
  const cells = [
    ...texts.map((text) => html`<td>${text}</td>`),
    ...counts.map((count) => html`<td class="count">${count}</td>`),
  ];
  return low ? html`<tr class="low">${cells}</tr>\n` : html`<tr>${cells}</tr>\n`;
}
