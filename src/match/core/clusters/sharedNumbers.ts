/** Valid ID numbers on rows of several clusters. */
import type { IdColumn, ScoredPair } from '../../../model/index.js';
import { pairKey } from '../../arrays/pairKey.js';
import { type Calibration, calibrated } from '../calibration.js';
import type { Matcher } from '../matcher.js';
import type { Partition } from './partition.js';

/**
 * Pairs the first cluster with a number with each further one, by their first rows with it. Pairs of clusters that are
 * asked about anyway are left out. In order of records.
 */
export function findSharedNumbers(
  columns: readonly IdColumn[],
  partition: Partition,
  matcher: Matcher,
  calibration: Calibration,
): ScoredPair[] {
  const { cluster, clusters, ask } = partition;
  const seen = new Set(ask.map(({ a, b }) => pairKey(cluster[a]!, cluster[b]!, clusters)));
  const pairs: ScoredPair[] = [];
  for (const { index, values } of columns) {
    const first = new Int32Array(values.length).fill(-1);
    for (let record = 0; record < index.length; record++) {
      const number = index[record]!;
      if (number === 0 || values[number]!.kind !== 'cccd') continue;
      const a = first[number]!;
      if (a === -1) {
        first[number] = record;
        continue;
      }
      const key = pairKey(cluster[a]!, cluster[record]!, clusters);
      if (cluster[a] === cluster[record] || seen.has(key)) continue;
      seen.add(key);
      const weight = matcher.weight(a, record);
      pairs.push({ a, b: record, weight, probability: calibrated(calibration, weight) });
    }
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
}
