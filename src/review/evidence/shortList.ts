import { joinFirst } from '../../text/index.js';

/** Most texts that a sentence lists. It is repeated on every row of its question. */
const MOST = 12;

/** Joins texts with a slash; an ellipsis replaces those beyond the first twelve. */
export function shortList(texts: readonly string[]): string {
  return joinFirst(texts, MOST, ' / ');
}
