/** Compares phones. Families share one, so it weighs little, and less the more people share it. */
import type { TextColumn } from '../../model/index.js';
import { countDistinct } from '../arrays/counting.js';
import { type Comparison, isOfFamily, levelsOf } from './comparison.js';
import { levelWeights, shippedModel } from './shippedModel.js';
import { isOneDigit } from './text/edits.js';

const levels = ['missing', 'same', 'digit', 'different'] as const;

export interface PhoneData {
  role: 'phone';
  field: string;
  /** Record → phone; 0 for missing. */
  index: Int32Array;
  /** Indexed by phone. */
  digits: string[];
  /** Phone → how many people have it. */
  holders: Int32Array;
  /** Most bits of the term-frequency adjustment. */
  most: number;
}

/** @param names number of the folded name of each record, to count the people who share a phone */
export function phoneData(
  field: string,
  column: TextColumn,
  names: Int32Array,
  most: number,
): PhoneData {
  const { index, values } = column;
  return {
    role: 'phone',
    field,
    index,
    digits: values.map(({ folded }) => folded),
    holders: countDistinct(index, values.length, names),
    most,
  };
}

export function comparePhones({ field, index, digits, holders, most }: PhoneData): Comparison {
  return {
    role: 'phone',
    field,
    levels: levelsOf('phone', levels),
    weights: levelWeights(levels, shippedModel.phone),
    hasFrequency: (level) => level === 1,
    level(a, b) {
      const x = index[a]!;
      const y = index[b]!;
      if (x === 0 || y === 0) return 0;
      // A phone of many people is that of their secretary: it says nothing about two of them.
      if (x === y) return isOfFamily(holders[x]!) ? 1 : 0;
      return isOneDigit(digits[x]!, digits[y]!) ? 2 : 3;
    },
    frequencyBits(a, _b, level) {
      if (level !== 1) return 0;
      return Math.max(0, most - Math.log2(Math.max(1, holders[index[a]!]!)));
    },
    mostFrequencyBits: most,
    support: (level) => (level === 1 ? 2 : 0),
  };
}
