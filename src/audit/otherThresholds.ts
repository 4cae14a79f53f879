/** Estimates from the answers how other thresholds of merging would have done. */
import type { JudgedStratum } from './estimate.js';
import type { StratumId } from './strata.js';

/** A sampled pair with a usable answer. */
export interface AnsweredPair {
  stratum: StratumId;
  /** Bits. */
  weight: number;
  isOne: boolean;
}

export interface ThresholdOutcome {
  /** Threshold of merging, in bits. */
  mergeAt: number;
  /** Whether it is the threshold of this result. */
  isOwn: boolean;
  /** Estimated numbers of merged pairs, and of those that are one person. */
  merged: number;
  right: number;
  /** 0–1. */
  precision: number;
  recall: number;
}

/** Distances from the threshold of the result, in bits. */
const STEPS = [-6, -4, -2, 0, 2, 4, 8];

/**
 * Estimates pairs that would be merged at other thresholds. Counts pairs one by one: a chain through third rows, and
 * the pairs that rivals or cannot-links keep apart, remain as they are.
 * @returns nothing if merged or near pairs lack a usable answer in some stratum
 */
export function otherThresholds(
  strata: readonly JudgedStratum[],
  answered: readonly AnsweredPair[],
  mergeAt: number,
): ThresholdOutcome[] {
  const counting = strata.filter(({ frame, pairs }) => frame !== 'single' && pairs > 0);
  if (counting.some(({ answers }) => answers === 0)) return [];
  const factor = new Map(
    strata.map(({ id, pairs, answers }) => [id, answers === 0 ? 0 : pairs / answers]),
  );
  const counted = answered.map((pair) => ({ ...pair, pairs: factor.get(pair.stratum) ?? 0 }));
  const sum = (pairs: readonly { pairs: number }[]) =>
    pairs.reduce((total, pair) => total + pair.pairs, 0);
  const one = sum(counted.filter(({ isOne, stratum }) => isOne && stratum !== 'single'));
  return STEPS.map((step) => {
    const threshold = mergeAt + step;
    const merged = counted.filter((pair) => isMergedAt(pair, threshold, mergeAt));
    const right = sum(merged.filter(({ isOne }) => isOne));
    const all = sum(merged);
    return {
      mergeAt: threshold,
      isOwn: step === 0,
      merged: Math.round(all),
      right: Math.round(right),
      precision: all === 0 ? 1 : right / all,
      recall: one === 0 ? 1 : right / one,
    };
  });
}

function isMergedAt(
  { stratum, weight }: AnsweredPair,
  threshold: number,
  mergeAt: number,
): boolean {
  if (stratum.startsWith('merged')) return threshold <= mergeAt || weight >= threshold;
  // A pair above the threshold that is not merged was kept apart for another reason.
  const isKeptApart = stratum === 'near-cannot-link' || stratum === 'single' || weight >= mergeAt;
  return !isKeptApart && weight >= threshold;
}
