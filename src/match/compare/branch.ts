/** Compares old branches, only within one old commune, since names of branches repeat. */
import { countUp, type Records } from '../../model/index.js';
import { type Comparison, levelsOf } from './comparison.js';
import { levelWeights, shippedModel } from './shippedModel.js';

const levels = ['missing', 'same', 'different'] as const;

const { branch: shipped, frequencyCaps } = shippedModel;
/** Fewest bits of a share, so that a branch with most rows of its commune is no less evidence than another branch. */
const LEAST_BITS = shipped.different - shipped.same;

export interface BranchData {
  role: 'branch';
  field: string;
  branch: Int32Array;
  commune: Int32Array;
  /** Record → −log2 of the share of its commune's rows in its branch. */
  shareBits: Float64Array;
}

/** Numbers the old branch of each record, within its old commune; 0 for none. */
export function branchesOf({ branchNumbers, oldBranch }: Records): Int32Array {
  return branchNumbers ?? oldBranch.index;
}

export function branchData(field: string, records: Records): BranchData {
  const branch = branchesOf(records);
  const commune = records.oldCommune.index;
  return { role: 'branch', field, branch, commune, shareBits: branchBits(branch, commune) };
}

export function compareBranches({ field, branch, commune, shareBits }: BranchData): Comparison {
  return {
    role: 'branch',
    field,
    levels: levelsOf('branch', levels),
    weights: levelWeights(levels, shipped),
    hasFrequency: (level) => level === 1,
    level(a, b) {
      if (commune[a] !== commune[b]) return 0;
      const x = branch[a]!;
      const y = branch[b]!;
      if (x === 0 || y === 0) return 0;
      return x === y ? 1 : 2;
    },
    frequencyBits: (a, _b, level) =>
      level === 1 ? Math.max(LEAST_BITS, Math.min(frequencyCaps.branch, shareBits[a]!)) : 0,
    mostFrequencyBits: frequencyCaps.branch,
    support: () => 0,
  };
}

function branchBits(branch: Int32Array, commune: Int32Array): Float64Array {
  const inCommune = new Map<number, number>();
  const inBoth = new Map<number, number>();
  const numbers = branch.reduce((most, number) => Math.max(most, number), 0) + 1;
  const keyOf = (record: number) => commune[record]! * numbers + branch[record]!;
  for (let record = 0; record < branch.length; record++) {
    countUp(inCommune, commune[record]!);
    countUp(inBoth, keyOf(record));
  }
  const shareBits = (_: number, record: number) =>
    Math.log2(inCommune.get(commune[record]!)! / inBoth.get(keyOf(record))!);
  return Float64Array.from(branch, shareBits);
}
