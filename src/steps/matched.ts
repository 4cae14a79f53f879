import type { CountingDecisions, RecordsOf } from '../decisions/index.js';
import type { Clustering, Decision, Placements } from '../model/index.js';
import type { Prints } from './correcting.js';
import type { Understood } from './understood.js';

/** Who is one person and where each row leads, under the decisions of people. */
export interface Matched {
  understood: Understood;
  decisions: readonly Decision[];
  prints: Prints;
  recordsOf: RecordsOf;
  placements: Placements;
  clustering: Clustering;
  /** Decisions that no other one contradicts. */
  counting: ReadonlySet<Decision>;
  withdrawn: CountingDecisions['withdrawn'];
  contradicting: CountingDecisions['contradicting'];
}
