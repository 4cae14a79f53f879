/** Draws the pairs of an audit at random, by strata. */
import type { Clustering } from '../model/index.js';
import { allocate } from './allocate.js';
import { FirstDrawn } from './firstDrawn.js';
import type { AuditedMatching } from './matching.js';
import { drawingOrder } from './random.js';
import { drawSingles } from './singles.js';
import { mergedStratum, nearStratum, STRATA, type Stratum, type StratumId } from './strata.js';

interface AuditedPair {
  a: number;
  b: number;
  weight: number;
  stratum: StratumId;
}

export interface Draw {
  strata: Stratum[];
  /** In random order. */
  pairs: AuditedPair[];
  /** Compared pairs below all strata, and how many of them the model expects to be one person. */
  below: { pairs: number; expected: number };
  /** Members so large that only the pairs with their first row are drawn. */
  largeMembers: number;
}

/** Probability from which on a pair that is not merged counts as near. */
export const NEAR_FROM = 0.01;
/** Largest member of which all pairs are drawn from. */
const LARGE = 200;

/**
 * Draws pairs: a simple random sample in each stratum. Equal input gives equal pairs.
 * @param clustering which records are one member
 * @param size number of lines that a person checks
 * @param seed 0 or more
 */
export function drawAudit(
  { cluster, clusters, model }: Pick<Clustering, 'cluster' | 'clusters' | 'model'>,
  matching: AuditedMatching,
  size: number,
  seed: number,
): Draw {
  const found = new Map(STRATA.map(({ id }) => [id, new FirstDrawn(size)]));
  const add = (id: StratumId, a: number, b: number, weight: number) =>
    found.get(id)!.add({ a, b, weight }, drawingOrder(seed, a, b), matching.probability(weight));
  const members = rowsOfMembers(cluster, clusters);
  for (const rows of members) {
    forEachMerged(rows, (a, b) => {
      const weight = matching.weight(a, b);
      add(mergedStratum(weight, model.mergeAt), a, b, weight);
    });
  }
  const below = { pairs: 0, expected: 0 };
  matching.forEachWeighed((a, b, probability, weight) => {
    if (cluster[a] === cluster[b]) return;
    const chance = matching.probability(weight);
    if (chance >= NEAR_FROM) {
      add(nearStratum(weight, model.askAt, probability === undefined), a, b, weight);
      return;
    }
    below.pairs++;
    below.expected += chance;
  });
  const isNear = (a: number, b: number, weight: number) =>
    matching.probability(weight) >= NEAR_FROM && matching.isCompared(a, b);
  const singles = members.flatMap((rows) => (rows.length === 1 ? rows : []));
  const drawn = allocate(
    STRATA.map(({ id, frame }) => ({
      id,
      frame,
      pairs: id === 'single' ? singles.length : found.get(id)!.count,
      probability: id === 'single' ? 0 : found.get(id)!.meanProbability,
    })),
    size,
  );
  const single = drawSingles(singles, cluster.length, drawn.get('single')!, seed, matching, isNear);
  const drawnPairs = STRATA.map(({ id }) =>
    id === 'single' ? single.pairs : found.get(id)!.first(drawn.get(id)!),
  );
  return {
    strata: STRATA.map(({ id, frame }, at) => ({
      id,
      frame,
      pairs: id === 'single' ? single.count : found.get(id)!.count,
      drawn: drawnPairs[at]!.length,
    })),
    pairs: STRATA.flatMap(({ id }, at) =>
      drawnPairs[at]!.map((pair) => ({ ...pair, stratum: id })),
    ).sort((x, y) => drawingOrder(~seed, x.a, x.b) - drawingOrder(~seed, y.a, y.b)),
    below,
    largeMembers: members.filter((rows) => rows.length > LARGE).length,
  };
}

function rowsOfMembers(cluster: Int32Array, clusters: number): number[][] {
  const members: number[][] = Array.from({ length: clusters }, () => []);
  for (let record = 0; record < cluster.length; record++) members[cluster[record]!]!.push(record);
  return members;
}

/** Visits the pairs of a member; of a large one only those with its first row, since pairs grow with the square. */
function forEachMerged(rows: readonly number[], visit: (a: number, b: number) => void): void {
  const last = rows.length > LARGE ? 1 : rows.length;
  for (let one = 0; one < last; one++) {
    for (let other = one + 1; other < rows.length; other++) visit(rows[one]!, rows[other]!);
  }
}
