/** What matching gives. Weights are log2 of the likelihood ratio (bits): they add up. */

export type Band = 'same' | 'ask' | 'different';

/** Probabilities from which on a merge is suggested, and up to which a separation is. */
export const LIKELY = 0.8;
export const UNLIKELY = 0.2;

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
  /** Likely, but not suggested: with other likely pairs it would join rows that should not be. */
  isOpen?: true;
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
  /** Records so many of which are alike that they were not compared with all of these. */
  cut: number;
  /** What the weights were, and where the bands lie. */
  model: MatchModel;
}

/** Weights as they were used; small enough to be saved, read and pinned. */
export interface MatchModel {
  /** By field, and `place` for what stands before the fields. */
  fields: Record<string, FieldWeights>;
  /** Bits from which on a pair is merged alone, and asked about. */
  mergeAt: number;
  askAt: number;
  /** 1 where name and year of birth may decide, 2 where something more must agree, 0 where no field is known. */
  leastSupport: number;
  /** Pairs from which the weights were learned, and those whose numbers told the truth; 0 for none. */
  learned: { pairs: number; labelled: number };
  /** A pair of `w` bits is one person with the probability of `offset + slope × w` bits. */
  calibration: { offset: number; slope: number };
  /**
   * For lists without whole names: log2 of the rows of relatives that a row lets expect, how often two of
   * them are namesakes, and how often they share a field (a part of the name: have it each of their own).
   */
  relatives?: { expected: number; namesakes: number; shared: Record<string, number> };
}

/** Bits by rung. */
export type FieldWeights = Partial<Record<Level, number>>;

/** Every rung of every ladder; the catalogue has a sentence for each. */
export type Level =
  | 'missing'
  | 'not-counted'
  | `name-${'same' | 'soft' | 'unmarked' | 'initials' | 'given-initial' | 'dropped' | 'slip'}`
  | `name-${'dialect' | 'mark' | 'order' | 'middle' | 'surname' | 'garbled' | 'mark-given' | 'variant'}`
  | `name-${'garbled-given' | 'given' | 'other'}`
  | `date-${'same' | 'swapped' | 'digit' | 'month' | 'near' | 'year' | 'day-month'}`
  | `date-${'same-year' | 'next-year' | 'other' | 'generation' | 'different'}`
  | `id-${'cccd-same' | 'cmnd-same' | 'other-same' | 'digit' | 'tail' | 'kinds'}`
  | `id-${'cccd-different' | 'cmnd-different' | 'other-different' | 'doubtful'}`
  | `phone-${'same' | 'digit' | 'different'}`
  | `gender-${'same' | 'different'}`
  | `branch-${'same' | 'different'}`
  | `place-${'table' | 'commune' | 'merged' | 'district' | 'elsewhere'}`
  | `text-${'same' | 'exchanged' | 'swapped' | 'slip' | 'near' | 'initial' | 'garbled' | 'different'}`
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
  /** Where the two rows stand, for which the prior is. */
  place: Level;
  /** Bits. */
  prior: number;
  /** Other people who stand on both lists, which the prior counts as well. */
  sharedPeople: number;
  /** Bits taken away because the two may be relatives; only for lists without whole names. */
  relatives?: number;
  total: number;
  probability: number;
  band: Band;
  /** Why the band isn't what the weight alone says. */
  veto?: Veto;
  /** Limits in bits. */
  mergeAt: number;
  askAt: number;
}
