/** Texts that a sentence lists; it stands on every row of its question, which has a row for each of them. */
const LISTED = 12;

/** Joins texts with a slash, and stands dots for those that are too many to be read in a sentence. */
export function listed(texts: readonly string[]): string {
  const shown = texts.length > LISTED ? [...texts.slice(0, LISTED), '…'] : texts;
  return shown.join(' / ');
}
