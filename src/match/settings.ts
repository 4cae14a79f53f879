/** Settings of a caller, and decisions of people. */
import type { MatchModel } from '../model/index.js';
import type { Without } from './core/without.js';

export interface MatchSettings {
  /** Share of all merges without a question that may be wrong, 0–1. */
  wrongMerges: number;
  /** Most questions of a round whether two rows are one person, as a share of the rows. */
  questions: number;
  /** Fixed thresholds in bits, in place of those that follow from the shares. */
  mergeAt?: number;
  askAt?: number;
  /** Weights of an earlier run, used unchanged. */
  model?: MatchModel;
  /** An idea of the matching to leave out, for measuring only. */
  without?: Without;
}

/** Thresholds of a run, in bits. */
export interface Thresholds {
  mergeAt: number;
  askAt: number;
  /** The least `Comparison.support` of a pair that is merged without a question. */
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
  /** Pairs of contradicting answers: asked about again whatever their weight, unless decided otherwise. */
  returned?: readonly (readonly [number, number])[];
}

export const noDecisions: MatchDecisions = { mustLink: [], cannotLink: [] };

/** One merge in 1,000 may be wrong, and the questions of a round may concern 2 rows of 100. */
export const defaultMatchSettings: MatchSettings = { wrongMerges: 0.001, questions: 0.02 };

/** Called after each chunk of pairs with the number of chunks done and the number of all. */
export type MatchProgress = (done: number, total: number) => void;
