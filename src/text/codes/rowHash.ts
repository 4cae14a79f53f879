import { sha256 } from './sha256.js';

/**
 * Computes a short hash of a row of cells that survives saving in an office program: blanks and the
 * composition of letters do not count.
 */
export function rowHash(cells: readonly string[]): string {
  const texts = cells.map((cell) => cell.normalize('NFC').replace(/\s+/g, ' ').trim());
  return sha256(texts.join('\n')).slice(0, 8);
}
