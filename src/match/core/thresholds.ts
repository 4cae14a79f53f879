/** Weights from which on pairs are merged or asked about, by the share of merges that may be wrong. */
import type { MatchSettings, Thresholds } from '../settings.js';
import { type Calibration, calibrated, weightOf } from './calibration.js';
import type { SortedLinks } from './pairs/links.js';

/** The least threshold of merging without a question, in bits. */
export const LEAST = 2;
/** The highest threshold of merging, in bits: one wrong merge in a thousand is not worth a question. */
export const MOST = 10;
/**
 * The highest threshold for the shipped weights. On short lists their merges at this threshold are right more often
 * than their probability says.
 */
export const MOST_SHIPPED = 3.5;
/** With so many likely pairs the highest threshold is half way from that of the shipped weights to `MOST`. */
const HALF_LEARNED = 600;
/** Probability from which on a pair is worth a question. */
const ASK = 0.1;

/**
 * Thresholds for merging link by link.
 * @param mayMerge leaves out links that are never merged without a question
 * @param pairs that the weights were learned from; 0 for the shipped ones
 */
export function thresholdsOf(
  links: SortedLinks,
  mayMerge: (a: number, b: number) => boolean,
  settings: MatchSettings,
  calibration: Calibration,
  pairs: number,
): Thresholds {
  const { model } = settings;
  const found = mergeThreshold(links, mayMerge, settings.wrongMerges, calibration);
  const mergeAt = fixedThreshold(settings) ?? Math.min(highestThreshold(pairs), found);
  return {
    mergeAt,
    askAt: askThreshold(mergeAt, settings, calibration),
    leastSupport: model?.leastSupport ?? (pairs === 0 ? 2 : 1),
  };
}

/** The threshold of merging, if it was set or comes from an earlier model. */
export function fixedThreshold({ mergeAt, model }: MatchSettings): number | undefined {
  return mergeAt ?? model?.mergeAt;
}

/**
 * The highest threshold of merging, in bits.
 * @param pairs that the weights were learned from: few change the shipped weights little
 */
export function highestThreshold(pairs: number): number {
  return MOST_SHIPPED + ((MOST - MOST_SHIPPED) * pairs) / (pairs + HALF_LEARNED);
}

/** The threshold of asking, in bits. */
export function askThreshold(
  mergeAt: number,
  { askAt, model }: MatchSettings,
  calibration: Calibration,
): number {
  return askAt ?? model?.askAt ?? Math.min(weightOf(calibration, ASK), mergeAt);
}

/**
 * The lowest weight such that the expected share of wrong merges from it on does not exceed `wrongShare`.
 */
function mergeThreshold(
  { a, b, weight }: SortedLinks,
  mayMerge: (a: number, b: number) => boolean,
  wrongShare: number,
  calibration: Calibration,
): number {
  let merges = 0;
  let expected = 0;
  let threshold = Number.POSITIVE_INFINITY;
  for (let at = 0; at < weight.length && weight[at]! >= LEAST; at++) {
    if (!mayMerge(a[at]!, b[at]!)) continue;
    merges++;
    expected += 1 - calibrated(calibration, weight[at]!);
    if (expected <= wrongShare * merges) threshold = Math.floor(weight[at]! * 1e6) / 1e6;
  }
  return threshold;
}
