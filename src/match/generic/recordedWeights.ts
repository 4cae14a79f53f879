import type { GroupEvidence } from './groupEvidence.js';

type Between = GroupEvidence['between'];

/** Weights of groups, recorded for a second merging of the same groups in the same order, up to a higher threshold. */
export interface RecordedWeights {
  /** Weighs two groups, and records the weight after the earlier ones. */
  between: Between;
  /** Makes a function that gives the recorded weights from the first on, and weighs once they are used up. */
  replay(): Between;
}

export function recordWeights(weigh: Between): RecordedWeights {
  const weights: number[] = [];
  return {
    between(one, other) {
      const weight = weigh(one, other);
      weights.push(weight);
      return weight;
    },
    replay() {
      let at = 0;
      return (one, other) => weights[at++] ?? weigh(one, other);
    },
  };
}
