/** Measures reliability: of the pairs with a probability of 90–99 %, which share is one person. */

/** Upper ends of the bands; a band includes its lower end. */
const ENDS = [0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 1];

export interface ReliabilityBand {
  /** Probabilities, 0–1. */
  from: number;
  to: number;
  pairs: number;
  /** Pairs that are truly one person. */
  one: number;
  /** Expected number of such pairs, the sum of the probabilities, rounded to millionths. */
  expected: number;
}

/** Counts pairs by bands of probability. */
export class Reliability {
  readonly #bands: ReliabilityBand[] = ENDS.map((to, at) => ({
    from: ENDS[at - 1] ?? 0,
    to,
    pairs: 0,
    one: 0,
    expected: 0,
  }));

  /** @param probability from 0 to 1 */
  add(probability: number, isOnePerson: boolean): void {
    const band = this.#bands.find(({ to }) => probability < to) ?? this.#bands[ENDS.length - 1];
    band.pairs++;
    band.expected += probability;
    if (isOnePerson) band.one++;
  }

  /** Gives the bands. Versions of Node.js differ in the last digit of a logarithm, so that sums are rounded. */
  get bands(): ReliabilityBand[] {
    return this.#bands.map((band) => ({
      ...band,
      expected: Math.round(band.expected * 1e6) / 1e6,
    }));
  }
}
