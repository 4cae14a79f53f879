import type { Finding, ValueFault } from '../model/index.js';

/** Collects faults and findings of all readers of values. */
export interface Sink {
  faults: ValueFault[];
  findings: Finding[];
}
