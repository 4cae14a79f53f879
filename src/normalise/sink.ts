import type { Finding, ValueFault } from '../model/index.js';

/** Where the readers of values put what they could not read or want to tell. */
export interface Sink {
  faults: ValueFault[];
  findings: Finding[];
}
