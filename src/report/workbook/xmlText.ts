/** Excel's limit for a cell, in UTF-16 units. */
const CELL_LIMIT = 32_767;
const CUT_MARK = ' […]';

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids exactly these.
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** Excel reads `_x0041_` as `A` (ECMA-376 part 1, 22.4.2.4), so a literal one is escaped. */
const LITERAL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what makes a text need any of the above.
const SUSPECT = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]|_x/;

/** Escapes a text for an element or attribute, and removes characters that XML forbids. */
export function xmlText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(ILLEGAL, '')
    .replace(LITERAL_ESCAPE, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Shortens a text to the limit of a cell, with a mark; surrogate pairs remain intact. */
export function fitting(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  let end = CELL_LIMIT - CUT_MARK.length;
  if ((text.charCodeAt(end - 1) & 0xfc00) === 0xd800) end--;
  return text.slice(0, end) + CUT_MARK;
}
