/** How like two texts are, and how rare what they agree on. */
import { isOneEdit } from './edits.js';
import { jaroWinkler } from './similarity.js';

/** On `swapped`, which parts of names know, no plain text stands: it takes a little of what is assumed. */
export const textLevels = ['missing', 'same', 'swapped', 'slip', 'near', 'different'] as const;
export const TEXT_LEVEL = { same: 1, slip: 3, near: 4, different: 5 } as const;
/** Shorter texts are near to too many others. */
export const NEAR_LENGTH = 5;
/** Jaro and Winkler's similarity from which two words may be one. */
const ALIKE = 0.88;

/** Rung of two different texts. */
export function likenessOf(x: string, y: string): number {
  const shorter = Math.min(x.length, y.length);
  if (shorter < 2) return TEXT_LEVEL.different;
  if (isOneEdit(x, y)) return TEXT_LEVEL.slip;
  // One is a part of the other: `Khu 1` in `Khu 1, Phú Hộ`.
  if (shorter >= NEAR_LENGTH && (x.includes(y) || y.includes(x))) return TEXT_LEVEL.near;
  return jaroWinkler(x, y) >= ALIKE ? TEXT_LEVEL.near : TEXT_LEVEL.different;
}

/**
 * Bits of agreement: what is near to a common value is common by chance, however rare its own spelling is.
 * @param commoner rows that have the commoner one of the two values, among `known`
 */
export function agreementBits(commoner: number, known: number, most: number): number {
  return Math.min(most, -Math.log2(commoner / known));
}
