import { dateOrdersByLists } from '../consolidate/index.js';
import type { Clustering } from '../model/index.js';
import type { Understood } from './understood.js';

/** Puts dates right that lists of the same people prove to be exchanged. */
export function withSureDates(understood: Understood, clustering: Clustering): Understood {
  const { value: records, findings } = dateOrdersByLists({ ...understood, clustering });
  if (findings.length === 0) return understood;
  return { ...understood, records, findings: [...understood.findings, ...findings] };
}
