/** Result of matching. Weights are log2 of the likelihood ratio (bits): they add up. */

export type Band = 'same' | 'ask' | 'different';

/** Lowest probability that suggests a merge. */
export const LIKELY = 0.8;

/** Two records with enough evidence to merge or ask; `a < b`. */
export interface ScoredPair {
  a: number;
  b: number;
  /** Bits, prior included. */
  weight: number;
  /** 0–1, from the weight. */
  probability: number;
  /** Number of rows written like these two, these two included, which the one question covers. */
  alike?: number;
  /**
   * Likely, but not suggested: codes or a note speak against it, or with other likely pairs it would join rows that
   * should remain apart.
   */
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
  /** Weakest link in each cluster, in bits; Infinity for a cluster of one. */
  weakest: Float64Array;
  /** Records of lists that repeat a fuller one, joined to the one person there with their name; ascending. */
  repeated: readonly number[];
  /** Number of candidate pairs compared. */
  compared: number;
  /** Number of records of capped blocks, which were not compared with all similar ones. */
  capped: number;
  /** Weights used, and thresholds of the bands. */
  model: MatchModel;
  /** Half and twice the allowed share of wrong merges; undefined where the plan sets the threshold. */
  otherShares?: OtherShare[];
}

/** The clusters that another allowed share of wrong merges would give. */
export interface OtherShare {
  /** Allowed share, 0–1. */
  wrongMerges: number;
  /** Threshold of merging that follows from it, in bits. */
  mergeAt: number;
  /** Number of clusters, and of questions whether two of them are one person. */
  members: number;
  questions: number;
  /** Clusters of this run that would have other records, ascending. */
  changed: number[];
}

/** Weights and thresholds of a run; small enough to be saved, read and pinned. */
export interface MatchModel {
  /** Weights by field; `place` is for the places of the two rows. */
  fields: Record<string, FieldWeights>;
  /** Thresholds in bits: from `mergeAt` a pair is merged, from `askAt` it is asked about. */
  mergeAt: number;
  askAt: number;
  /**
   * 1 if name and year of birth may decide, 2 if something more must agree (except for names spelled alike in runs
   * of some size), 0 if no field is known.
   */
  leastSupport: number;
  /** Number of pairs from which the weights were learned, and of those labelled by ID numbers. */
  learned: { pairs: number; labelled: number };
  /** A pair of `w` bits is one person with the probability of `offset + slope × w` bits. */
  calibration: { offset: number; slope: number };
  /**
   * For lists without whole names: log2 of the expected number of relatives per record, the share of them
   * who are namesakes, and by field the share with a common value (for a part of the name: with different values).
   */
  relatives?: { expected: number; namesakes: number; shared: Record<string, number> };
}

/** Bits by level. */
export type FieldWeights = Partial<Record<Level, number>>;

/** Every level of every comparison; the catalogue has a sentence for each. */
export type Level =
  | 'missing'
  | 'not-counted'
  | `name-${'same' | 'soft' | 'unmarked' | 'initials' | 'given-initial' | 'dropped' | 'slip'}`
  | `name-${'dialect' | 'mark' | 'order' | 'middle' | 'surname' | 'garbled' | 'mark-given' | 'variant'}`
  | `name-${'garbled-given' | 'given' | 'other'}`
  | `date-${'same' | 'swapped' | 'digit' | 'month' | 'near' | 'year' | 'day-month'}`
  | `date-${'same-year' | 'next-year-alone' | 'next-year' | 'other' | 'generation' | 'different'}`
  | `id-${'cccd-same' | 'cmnd-same' | 'other-same' | 'digit' | 'tail' | 'kinds'}`
  | `id-${'cccd-different' | 'cmnd-different' | 'other-different' | 'doubtful'}`
  | `phone-${'same' | 'digit' | 'different'}`
  | `gender-${'same' | 'different'}`
  | `branch-${'same' | 'different'}`
  | `place-${'table' | 'commune' | 'merged' | 'district' | 'elsewhere'}`
  | `text-${'same' | 'exchanged' | 'swapped' | 'slip' | 'near' | 'initial' | 'garbled' | 'different'}`
  | `code-${'same' | 'digit' | 'different'}`;

/** One level of a comparison, as `explain` shows it. */
export interface ExplainedField {
  field: string;
  level: Level;
  /** Bits. */
  weight: number;
  a: string;
  b: string;
}

/**
 * Reasons not to merge in spite of the weight. different-numbers: two valid CCCD numbers · different-middle-names,
 * different-surnames: two of them without a shared number · different-names: two given names, or one tone apart without
 * a shared number · marked-names: on one list, where only one has a mark, or they have two (`An`, `An 2`) ·
 * noted-namesakes: on one list, with a note that there are two people · different-codes: two cards or codes, and
 * neither birth date nor ID number agrees · unconfirmed: little agrees but name, year and place · different-members:
 * two members of the roster of a result.
 */
export type CannotLinkReason =
  | 'different-members'
  | 'different-numbers'
  | 'different-middle-names'
  | 'different-surnames'
  | 'different-names'
  | 'marked-names'
  | 'noted-namesakes'
  | 'different-codes'
  | 'unconfirmed';

export interface PairExplanation {
  fields: ExplainedField[];
  /** Places of the two rows, which set the prior. */
  place: Level;
  /** Bits. */
  prior: number;
  /** Number of other people on both lists, which also sets the prior. */
  sharedPeople: number;
  /** Bits subtracted because the two may be relatives; only for lists without whole names. */
  relatives?: number;
  total: number;
  probability: number;
  band: Band;
  /** Reason why the band differs from the band of the weight alone. */
  cannotLink?: CannotLinkReason;
  /** Thresholds in bits. */
  mergeAt: number;
  askAt: number;
}

/** The weakest link that holds the rows of a member together; `a` and `b` are records. */
export interface WeakestLink {
  a: number;
  b: number;
  explanation: PairExplanation;
}
