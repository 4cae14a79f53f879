/** From which weight on pairs are merged alone, by what wrong merges may cost. */

import type { MatchSettings, Thresholds } from '../settings.js';
import { type Calibration, calibrated, weightOf } from './calibration.js';
import type { SortedLinks } from './pairs/links.js';

/** Below this (bits) nothing is merged alone, whatever surer merges would balance. */
export const LEAST = 2;
/** From here on nothing is asked: one in a thousand is no question. */
const MOST = 10;
/** The same for the shipped weights, which know nothing of a list too small to learn from. */
const MOST_SHIPPED = 3.5;
/** From this probability on a pair is worth a question. */
const ASK = 0.1;

/**
 * For merging link by link.
 * @param mayMerge leaves out links that are never merged alone, however strong
 * @param isShipped the weights were not learned
 */
export function thresholdsOf(
  links: SortedLinks,
  mayMerge: (a: number, b: number) => boolean,
  settings: MatchSettings,
  calibration: Calibration,
  isShipped: boolean,
): Thresholds {
  const { model } = settings;
  const found = mergeThreshold(links, mayMerge, settings.wrongMerges, calibration);
  const mergeAt = fixedThreshold(settings) ?? Math.min(highestThreshold(isShipped), found);
  return {
    mergeAt,
    askAt: askThreshold(mergeAt, settings, calibration),
    leastSupport: model?.leastSupport ?? (isShipped ? 2 : 1),
  };
}

/** From where on pairs are merged, if that was set or is known of an earlier run. */
export function fixedThreshold({ mergeAt, model }: MatchSettings): number | undefined {
  return mergeAt ?? model?.mergeAt;
}

/** The highest limit of merging. */
export function highestThreshold(isShipped: boolean): number {
  return isShipped ? MOST_SHIPPED : MOST;
}

/** From where on pairs that are not merged are asked about. */
export function askThreshold(
  mergeAt: number,
  { askAt, model }: MatchSettings,
  calibration: Calibration,
): number {
  return askAt ?? model?.askAt ?? Math.min(weightOf(calibration, ASK), mergeAt);
}

/**
 * The lowest weight such that of all merges from there on no larger share is to be expected wrong, if
 * a weight is as sure as calibration says.
 */
function mergeThreshold(
  { a, b, weight }: SortedLinks,
  mayMerge: (a: number, b: number) => boolean,
  wrongShare: number,
  calibration: Calibration,
): number {
  let merges = 0;
  let expected = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (let at = 0; at < weight.length && weight[at]! >= LEAST; at++) {
    if (!mayMerge(a[at]!, b[at]!)) continue;
    merges++;
    expected += 1 - calibrated(calibration, weight[at]!);
    if (expected <= wrongShare * merges) limit = Math.floor(weight[at]! * 1e6) / 1e6;
  }
  return limit;
}
