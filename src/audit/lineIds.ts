import { freeIds } from '../text/index.js';

/** Begins the id of every line of a sample. */
export const LINE_PREFIX = 'XK';

/**
 * Makes the function that gives each line of an audit its id. Its subject has the places and contents of the two rows,
 * so that answers about rows that changed since are recognised.
 */
export function lineIds(): (subject: readonly string[]) => string {
  const idOf = freeIds(LINE_PREFIX);
  return (subject) => idOf(subject.join('\n'));
}
