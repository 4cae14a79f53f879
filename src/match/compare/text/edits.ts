import { isOneEdit } from '../../../text/index.js';

export { isOneEdit };

/** One wrong digit, or two neighbouring digits swapped, in numbers of the same length. */
export function isOneDigit(a: string, b: string): boolean {
  return a.length === b.length && isOneEdit(a, b);
}
