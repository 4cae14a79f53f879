import { sha256 } from './sha256.js';

/**
 * Short hash of a row of cells, the same after an office program has saved the file in its own way:
 * blanks and the composition of letters do not count.
 */
export function rowHash(cells: readonly string[]): string {
  const texts = cells.map((cell) => cell.normalize('NFC').replace(/\s+/g, ' ').trim());
  return sha256(texts.join('\n')).slice(0, 8);
}
