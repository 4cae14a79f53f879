/** Estimates precision and recall from a stratified sample of pairs, with 95 % intervals. */
import { uniform } from '../model/index.js';
import { drawBeta, drawBinomial } from './random.js';
import { FRAMES, type Frame, type Stratum } from './strata.js';

/** Answers about the sampled pairs of one stratum. */
export interface JudgedStratum extends Pick<Stratum, 'id' | 'frame' | 'pairs'> {
  /** Usable answers, and those of them that say "one person". */
  answers: number;
  one: number;
}

/** An estimate from 0 to 1 with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

export interface Estimates {
  /** Share of the merged pairs that are one person. */
  precision: Estimate;
  /** Share that is merged of the pairs of one person, among merged and near pairs. */
  recall: Estimate;
  /** Share that is merged if the pairs of single rows count as well. */
  recallWithSingles: Estimate;
  /** Estimated pairs by frame: all, and those that are one person. */
  frames: Record<Frame, { pairs: number; one: number }>;
  /** Strata without a usable answer: their interval is from 0 to 1. */
  unanswered: JudgedStratum['id'][];
}

const DRAWS = 10_000;
/** The intervals leave out this share at each end. */
const TAIL = 0.025;
/** Seed of the simulation; equal answers give equal intervals. */
const SEED = 20_260_101;

/**
 * Estimates shares of pairs by melded confidence intervals (Fay, Proschan and Brittain 2015, Biometrics 71). Each
 * stratum has two confidence distributions of its number of pairs that are one person: a lower and an upper one. They
 * are beta-binomial, and a stratum alone has the exact limits of the hypergeometric distribution (Clopper and Pearson
 * 1934, for a finite population). The lower limit of a share is the 2.5 % quantile of draws in which each stratum is
 * at its worse distribution, the upper limit the 97.5 % quantile with the better ones. So coverage is at least 95 %,
 * also for few or no errors.
 */
export function estimate(strata: readonly JudgedStratum[]): Estimates {
  const random = uniform(SEED);
  const pairs = pairsOf(strata);
  const worst = new Float64Array(DRAWS * 3);
  const best = new Float64Array(DRAWS * 3);
  for (let draw = 0; draw < DRAWS; draw++) {
    worst.set(sharesOf(drawnCounts(strata, random, false), pairs), 3 * draw);
    best.set(sharesOf(drawnCounts(strata, random, true), pairs), 3 * draw);
  }
  const one = expectedCounts(strata);
  const values = sharesOf(one, pairs);
  const estimateAt = (share: number): Estimate => ({
    value: values[share]!,
    low: Math.min(values[share]!, quantile(worst, share, TAIL)),
    high: Math.max(values[share]!, quantile(best, share, 1 - TAIL)),
  });
  return {
    precision: estimateAt(0),
    recall: estimateAt(1),
    recallWithSingles: estimateAt(2),
    frames: {
      merged: { pairs: pairs.merged, one: one.merged },
      near: { pairs: pairs.near, one: one.near },
      single: { pairs: pairs.single, one: one.single },
    },
    unanswered: strata
      .filter(({ pairs, answers }) => pairs > 0 && answers === 0)
      .map(({ id }) => id),
  };
}

type Counts = Record<Frame, number>;

function pairsOf(strata: readonly JudgedStratum[]): Counts {
  const counts: Counts = { merged: 0, near: 0, single: 0 };
  for (const { frame, pairs } of strata) counts[frame] += pairs;
  return counts;
}

/** Expands the answers of each stratum to its pairs; a stratum without answers takes the share of its frame. */
function expectedCounts(strata: readonly JudgedStratum[]): Counts {
  const one: Counts = { merged: 0, near: 0, single: 0 };
  for (const frame of FRAMES) {
    const own = strata.filter((stratum) => stratum.frame === frame);
    const answered = own.filter(({ answers }) => answers > 0);
    const known = answered.reduce((sum, each) => sum + (each.pairs * each.one) / each.answers, 0);
    const pairs = answered.reduce((sum, each) => sum + each.pairs, 0);
    const open = own.reduce((sum, each) => sum + (each.answers === 0 ? each.pairs : 0), 0);
    const share = pairs === 0 ? (frame === 'merged' ? 1 : 0) : known / pairs;
    one[frame] = known + open * share;
  }
  return one;
}

/**
 * Draws the number of pairs of one person in each frame.
 * @param isBest whether merged pairs are at their upper distribution and the others at their lower one
 */
function drawnCounts(
  strata: readonly JudgedStratum[],
  random: () => number,
  isBest: boolean,
): Counts {
  const counts: Counts = { merged: 0, near: 0, single: 0 };
  for (const { frame, pairs, answers, one } of strata) {
    const isUpper = (frame === 'merged') === isBest;
    const chance = isUpper
      ? drawBeta(random, one + 1, answers - one)
      : drawBeta(random, one, answers - one + 1);
    counts[frame] += one + drawBinomial(random, pairs - answers, chance);
  }
  return counts;
}

/**
 * Computes precision, recall, and recall with single rows; 1 where there is no pair to share.
 * @param pairs all pairs of each frame
 */
function sharesOf({ merged, near, single }: Counts, pairs: Counts): [number, number, number] {
  const share = (part: number, whole: number) => (whole <= 0 ? 1 : part / whole);
  return [
    share(merged, pairs.merged),
    share(merged, merged + near),
    share(merged, merged + near + single),
  ];
}

function quantile(draws: Float64Array, share: number, at: number): number {
  const own = Float64Array.from({ length: DRAWS }, (_, draw) => draws[3 * draw + share]!).sort();
  const place = at * (DRAWS - 1);
  return own[at < 0.5 ? Math.floor(place) : Math.ceil(place)]!;
}
