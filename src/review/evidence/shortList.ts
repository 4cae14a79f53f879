/** Most texts that a sentence lists. It is repeated on every row of its question. */
const MOST = 12;

/** Joins texts with a slash; an ellipsis replaces those beyond the first twelve. */
export function shortList(texts: readonly string[]): string {
  const shown = texts.length > MOST ? [...texts.slice(0, MOST), '…'] : texts;
  return shown.join(' / ');
}
