/** What matching gives. Weights are log2 of the likelihood ratio (bits): they add up. */

export type Band = 'same' | 'ask' | 'different';

/** Two records with enough evidence to merge or ask; `a < b`. */
export interface ScoredPair {
  a: number;
  b: number;
  /** Bits, prior included. */
  weight: number;
  /** 0–1, from the weight. */
  probability: number;
  /** Rows written like these two, these two included, for which the one question stands. */
  alike?: number;
}

export interface Clustering {
  /** Record → cluster number; clusters are numbered by their first record. */
  cluster: Int32Array;
  clusters: number;
  /** Pairs between different clusters that a person must decide, strongest first. */
  ask: ScoredPair[];
  /** Pairs of different clusters that share a valid ID number but are not in `ask`. */
  sharedNumber: ScoredPair[];
  /** Weakest link that holds each cluster together, in bits; Infinity for a cluster of one. */
  weakest: Float64Array;
  /** Candidate pairs compared. */
  compared: number;
}

/** Every rung of every ladder; the catalogue has a sentence for each. */
export type Level =
  | 'missing'
  | `name-${'same' | 'soft' | 'unmarked' | 'initials' | 'given-initial' | 'dropped' | 'slip'}`
  | `name-${'dialect' | 'mark' | 'middle' | 'surname' | 'mark-given' | 'variant' | 'given' | 'other'}`
  | `date-${'same' | 'swapped' | 'digit' | 'month' | 'near' | 'year' | 'day-month'}`
  | `date-${'same-year' | 'next-year' | 'other' | 'different'}`
  | `id-${'cccd-same' | 'cmnd-same' | 'other-same' | 'digit' | 'tail' | 'kinds'}`
  | `id-${'cccd-different' | 'cmnd-different' | 'other-different'}`
  | `phone-${'same' | 'digit' | 'different'}`
  | `gender-${'same' | 'different'}`
  | `branch-${'same' | 'different'}`
  | `text-${'same' | 'near' | 'different'}`
  | `code-${'same' | 'digit' | 'different'}`;

/** One rung of a ladder, as `explain` shows it. */
export interface ExplainedField {
  field: string;
  level: Level;
  /** Bits. */
  weight: number;
  a: string;
  b: string;
}

/**
 * different-numbers: two valid CCCD numbers · different-names: two given names, or one tone apart
 * without the same number · unconfirmed: little agrees but name, year and place.
 */
export type Veto = 'different-numbers' | 'different-names' | 'unconfirmed';

export interface PairExplanation {
  fields: ExplainedField[];
  /** Bits. */
  prior: number;
  total: number;
  probability: number;
  band: Band;
  /** Why the band isn't what the weight alone says. */
  veto?: Veto;
  /** Limits in bits. */
  mergeAt: number;
  askAt: number;
}
