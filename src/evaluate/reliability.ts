/** Whether probabilities mean what they say: of the pairs called 90–99 %, that share is one person. */

/** Upper ends of the bands; the lower end belongs to a band. */
const ENDS = [0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 1];

export interface ReliabilityBand {
  /** Probabilities, 0–1. */
  from: number;
  to: number;
  pairs: number;
  /** Pairs that are truly one person. */
  one: number;
  /** Pairs that the probabilities promise to be one person. */
  expected: number;
}

export class Reliability {
  readonly bands: ReliabilityBand[] = ENDS.map((to, at) => ({
    from: ENDS[at - 1] ?? 0,
    to,
    pairs: 0,
    one: 0,
    expected: 0,
  }));

  add(probability: number, isOne: boolean): void {
    const band = this.bands.find(({ to }) => probability < to) ?? this.bands[ENDS.length - 1];
    band.pairs++;
    band.expected += probability;
    if (isOne) band.one++;
  }
}
