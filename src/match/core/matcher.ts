/** The interface of the two methods of matching: rosters with whole names, and generic lists. */
import type { Band, CannotLinkReason, MatchModel, Records } from '../../model/index.js';
import type { Comparison } from '../compare/comparison.js';
import type { FrequencyCaps } from '../compare/data.js';
import type { Fields } from '../compare/fields.js';
import type { ComparisonData } from '../compare/index.js';
import type { PlaceData, PlacePrior } from '../compare/place/place.js';
import type { MatchDecisions, MatchSettings, Thresholds } from '../settings.js';
import type { BlockingRule } from './blocking/rule.js';
import type { Calibration } from './calibration.js';
import type { Groups } from './clusters/groups.js';
import type { Work } from './clusters/work.js';
import type { SortedLinks } from './pairs/links.js';
import type { Pairs } from './pairs/pairs.js';
import type { Without } from './without.js';

export type MethodId = 'roster' | 'generic';

/** A method of matching, before it is applied to the records of a run. */
export interface MatchMethod {
  id: MethodId;
  frequencyCaps: FrequencyCaps;
  /** Chooses the pairs that are compared: those that share a key of some rule. */
  block(records: Records, fields: Fields): Iterable<BlockingRule>;
  /** Hashes the values of each record, for results that do not depend on the order of records. */
  contentOf(fields: Fields, records: Records): Int32Array;
  /** Makes the matcher of a run, with the shipped weights. */
  makeMatcher(data: MatcherData): Matcher;
}

/** Plain data that a matcher is made from; threads share it. */
export interface MatcherData {
  method: MethodId;
  count: number;
  /** Record → its table. */
  table: Int32Array;
  /** Record → number of its `Mã` on the roster of a result, 0 for none; undefined without such a roster. */
  memberIds?: Int32Array | undefined;
  /** Record → 1 if its note says that another person has its name; undefined without such a note. */
  namesakes?: Uint8Array | undefined;
  place: PlaceData;
  /** In order of the profile. */
  comparisons: ComparisonData[];
  /** Record → hash of its values. */
  content: Int32Array;
  without?: Without | undefined;
}

/** A method of matching with the records and weights of a run. Weights are in bits. */
export interface Matcher {
  comparisons: readonly Comparison[];
  /** The prior: how likely two rows of such places are one person before any field is compared. */
  place: PlacePrior;
  /** Pairs below this weight, ID numbers left out, are dropped before weights are learned. */
  keepFrom: number;
  /** Weight of a pair: prior and all comparisons. */
  weight(a: number, b: number): number;
  /** Prior and all comparisons except ID numbers. */
  weightWithoutNumbers(a: number, b: number): number;
  /** Why two records may never share a cluster without a decision, even through other records. */
  cannotLink(a: number, b: number): CannotLinkReason | undefined;
  /** Band of a pair on its own, by its weight and by `Comparison.support`. */
  band(a: number, b: number, weight: number, thresholds: Thresholds): BandVerdict;
  /** Learns the weights from the likely pairs, and how probable a weight makes a pair. */
  learn(likely: Pairs, rows: number): Learned;
  /** Merges the records of likely pairs. */
  cluster(input: ClusterInput): Clusters;
  /** Whether two records of two groups make the question about a pair of `weight` bits unnecessary. */
  answersQuestion(a: number, b: number, weight: number, thresholds: Thresholds): boolean;
  /** Evidence of a pair besides place and comparisons, which `weight` includes. */
  furtherBits(a: number, b: number): { relatives?: number };
  /** The weights as a value. */
  readModel(): ModelWeights;
  /** Takes over weights; unknown fields and levels keep theirs. */
  useModel(model: ModelWeights): void;
  /** Rounds the weights, so that a model that was written and read is the same model. */
  roundWeights(): void;
}

type ModelWeights = Pick<MatchModel, 'fields' | 'relatives'>;

interface BandVerdict {
  band: Band;
  /** Why the pair is not merged, or not asked about, although its weight suffices. */
  cannotLink?: CannotLinkReason;
}

export interface Learned {
  /** Pairs that weights were estimated from. */
  pairs: number;
  /** Pairs of two rows with an ID number each, which shows whether they are one person. */
  labelled: number;
  calibration: Calibration;
  /** The likely pairs with the learned weights, if learning needed them. */
  links?: SortedLinks;
}

interface ClusterInput {
  count: number;
  /** Likely pairs with their learned weights. */
  links: SortedLinks;
  settings: MatchSettings;
  decisions: MatchDecisions;
  calibration: Calibration;
  /** Pairs that the weights were learned from; 0 if they are the shipped ones. */
  pairs: number;
  work: Work;
}

export interface Clusters {
  groups: Groups;
  thresholds: Thresholds;
  /** Links that may become questions: pairs of records of different groups. */
  open: SortedLinks;
}
