/** Strata of an audit: every pair that it may draw belongs to one. */

/** Merged pairs, pairs that are not merged but close to it, and the nearest pair of each single row. */
export const FRAMES = ['merged', 'near', 'single'] as const;
export type Frame = (typeof FRAMES)[number];

export const STRATA = [
  { id: 'merged-weak', frame: 'merged' },
  { id: 'merged-middle', frame: 'merged' },
  { id: 'merged-strong', frame: 'merged' },
  { id: 'near-likely', frame: 'near' },
  { id: 'near-unlikely', frame: 'near' },
  { id: 'near-cannot-link', frame: 'near' },
  { id: 'single', frame: 'single' },
] as const satisfies readonly { id: string; frame: Frame }[];
export type StratumId = (typeof STRATA)[number]['id'];

export interface Stratum {
  id: StratumId;
  frame: Frame;
  /** Number of its pairs in the result. */
  pairs: number;
  /** Number of pairs that the sample holds. */
  drawn: number;
}

/** Bits above the threshold of merging at which the next band of merged pairs begins. */
const MIDDLE = 6;
const STRONG = 16;

/** Finds the band of a merged pair. @param weight, mergeAt in bits */
export function mergedStratum(weight: number, mergeAt: number): StratumId {
  if (weight < mergeAt + MIDDLE) return 'merged-weak';
  return weight < mergeAt + STRONG ? 'merged-middle' : 'merged-strong';
}

/** Finds the band of a near pair. @param isKeptApart whether a cannot-link keeps it apart */
export function nearStratum(weight: number, askAt: number, isKeptApart: boolean): StratumId {
  if (isKeptApart) return 'near-cannot-link';
  return weight >= askAt ? 'near-likely' : 'near-unlikely';
}
