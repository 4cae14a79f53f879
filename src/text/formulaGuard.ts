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
const SUSPECT = new RegExp(FORMULA_START);

/** The text as a spreadsheet shows it without running it. */
export function guarded(text: string): string {
  return SUSPECT.test(text) ? text.replace(UNGUARDED, "'") : text;
}

/** The inverse of `guarded`. */
export function unguarded(text: string): string {
  return text.replace(GUARD, '');
}
