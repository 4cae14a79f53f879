/** Likeness of two texts, and the frequency of agreeing values. */
import { isOneEdit } from './edits.js';
import { jaroWinkler } from './similarity.js';

/** Plain text never has the level `swapped`, which parts of names use. */
export const textLevels = ['missing', 'same', 'swapped', 'slip', 'near', 'different'] as const;
export const TEXT_LEVEL = { same: 1, slip: 3, near: 4, different: 5 } as const;
/** Shorter texts are near to too many texts. */
export const NEAR_LENGTH = 5;
/** Jaro and Winkler's similarity from which two words may be one. */
const ALIKE = 0.88;

/** Level of two different texts. */
export function likenessOf(x: string, y: string): number {
  const shorter = Math.min(x.length, y.length);
  if (shorter < 2) return TEXT_LEVEL.different;
  if (isOneEdit(x, y)) return TEXT_LEVEL.slip;
  // One is a part of the other: `Khu 1` in `Khu 1, Phú Hộ`.
  if (shorter >= NEAR_LENGTH && (x.includes(y) || y.includes(x))) return TEXT_LEVEL.near;
  return jaroWinkler(x, y) >= ALIKE ? TEXT_LEVEL.near : TEXT_LEVEL.different;
}

/**
 * Term-frequency adjustment by value. Of two values the smaller one counts: a misspelling of a common value is common.
 * @param rows with each value
 * @param known rows with any
 * @param most bits
 */
export function agreementBits(rows: Int32Array, known: number, most: number): Float64Array {
  return Float64Array.from(rows, (of) => Math.min(most, -Math.log2(of / known)));
}
