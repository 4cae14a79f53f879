/**
 * Counts the repeated cells of an ods. The library copies a filled cell as often as it asks, in both
 * directions. Blank cells, which LibreOffice repeats to the end of the sheet, cost nothing.
 * Source: OpenDocument 1.2 part 1, 19.675.2 and 19.675.3.
 */

const TAG = /<(\/?)(?:[^\s<>:/]*:)?(table-row|table-cell|covered-table-cell)\b([^<>]*)>/g;
const ROWS = /number-rows-repeated\s*=\s*["']?([^"'\s<>]+)/;
const COLUMNS = /number-columns-repeated\s*=\s*["']?([^"'\s<>]+)/;

/** Cost of one copy in cells read; the library copies by way of JSON. */
const COPY = 16;

/**
 * Returns the cost of the filled cells of `content.xml`, in cells read. Each copy of a row has all
 * cells up to its last filled one.
 */
export function repeatedCells(content: Buffer): number {
  let rows = 1;
  let column = 0;
  let columns = 1;
  let width = 0;
  let cells = 0;
  for (const [, close, kind, attributes] of content.toString('latin1').matchAll(TAG)) {
    if (kind === 'table-row') {
      rows = close === '' ? repeats(ROWS, attributes!) : 1;
      column = 0;
      width = 0;
    } else if (close === '') {
      columns = repeats(COLUMNS, attributes!);
      column += columns;
    } else if (kind === 'table-cell') {
      // The library copies a cell at its end tag, even without a start tag.
      const copied = rows === 1 ? columns : Math.max(1, column - width);
      cells += rows * columns === 1 ? 1 : COPY * rows * copied;
      width = column;
    }
  }
  return cells;
}

function repeats(pattern: RegExp, attributes: string): number {
  const text = pattern.exec(attributes)?.[1];
  // The library reads numbers in both ways; the larger one counts.
  return text === undefined ? 1 : Math.max(Number(text) || 1, Number.parseInt(text, 10) || 1);
}
