/** From which weight on pairs are merged alone, by what wrong merges may cost. */
import { type Calibration, calibrated, weightOf } from './calibration.js';
import type { Links } from './links.js';
import type { Limits, MatchSettings } from './settings.js';

/** Below this (bits) nothing is merged alone, whatever surer merges would balance. */
const LEAST = 2;
/** From here on nothing is asked: one in a thousand is no question. */
const MOST = 10;
/** The same for the shipped weights, which know nothing of a list too small to learn from. */
const MOST_SHIPPED = 3.5;
/** From this probability on a pair is worth a question. */
const ASK = 0.1;

/** @param isShipped the weights were not learned */
export function limitsOf(
  links: Links,
  settings: MatchSettings,
  calibration: Calibration,
  isShipped: boolean,
): Limits {
  const { model } = settings;
  const most = isShipped ? MOST_SHIPPED : MOST;
  const found = Math.min(most, mergeLimit(links, settings.wrongMerges, calibration));
  const mergeAt = settings.mergeAt ?? model?.mergeAt ?? found;
  const askAt = settings.askAt ?? model?.askAt ?? Math.min(weightOf(calibration, ASK), mergeAt);
  return { mergeAt, askAt, leastSupport: model?.leastSupport ?? (isShipped ? 2 : 1) };
}

/**
 * The lowest weight such that of all links from there on no larger share is to be expected wrong, if
 * a weight is as sure as calibration says.
 */
function mergeLimit(links: Links, wrongShare: number, calibration: Calibration): number {
  const { weight } = links.sorted();
  let expected = 0;
  let limit = Number.POSITIVE_INFINITY;
  for (let at = 0; at < weight.length && weight[at]! >= LEAST; at++) {
    expected += 1 - calibrated(calibration, weight[at]!);
    if (expected <= wrongShare * (at + 1)) limit = Math.floor(weight[at]! * 1e6) / 1e6;
  }
  return limit;
}
