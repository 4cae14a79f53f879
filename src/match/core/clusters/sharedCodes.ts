/** Codes on rows of several clusters, although everything else says that these are two people. */
import type { ScoredPair } from '../../../model/index.js';
import { pairKey } from '../../arrays/pairKey.js';
import type { Thresholds } from '../../settings.js';
import { type Calibration, calibrated } from '../calibration.js';
import type { Matcher } from '../matcher.js';
import type { Partition } from './partition.js';

/**
 * Pairs the first record with a code with each record of another cluster that has it. Only pairs that are open but too
 * unlikely for a question otherwise: a code identifies a person, so one of two lists is wrong. Strongest first.
 * @param codes by kind: record → code; 0 for missing
 * @param areApart whether people decided that two records are two people
 */
export function findSharedCodes(
  codes: readonly Int32Array[],
  { cluster, clusters, ask }: Partition,
  matcher: Matcher,
  thresholds: Thresholds & { calibration: Calibration },
  areApart: (a: number, b: number) => boolean,
): ScoredPair[] {
  const seen = new Set(ask.map(({ a, b }) => pairKey(cluster[a]!, cluster[b]!, clusters)));
  const pairs: ScoredPair[] = [];
  for (const code of codes) {
    const first = new Map<number, number>();
    code.forEach((value, record) => {
      if (value === 0) return;
      const a = first.get(value);
      if (a === undefined) {
        first.set(value, record);
        return;
      }
      const key = pairKey(cluster[a]!, cluster[record]!, clusters);
      if (cluster[a] === cluster[record] || seen.has(key) || areApart(a, record)) return;
      const weight = matcher.weight(a, record);
      if (weight >= thresholds.askAt) return;
      if (matcher.band(a, record, weight, thresholds).band !== 'ask') return;
      seen.add(key);
      const probability = calibrated(thresholds.calibration, weight);
      pairs.push({ a, b: record, weight, probability });
    });
  }
  return pairs.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
}
