/** Puts texts outside of HTML tables into rows, as Excel shows them; the library reads tables only. */

/** Table up to its end, or that of the file: each search for a missing end would read all the rest. */
const TABLE = /(<table\b[^<>]*>)([\s\S]*?)(<\/table\s*>|$)/gi;
/** Parts of a page that are not shown, and comments, also without an end. */
const HIDDEN = /<!--[\s\S]*?(?:-->|$)|<(head|style|script|xml|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const LINE_END = /<(?:br|\/?(?:p|div|h[1-6]|li|ul|ol|center|pre|hr|body|html))\b[^<>]*>/i;
/** Makes the library look for a workbook of Excel 2003 in a page. */
const XML_DECLARATION = /^\s*<\?xml[^>]*>/;
const CELL = /<\/?t[drh]\b/i;

/**
 * Puts the lines above a table into rows at its top, and those below the last table into rows at its end, behind a blank
 * row. Letterheads, titles and signatures stand there.
 */
export function withTextsAsRows(html: string): string {
  const tables = [...html.matchAll(TABLE)];
  const last = tables.at(-1);
  if (last === undefined) return html;
  const start = XML_DECLARATION.exec(html)?.[0].length ?? 0;
  const pieces: string[] = [];
  let end = start;
  for (const table of tables) {
    const [all, start, inside, close] = table as unknown as [string, string, string, string];
    const between = html.slice(end, table.index);
    pieces.push(between, start, ...rowsOf(between), inside);
    end = table.index + all.length;
    if (table === last) {
      const below = rowsOf(html.slice(end));
      if (below.length > 0) pieces.push('<tr><td></td></tr>', ...below);
    }
    pieces.push(close);
  }
  return [...pieces, html.slice(end)].join('');
}

/** Returns a table row for each line of text; none within a table around another. */
function rowsOf(html: string): string[] {
  const shown = html.replace(HIDDEN, '');
  if (CELL.test(shown)) return [];
  const lines = shown.split(LINE_END).map(textOf);
  return lines.flatMap((line) => (line === '' ? [] : [`<tr><td>${line}</td></tr>`]));
}

function textOf(line: string): string {
  return line
    .replace(/<[^<>]*>|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
