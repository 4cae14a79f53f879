import { fold } from '../letters/fold.js';

/**
 * Whether a text begins with a word before the names of branches, whatever its case and marks: `CĐ Khu 1`.
 * @param prefixes of branches, from the profile
 */
export function beginsWithPrefix(text: string, prefixes: readonly string[]): boolean {
  const folded = fold(text);
  return prefixes.some((prefix) => folded.startsWith(`${fold(prefix)} `));
}
