/**
 * Compares names in parts (given name, surname). Each part is compared with the other parts too, since people exchange
 * them.
 */
import type { TextColumn } from '../../../model/index.js';
import { countRows } from '../../arrays/counting.js';
import { memoizePairs } from '../../arrays/memoizePairs.js';
import { type Comparison, levelsOf } from '../comparison.js';
import { levelWeights, shippedModel } from '../shippedModel.js';
import { agreementBits, likenessOf, TEXT_LEVEL } from '../text/likeness.js';
import { sharedLetters } from '../text/similarity.js';

const levels = [
  'missing',
  'same',
  'exchanged',
  'swapped',
  'slip',
  'near',
  'initial',
  'garbled',
  'different',
] as const;
const [SAME, EXCHANGED, SWAPPED, SLIP, NEAR, INITIAL, GARBLED, DIFFERENT] = [
  1, 2, 3, 4, 5, 6, 7, 8,
];
/** Share of letters in common, in any order, from which a word may be the other one, damaged. */
const GARBLED_FROM = 0.7;

export interface NamePartData {
  role: 'namePart';
  field: string;
  /** Position of the part that is compared. */
  own: number;
  /** Part → record → number of its word; 0 for missing. */
  parts: Int32Array[];
  /** Indexed by that number. */
  words: string[];
  /** Rows that have the word in this part, and rows that have any. */
  rows: Int32Array;
  known: number;
}

/** Data of one comparison for each part, in order of the profile. */
export function namePartData(
  columns: readonly { field: string; column: TextColumn }[],
): NamePartData[] {
  const numbers = new Map<string, number>([['', 0]]);
  const parts = columns.map(({ column: { index, values } }) => {
    const ids = values.map(({ folded }) => {
      const known = numbers.get(folded) ?? numbers.size;
      numbers.set(folded, known);
      return known;
    });
    return index.map((at) => ids[at]!);
  });
  const words = [...numbers.keys()];
  return columns.map(({ field }, own) => {
    const rows = countRows(parts[own]!, words.length);
    const known = rows.reduce((sum, of) => sum + of, 0);
    return { role: 'namePart', field, own, parts, words, rows, known };
  });
}

export function compareNameParts(data: NamePartData): Comparison {
  const { field, own, parts, words, rows, known } = data;
  const part = parts[own]!;
  const bits = agreementBits(rows, known, shippedModel.frequencyCaps.namePart);
  const likeness = memoizePairs(words.length, (x, y) => wordLevel(words[x]!, words[y]!));
  const areAlike = (x: number, y: number) => x === y || likeness(x, y) <= NEAR!;
  /** Finds the part that this one was exchanged with; -1 for none. */
  const swappedWith = (a: number, b: number) => {
    for (let other = 0; other < parts.length; other++) {
      if (other === own) continue;
      const x = parts[other]![a]!;
      const y = parts[other]![b]!;
      const forth = y !== 0 && areAlike(part[a]!, y);
      const back = x !== 0 && areAlike(part[b]!, x);
      if ((forth && (back || x === 0)) || (back && y === 0)) return other;
    }
    return -1;
  };
  return {
    role: 'namePart',
    field,
    levels: levelsOf('text', levels),
    weights: levelWeights(levels, shippedModel.namePart),
    isFixed: (level) => level === EXCHANGED,
    hasFrequency: (level) => level > 0 && level <= NEAR!,
    level(a, b) {
      const x = part[a]!;
      const y = part[b]!;
      if (x === 0 || y === 0) return 0;
      if (x === y) return SAME!;
      const found = likeness(x, y);
      if (found === SLIP) return found;
      const other = swappedWith(a, b);
      if (other < 0) return found;
      // An exchange counts once, in the former of the two parts.
      const isCounted = other < own && parts[other]![a] !== 0 && parts[other]![b] !== 0;
      return isCounted ? EXCHANGED! : SWAPPED!;
    },
    frequencyBits(a, b, level) {
      if (level === 0 || level > NEAR!) return 0;
      return Math.min(bits[part[a]!]!, bits[part[b]!]!);
    },
    support: (level) => (level === SAME ? 2 : 0),
  };
}

function wordLevel(x: string, y: string): number {
  const found = likenessOf(x, y);
  if (found === TEXT_LEVEL.slip) return SLIP!;
  if (found === TEXT_LEVEL.near) return NEAR!;
  if (x.length === 1 || y.length === 1) return x[0] === y[0] ? INITIAL! : DIFFERENT!;
  return sharedLetters(x, y) >= GARBLED_FROM ? GARBLED! : DIFFERENT!;
}
