/** Guards text so that a spreadsheet shows it and does not run it as a formula. */

/** Signs that start a formula; East Asian Excel folds full-width and small forms to ASCII. */
export const FORMULA_SIGNS = '=+-@\t\r＝＋－＠﹦﹢﹣﹫';
const QUOTES = '\'"`´‘’‚‛“”„‟＇＂';
/** Blanks of all kinds, also invisible ones. */
const BLANKS = ' \\s\\u200b-\\u200f\\u2060\\ufeff';

/**
 * A spreadsheet runs a cell that starts with one of these signs as a formula, also after blanks, and
 * programs that clean lists remove quotes before it. A PC that splits at another delimiter makes cells
 * start in the middle of a value. So a value is guarded after every common delimiter; there a blank before
 * a dash or plus is ordinary text. A leading apostrophe makes a cell text. A value that already has
 * apostrophes there gets one more, so that `unguarded` restores exactly what was written.
 * Source: OWASP, "CSV Injection".
 */
const SIGN = `[${FORMULA_SIGNS.replace('-', '\\-')}]`;
const AT_START = `[${QUOTES}${BLANKS}]*${SIGN}`;
const AFTER_DELIMITER = `(?:[${QUOTES}]*${SIGN}|[${QUOTES}${BLANKS}]*[=@＝＠﹦﹫])`;
const UNGUARDED = new RegExp(
  `(?<=^)(?=${AT_START})|(?<=[,;|\\t\\r\\n])(?=${AFTER_DELIMITER})`,
  'g',
);
const GUARD = new RegExp(`(?<=^)'(?=${AT_START})|(?<=[,;|\\t\\r\\n])'(?=${AFTER_DELIMITER})`, 'g');

/** Adds the apostrophes that keep a spreadsheet from running the text. */
export function guarded(text: string): string {
  return isSuspect(text) ? text.replace(UNGUARDED, "'") : text;
}

const FORMULA = 1;
const DELIMITER = 2;
const BEFORE = 4;
/** Code → class; made on first use, as it takes some milliseconds. */
let classes: Uint8Array | undefined;

function characterClasses(): Uint8Array {
  const made = new Uint8Array(0x10000);
  for (const [characters, kind] of [
    [FORMULA_SIGNS, FORMULA],
    [',;|\t\r\n', DELIMITER],
    [QUOTES, BEFORE],
  ] as const) {
    for (const character of characters) made[character.charCodeAt(0)]! |= kind;
  }
  const isBlank = new RegExp(`[${BLANKS}]`);
  for (let code = 0; code < made.length; code++) {
    if (isBlank.test(String.fromCharCode(code))) made[code]! |= BEFORE;
  }
  return made;
}

/** Whether `UNGUARDED` may find anything; a quick test that clears nearly every text with a hyphen. */
function isSuspect(text: string): boolean {
  classes ??= characterClasses();
  let isOpen = true;
  for (let at = 0; at < text.length; at++) {
    const kind = classes[text.charCodeAt(at)]!;
    if (isOpen && (kind & FORMULA) !== 0) return true;
    isOpen = (kind & DELIMITER) !== 0 || (isOpen && (kind & BEFORE) !== 0);
  }
  return false;
}

/** Removes the apostrophes that `guarded` added. */
export function unguarded(text: string): string {
  return text.replace(GUARD, '');
}
