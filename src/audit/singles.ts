/** Draws single rows, each with the row that is most like it, also if blocking never compared the two. */
import type { WeighedPair } from './firstDrawn.js';
import type { AuditedMatching } from './matching.js';
import { drawingOrder } from './random.js';

export interface DrawnSingles {
  pairs: WeighedPair[];
  /** Estimated number of different pairs of a single row and the row most like it. */
  count: number;
}

/**
 * Draws single rows at random, and finds for each the row with the highest weight outside the near pairs. Two single
 * rows that are each other's are one pair: it counts with the first of them only.
 * @param singles records that are members of one row
 * @param records number of all records
 * @param wanted number of pairs to draw
 * @param isNear whether a pair belongs to the near ones
 */
export function drawSingles(
  singles: readonly number[],
  records: number,
  wanted: number,
  seed: number,
  { weight }: Pick<AuditedMatching, 'weight'>,
  isNear: (a: number, b: number, weight: number) => boolean,
): DrawnSingles {
  const isSingle = new Set(singles);
  const order = (record: number) => drawingOrder(seed, record, record);
  const drawn = [...singles].sort((x, y) => order(x) - order(y));
  const nearest = (record: number) => nearestOf(record, records, weight, isNear);
  const pairs: WeighedPair[] = [];
  let looked = 0;
  for (const record of drawn) {
    if (pairs.length >= wanted) break;
    looked++;
    const found = nearest(record);
    if (found === undefined) continue;
    const { other } = found;
    const isCountedThere =
      other < record && isSingle.has(other) && nearest(other)?.other === record;
    if (isCountedThere) continue;
    pairs.push({
      a: Math.min(record, other),
      b: Math.max(record, other),
      weight: found.weight,
    });
  }
  const count = looked === 0 ? 0 : Math.round((singles.length * pairs.length) / looked);
  return { pairs, count: Math.max(count, pairs.length) };
}

function nearestOf(
  record: number,
  records: number,
  weight: (a: number, b: number) => number,
  isNear: (a: number, b: number, weight: number) => boolean,
): { other: number; weight: number } | undefined {
  let best: { other: number; weight: number } | undefined;
  for (let other = 0; other < records; other++) {
    if (other === record) continue;
    const own = weight(Math.min(record, other), Math.max(record, other));
    if (best !== undefined && own <= best.weight) continue;
    if (!isNear(record, other, own)) best = { other, weight: own };
  }
  return best;
}
