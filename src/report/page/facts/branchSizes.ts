/** Members per new branch. */
import { type MergeResult, type Placement, placementKey } from '../../../model/index.js';

export interface BranchSize extends Placement {
  members: number;
  /** `small`: below the profile's minimum · `large`: far above the other branches. */
  mark?: 'small' | 'large';
}

export interface BranchSizes {
  /** In the order of the roster, with branches that have no members. */
  branches: BranchSize[];
  /** Members without a new branch. */
  unknown: number;
  members: number;
  minimum: number;
  /** A branch with more members is marked as large; undefined with too few branches to tell. */
  fence?: number;
}

/** Fewest branches of which one can stand out. */
const FEWEST_BRANCHES = 5;

/** Counts the members of each new branch, and marks branches that are too small or unusually large. */
export function branchSizes({ members, branches, profile }: MergeResult): BranchSizes {
  const sizes = new Map<string, BranchSize>();
  const sizeAt = ({ newCommune, newBranch }: Placement) => {
    const key = placementKey({ newCommune, newBranch });
    const known = sizes.get(key);
    if (known !== undefined) return known;
    const size: BranchSize = { newCommune, newBranch, members: 0 };
    sizes.set(key, size);
    return size;
  };
  for (const branch of branches) if (branch.newBranch !== '') sizeAt(branch);
  let unknown = 0;
  for (const member of members) {
    if (member.newBranch === '') unknown++;
    else sizeAt(member).members++;
  }
  const all = [...sizes.values()];
  const fence = upperFence(all.map((size) => size.members).filter((count) => count > 0));
  const minimum = profile.branchMinimum;
  for (const size of all) {
    if (size.members < minimum) size.mark = 'small';
    else if (fence !== undefined && size.members > fence) size.mark = 'large';
  }
  const counts = { branches: all, unknown, members: members.length, minimum };
  return fence === undefined ? counts : { ...counts, fence };
}

/** Least share of the median that stands out; among branches of one size a single member would. */
const LARGE = 1.5;

/**
 * Computes the upper fence of a box plot: the third quartile and 1.5 interquartile ranges (Tukey 1977),
 * but one and a half medians at least.
 */
function upperFence(counts: number[]): number | undefined {
  if (counts.length < FEWEST_BRANCHES) return undefined;
  const sorted = counts.toSorted((a, b) => a - b);
  const quartile = (share: number) => {
    const at = (sorted.length - 1) * share;
    const low = Math.floor(at);
    const next = sorted[Math.min(low + 1, sorted.length - 1)]!;
    return sorted[low]! + (next - sorted[low]!) * (at - low);
  };
  const [first, median, third] = [quartile(0.25), quartile(0.5), quartile(0.75)];
  return Math.floor(Math.max(third + 1.5 * (third - first), LARGE * median));
}
