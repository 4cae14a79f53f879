import { uniform } from '../model/index.js';

/** Draws pseudo-random values; equal seeds give equal samples on every machine. */
export class Random {
  /** Draws a number from 0 to below 1. */
  readonly next: () => number;

  constructor(seed: number) {
    this.next = uniform(seed);
  }

  /** Draws an integer from 0 to `limit - 1`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** Draws an integer from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  /** Draws true with a probability from 0 to 1. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Draws an item; all are equally likely. */
  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)]!;
  }

  /** Draws a text of digits. */
  digits(length: number): string {
    let text = '';
    for (let i = 0; i < length; i++) text += this.below(10);
    return text;
  }
}

/** Draws items by weight. */
export class Distribution<T> {
  readonly #cumulative: Float64Array;

  constructor(
    readonly items: readonly T[],
    weights: readonly number[],
  ) {
    let sum = 0;
    this.#cumulative = Float64Array.from(weights, (weight) => {
      sum += weight;
      return sum;
    });
  }

  /** Makes a distribution with weights that fall with the rank: `1 / (rank + 4)`. */
  static ranked(items: readonly string[]): Distribution<string> {
    return new Distribution(
      items,
      items.map((_, rank) => 1 / (rank + 4)),
    );
  }

  /** Makes a distribution from `{ item: weight }`. */
  static of(weights: Readonly<Record<string, number>>): Distribution<string> {
    return new Distribution(Object.keys(weights), Object.values(weights));
  }

  /** Draws an item. */
  draw(random: Random): T {
    const cumulative = this.#cumulative;
    const target = random.next() * cumulative[cumulative.length - 1]!;
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cumulative[middle]! > target) high = middle;
      else low = middle + 1;
    }
    return this.items[low]!;
  }
}
