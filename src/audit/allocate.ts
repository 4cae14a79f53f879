/** Divides the lines of a sample among the strata. */
import type { Frame, StratumId } from './strata.js';

/** Share of the lines by frame. */
const SHARES: Record<Frame, number> = { merged: 0.45, near: 0.35, single: 0.2 };
/** Fewest lines of a stratum, as far as it has pairs. */
const FEWEST = 6;
/** Chance of a right or wrong pair that is assumed at least, so that no stratum counts as certain. */
const LEAST_CHANCE = 0.03;

export interface Allocated {
  id: StratumId;
  frame: Frame;
  pairs: number;
  /** Mean probability of its pairs by the model. */
  probability: number;
}

/**
 * Allocates lines: a share for each frame, and within it in proportion to the root of the pairs times the standard
 * deviation of an answer (power allocation, Bankier 1988), so that small strata are covered too. What a stratum
 * cannot use goes to the others.
 * @returns number of lines by stratum, `size` together unless there are fewer pairs
 */
export function allocate(strata: readonly Allocated[], size: number): Map<StratumId, number> {
  const drawn = new Map<StratumId, number>();
  let left = size;
  for (const { id, pairs } of strata) {
    const few = Math.min(pairs, FEWEST, left);
    drawn.set(id, few);
    left -= few;
  }
  const scores = new Map(strata.map((stratum) => [stratum.id, scoreOf(stratum, strata)]));
  // Gives one line after the other to the stratum that has the fewest for its score (Sainte-Laguë).
  while (left > 0) {
    const open = strata.filter(({ id, pairs }) => drawn.get(id)! < pairs);
    if (open.length === 0) break;
    const claim = ({ id }: Allocated) => scores.get(id)! / (drawn.get(id)! + 0.5);
    const next = open.reduce((best, stratum) => (claim(stratum) > claim(best) ? stratum : best));
    drawn.set(next.id, drawn.get(next.id)! + 1);
    left--;
  }
  return drawn;
}

function scoreOf(stratum: Allocated, strata: readonly Allocated[]): number {
  const own = strata.filter(({ frame }) => frame === stratum.frame);
  const all = own.reduce((sum, each) => sum + plainScore(each), 0);
  return all === 0 ? 0 : (SHARES[stratum.frame] * plainScore(stratum)) / all;
}

function plainScore({ pairs, probability }: Allocated): number {
  const chance = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, probability));
  return Math.sqrt(pairs * chance * (1 - chance));
}
