/** Text that a spreadsheet shows and does not run. */

/**
 * A spreadsheet runs a cell that starts with one of these as a formula, also after blanks. A PC that
 * splits at another delimiter than ours makes cells start in the middle of a value, so a value is
 * guarded behind every delimiter in use. An apostrophe in front makes a cell text; a value that has
 * apostrophes there already gets one more, so that `unguarded` gives back exactly what was written.
 * Source: OWASP, "CSV Injection"; the full-width forms are folded to ASCII by East Asian Excel.
 */
const FORMULA_START = '[=+\\-@\\t\\r＝＋－＠]';
const AT_START = `(?<=^)(?=[ \\u00a0']*${FORMULA_START})`;
const AFTER_DELIMITER = `(?<=[,;|\\t\\r\\n])(?='*${FORMULA_START})`;
const UNGUARDED = new RegExp(`${AT_START}|${AFTER_DELIMITER}`, 'g');
const GUARD = new RegExp(
  `(?<=^)'(?=[ \\u00a0']*${FORMULA_START})|(?<=[,;|\\t\\r\\n])'(?='*${FORMULA_START})`,
  'g',
);

/** The text as a spreadsheet shows it without running it. */
export function guarded(text: string): string {
  return isSuspect(text) ? text.replace(UNGUARDED, "'") : text;
}

const FORMULA_CHARACTERS = new Set('=+-@\t\r＝＋－＠');
const DELIMITERS = new Set(',;|\t\r\n');
const BLANKS = new Set(' \u00a0');

/** Whether `UNGUARDED` finds anything: nearly every text with a hyphen is sound, and soon told. */
function isSuspect(text: string): boolean {
  let isOpen = true;
  let isStart = true;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (isOpen && FORMULA_CHARACTERS.has(character)) return true;
    const isDelimiter = DELIMITERS.has(character);
    isStart &&= !isDelimiter;
    isOpen = isDelimiter || (isOpen && (character === "'" || (isStart && BLANKS.has(character))));
  }
  return false;
}

/** The inverse of `guarded`. */
export function unguarded(text: string): string {
  return text.replace(GUARD, '');
}
