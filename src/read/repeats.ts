/**
 * Repeated cells of an ods. The library copies a filled cell as often as it says, in both directions;
 * blank ones, which LibreOffice repeats to the end of the sheet, cost nothing.
 * Source: OpenDocument 1.2 part 1, 19.675.2 and 19.675.3.
 */

const TAG = /<(?:[^\s<>:/]*:)?table-(row|cell)\b([^<>]*)>/g;
const ROWS = /number-rows-repeated\s*=\s*["']?([^"'\s<>]+)/;
const COLUMNS = /number-columns-repeated\s*=\s*["']?([^"'\s<>]+)/;

/** How many cells the filled ones of `content.xml` become. */
export function repeatedCells(content: Buffer): number {
  let rows = 1;
  let cells = 0;
  for (const [, kind, attributes] of content.toString('latin1').matchAll(TAG)) {
    if (kind === 'row') rows = repeats(ROWS, attributes!);
    else if (!attributes!.endsWith('/')) cells += rows * repeats(COLUMNS, attributes!);
  }
  return cells;
}

function repeats(pattern: RegExp, attributes: string): number {
  const text = pattern.exec(attributes)?.[1];
  // Both ways in which the library reads a number; the worse one counts.
  return text === undefined ? 1 : Math.max(Number(text) || 1, Number.parseInt(text, 10) || 1);
}
