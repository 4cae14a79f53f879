/** Compares genders. Agreement is weak evidence, since the name shows the sex already. */
import { positionsOf } from '../../model/index.js';
import { type Comparison, levelsOf } from './comparison.js';
import { levelWeights, shippedModel } from './shippedModel.js';

const levels = ['missing', 'same', 'different'] as const;
const GENDER_LEVEL = positionsOf(levels);

export interface GenderData {
  role: 'gender';
  field: string;
  /** 0 for missing. */
  code: Uint8Array;
}

export function compareGenders({ field, code }: GenderData): Comparison {
  return {
    role: 'gender',
    field,
    levels: levelsOf('gender', levels),
    weights: levelWeights(levels, shippedModel.gender),
    hasFrequency: () => false,
    level(a, b) {
      if (code[a] === 0 || code[b] === 0) return 0;
      return code[a] === code[b] ? GENDER_LEVEL.same : GENDER_LEVEL.different;
    },
    frequencyBits: () => 0,
    support: () => 0,
  };
}
