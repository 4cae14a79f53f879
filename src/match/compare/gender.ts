/** The ladder for gender. Agreement says next to nothing: the name has told the sex already. */
import type { GenderColumn } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { model } from '../model.js';

const bits = [0, model.gender.same, model.gender.different];

export function compareGenders(field: string, column: GenderColumn): Comparison {
  const { code } = column;
  return {
    field,
    levels: ['missing', 'gender-same', 'gender-different'],
    level(a, b) {
      if (code[a] === 0 || code[b] === 0) return 0;
      return code[a] === code[b] ? 1 : 2;
    },
    bits: (_a, _b, level) => bits[level]!,
    support: () => 0,
    show: (record) => ['', 'nam', 'nữ'][code[record]!]!,
  };
}
