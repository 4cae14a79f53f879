/** What a caller may set, and what people have decided. */
import type { MatchModel } from '../model/index.js';

export interface MatchSettings {
  /** Of all merges without a question, the share that may be wrong. */
  wrongMerges: number;
  /** Questions whether two rows are one person, at most, as a share of the rows. */
  questions: number;
  /** Fixed limits in bits, in place of those that follow from the shares. */
  mergeAt?: number;
  askAt?: number;
  /** Weights of an earlier run, used as they are. */
  model?: MatchModel;
}

/** Limits in bits, as a run uses them. */
export interface Limits {
  mergeAt: number;
  askAt: number;
  /** The least `Comparison.support` of a pair that is merged alone. */
  leastSupport: number;
}

/** Decisions of people, as record numbers; they win over every weight. */
export interface MatchDecisions {
  /** One person (`GOP`). Wins over `cannotLink`. */
  mustLink: readonly (readonly [number, number])[];
  /** Different people (`RIENG`): records by side; no two of different sides are one person. */
  cannotLink: readonly (readonly (readonly number[])[])[];
  /** Pairs that are asked about whatever their weight, unless they end in one cluster. */
  asked?: readonly (readonly [number, number])[];
}

export const noDecisions: MatchDecisions = { mustLink: [], cannotLink: [] };

/** One merge in 1,000 may be wrong, and 2 rows of 100 be asked about. */
export const defaultMatchSettings: MatchSettings = { wrongMerges: 0.001, questions: 0.02 };

/** Called after each blocking rule with the number of rules done and the number of all. */
export type MatchProgress = (done: number, total: number) => void;
