/** A pair of records with its weight in bits. */
export interface WeighedPair {
  a: number;
  b: number;
  weight: number;
}

interface Drawn {
  pair: WeighedPair;
  order: number;
}

/** Keeps the pairs that come first in the drawing order, however many are added. */
export class FirstDrawn {
  /** Number of pairs added. */
  count = 0;
  private sum = 0;
  private kept: Drawn[] = [];
  private last = Number.POSITIVE_INFINITY;

  /** @param most number of pairs that may be asked for */
  constructor(private readonly most: number) {}

  add(pair: WeighedPair, order: number, probability: number): void {
    this.count++;
    this.sum += probability;
    if (order > this.last) return;
    this.kept.push({ pair, order });
    if (this.kept.length >= 2 * this.most + 64) this.keepFirst();
  }

  /** Mean probability of all pairs; 0 without any. */
  get meanProbability(): number {
    return this.count === 0 ? 0 : this.sum / this.count;
  }

  /** Gives the first pairs in drawing order. */
  first(count: number): WeighedPair[] {
    this.keepFirst();
    return this.kept.slice(0, count).map(({ pair }) => pair);
  }

  private keepFirst(): void {
    this.kept.sort((x, y) => x.order - y.order);
    this.kept.length = Math.min(this.kept.length, this.most);
    if (this.kept.length === this.most) this.last = this.kept.at(-1)?.order ?? 0;
  }
}
