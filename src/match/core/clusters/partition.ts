import type { Clustering } from '../../../model/index.js';
import type { Groups } from './groups.js';

/** Clusters by number, with the questions between them. */
export type Partition = Pick<Clustering, 'cluster' | 'clusters' | 'ask' | 'weakest'>;

/** Numbers clusters by their first record. */
export function numberClusters(
  count: number,
  groups: Groups,
): Pick<Clustering, 'cluster' | 'clusters' | 'weakest'> {
  const cluster = new Int32Array(count);
  const numberOf = new Int32Array(count).fill(-1);
  const weakest: number[] = [];
  for (let record = 0; record < count; record++) {
    const root = groups.rootOf(record);
    if (numberOf[root] === -1) {
      numberOf[root] = weakest.length;
      weakest.push(groups.weakest[root]!);
    }
    cluster[record] = numberOf[root]!;
  }
  return { cluster, clusters: weakest.length, weakest: Float64Array.from(weakest) };
}
