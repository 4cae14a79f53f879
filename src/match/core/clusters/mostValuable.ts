/** Chooses among the questions of a run those that are worth most. */
import type { ScoredPair } from '../../../model/index.js';
import type { Groups } from './groups.js';

/**
 * Most rows that all questions show together: of a small run, and per row of a large one. Questions about members
 * of hundreds of rows would else fill hundreds of pages.
 */
const ROWS_SHOWN = { small: 2000, perRow: 2 };

/**
 * Chooses the questions by which most pairs of rows are expected to be merged: likely ones about large clusters.
 * @param ask strongest first, and so is the result
 */
export function mostValuable(ask: ScoredPair[], groups: Groups, most: number): ScoredPair[] {
  const sizes = ({ a, b }: ScoredPair) => [a, b].map((end) => groups.sizeOf(groups.rootOf(end)));
  const shown = (pair: ScoredPair) => sizes(pair).reduce((sum, size) => sum + size, 0);
  let rowsLeft = Math.max(ROWS_SHOWN.small, ROWS_SHOWN.perRow * groups.count);
  const isShort = ask.length <= most && ask.reduce((sum, pair) => sum + shown(pair), 0) <= rowsLeft;
  if (isShort) return ask;
  const value = (pair: ScoredPair) =>
    sizes(pair).reduce((product, size) => product * size, pair.probability);
  const byValue = ask.map((pair) => ({ pair, worth: value(pair) }));
  byValue.sort((x, y) => y.worth - x.worth || x.pair.a - y.pair.a || x.pair.b - y.pair.b);
  const kept = new Set<ScoredPair>();
  for (const { pair } of byValue.slice(0, most)) {
    rowsLeft -= shown(pair);
    if (rowsLeft < 0 && kept.size > 0) break;
    kept.add(pair);
  }
  return ask.filter((pair) => kept.has(pair));
}
