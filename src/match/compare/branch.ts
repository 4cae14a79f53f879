/** Compares old branches, only within one old commune, since names of branches repeat. */
import { countUp, type InternedColumn, type TextValue } from '../../model/index.js';
import { countRows } from '../arrays/counting.js';
import { type Comparison, levelsOf } from './comparison.js';
import { levelWeights, shippedModel } from './shippedModel.js';

const levels = ['missing', 'same', 'different'] as const;

export interface BranchData {
  role: 'branch';
  field: string;
  branch: Int32Array;
  commune: Int32Array;
  /** Record → −log2 of the share of its commune's rows in its branch. */
  shareBits: Float64Array;
}

export function branchData(
  field: string,
  branch: InternedColumn<TextValue>,
  commune: InternedColumn<TextValue>,
): BranchData {
  return {
    role: 'branch',
    field,
    branch: branch.index,
    commune: commune.index,
    shareBits: branchBits(branch, commune),
  };
}

export function compareBranches({ field, branch, commune, shareBits }: BranchData): Comparison {
  return {
    role: 'branch',
    field,
    levels: levelsOf('branch', levels),
    weights: levelWeights(levels, shippedModel.branch),
    hasFrequency: (level) => level === 1,
    level(a, b) {
      if (commune[a] !== commune[b]) return 0;
      const x = branch[a]!;
      const y = branch[b]!;
      if (x === 0 || y === 0) return 0;
      return x === y ? 1 : 2;
    },
    frequencyBits: (a, _b, level) =>
      level === 1 ? Math.min(shippedModel.frequencyCaps.branch, shareBits[a]!) : 0,
    mostFrequencyBits: shippedModel.frequencyCaps.branch,
    support: () => 0,
  };
}

function branchBits(
  branch: InternedColumn<TextValue>,
  commune: InternedColumn<TextValue>,
): Float64Array {
  const size = branch.index.length;
  const inCommune = countRows(
    commune.index.map((at) => at + 1),
    commune.values.length + 1,
  );
  const both = new Map<number, number>();
  const keyOf = (record: number) =>
    commune.index[record]! * branch.values.length + branch.index[record]!;
  for (let record = 0; record < size; record++) {
    countUp(both, keyOf(record));
  }
  const bits = new Float64Array(size);
  for (let record = 0; record < size; record++) {
    bits[record] = Math.log2(inCommune[commune.index[record]! + 1]! / both.get(keyOf(record))!);
  }
  return bits;
}
