/** Learning weights from the records themselves, without labels. */

import type { Comparison } from '../../compare/comparison.js';
import { idRung } from '../../compare/idNumber.js';
import type { Scorer } from '../../roster/scorer.js';
import { type Calibration, exact } from '../calibration.js';
import type { Links } from '../pairs/links.js';
import { chanceLevels, maximise, maximisePlace } from './expectation.js';
import { fitCalibration } from './fitCalibration.js';
import { fitWeights } from './regression.js';
import { describePairs, type LabelledPair } from './trainingPairs.js';

/** Fewer pairs of one number than this say too little. */
const ENOUGH_LABELLED = 500;
/** With fewer likely pairs or rows than this the shipped weights know better. */
const ENOUGH = { pairs: 300, rows: 500 };
/** Pairs that are looked at, at most; of more, every nth. */
const MOST = 150_000;

/** How far regression may move the prior (bits): what all pairs have in common is not its matter. */
const PLACE_SPREAD = 0.2;

/** From so many bits on two rows are one person, whatever their numbers say. */
const CERTAIN = 18;
/** What a pair's numbers say, where they say something sure. */
const SAME = 1;
const DIFFERENT = 2;
const ASSUMED_MISTAKEN = { pairs: 50, share: 0.01, most: 0.05 };

/** Weights that nothing was held against are too sure. */
const UNPROVED: Calibration = { offset: 0, slope: 0.8 };

export interface Learned {
  /** Pairs that weights were estimated from. */
  pairs: number;
  /** Pairs of two rows that both bear a number, which told whether they are one person. */
  labelled: number;
  calibration: Calibration;
}

/**
 * Adapts the weights in two steps: expectation-maximisation over all likely pairs; then, where rows
 * bear numbers, regression on pairs whose numbers tell the truth, with the number hidden. The second
 * makes sure that a weight means what it says (calibration).
 */
export function learnWeights(scorer: Scorer, links: Links, rows: number): Learned {
  const all = [scorer.place, ...scorer.comparisons];
  if (links.count < ENOUGH.pairs || rows < ENOUGH.rows) {
    maximisePlace(all, describePairs(all, everyNth(links, 1)), rows);
    return { pairs: 0, labelled: 0, calibration: exact };
  }
  const stride = Math.ceil(links.count / MOST);
  const used = everyNth(links, stride);
  maximise(
    all,
    describePairs(all, used),
    chanceLevels(all, rows),
    { rows, stride },
    scorer.evidence?.relatives,
  );
  return { pairs: used.length, ...calibrate(scorer, links) };
}

function everyNth(links: Links, stride: number): LabelledPair[] {
  const pairs: LabelledPair[] = [];
  for (let at = 0; at < links.count; at += stride) pairs.push({ ...links.pair(at), same: false });
  return pairs;
}

function calibrate(scorer: Scorer, links: Links): Omit<Learned, 'pairs'> {
  // Where relatives have their place in the model it is calibrated already.
  if (scorer.evidence !== undefined) return { labelled: 0, calibration: exact };
  const numbers = scorer.comparisons.filter(isNumber);
  const others = [scorer.place, ...scorer.comparisons.filter((each) => !isNumber(each))];
  const { used, same } = labelledPairs(numbers, links);
  const isFitted = same >= ENOUGH_LABELLED;
  if (isFitted) {
    const spreads = others.map((each) => (each === scorer.place ? PLACE_SPREAD : undefined));
    const mistaken = mistakenShare(scorer, used);
    const weights = fitWeights(others, describePairs(others, used), spreads, mistaken);
    others.forEach((comparison, c) => {
      comparison.weights.set(weights[c]!);
    });
  }
  const bits = Float64Array.from(used, ({ a, b }) => scorer.hidden(a, b));
  const labels = Uint8Array.from(used, (pair) => (pair.same ? 1 : 0));
  const calibration = fitCalibration(bits, labels, isFitted ? exact : UNPROVED);
  return { labelled: used.length, calibration };
}

/** Every nth pair with a label, and how many of all that have one are one person. */
function labelledPairs(
  numbers: readonly Comparison[],
  links: Links,
): { used: LabelledPair[]; same: number } {
  const labels = new Uint8Array(links.count);
  let labelled = 0;
  let same = 0;
  for (let at = 0; at < links.count; at++) {
    const { a, b } = links.pair(at);
    const label = labelOf(numbers, a, b);
    if (label === undefined) continue;
    labels[at] = label ? SAME : DIFFERENT;
    labelled++;
    if (label) same++;
  }
  const stride = Math.ceil(labelled / MOST);
  const used: LabelledPair[] = [];
  let seen = 0;
  for (let at = 0; at < links.count; at++) {
    if (labels[at] === 0 || seen++ % stride !== 0) continue;
    used.push({ ...links.pair(at), same: labels[at] === SAME });
  }
  return { used, same };
}

/** How often one person has two numbers, by the pairs that all else makes one person. */
function mistakenShare(scorer: Scorer, pairs: readonly LabelledPair[]): number {
  let certain = ASSUMED_MISTAKEN.pairs;
  let different = ASSUMED_MISTAKEN.pairs * ASSUMED_MISTAKEN.share;
  for (const { a, b, same } of pairs) {
    if (scorer.hidden(a, b) < CERTAIN) continue;
    certain++;
    if (!same) different++;
  }
  return Math.min(ASSUMED_MISTAKEN.most, different / certain);
}

function isNumber({ levels }: Comparison): boolean {
  return levels.includes('id-cccd-different');
}

/** What the numbers say: one person, two people, or nothing sure. */
function labelOf(numbers: readonly Comparison[], a: number, b: number): boolean | undefined {
  for (const number of numbers) {
    const level = number.level(a, b);
    if (level === idRung['cccd-same'] || level === idRung['cmnd-same']) return true;
    if (level === idRung['cccd-different'] || level === idRung['cmnd-different']) return false;
  }
  return undefined;
}
