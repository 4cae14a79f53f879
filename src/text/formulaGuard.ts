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

const FORMULA = 1;
const DELIMITER = 2;
const APOSTROPHE = 4;
const BLANK = 8;
const CLASSES = new Uint8Array(0x10000);
for (const [characters, kind] of [
  ['=+-@\t\r＝＋－＠', FORMULA],
  [',;|\t\r\n', DELIMITER],
  ["'", APOSTROPHE],
  [' \u00a0', BLANK],
] as const) {
  for (const character of characters) CLASSES[character.charCodeAt(0)]! |= kind;
}

/** Whether `UNGUARDED` finds anything: nearly every text with a hyphen is sound, and soon told. */
function isSuspect(text: string): boolean {
  // What may stand before a formula: at the start blanks and apostrophes, later apostrophes alone.
  let between = APOSTROPHE | BLANK;
  let isOpen = true;
  for (let at = 0; at < text.length; at++) {
    const kind = CLASSES[text.charCodeAt(at)]!;
    if (isOpen && (kind & FORMULA) !== 0) return true;
    if ((kind & DELIMITER) !== 0) {
      isOpen = true;
      between = APOSTROPHE;
    } else isOpen &&= (kind & between) !== 0;
  }
  return false;
}

/** The inverse of `guarded`. */
export function unguarded(text: string): string {
  return text.replace(GUARD, '');
}
