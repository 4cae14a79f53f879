/** Pairs of records, in growing typed arrays. */

/** The former record of each pair, and the latter one. */
export interface PairArrays {
  a: Int32Array<ArrayBuffer>;
  b: Int32Array<ArrayBuffer>;
}

const LEAST = 1024;

export class Pairs {
  count = 0;
  private a = new Int32Array(LEAST);
  private b = new Int32Array(LEAST);

  static join(parts: readonly PairArrays[]): Pairs {
    const pairs = new Pairs();
    pairs.resize(parts.reduce((sum, { a }) => sum + a.length, 0));
    for (const { a, b } of parts) {
      pairs.a.set(a, pairs.count);
      pairs.b.set(b, pairs.count);
      pairs.count += a.length;
    }
    return pairs;
  }

  add(a: number, b: number): void {
    if (this.count === this.a.length) this.resize(2 * this.count);
    this.a[this.count] = Math.min(a, b);
    this.b[this.count] = Math.max(a, b);
    this.count++;
  }

  pair(at: number): { a: number; b: number } {
    return { a: this.a[at]!, b: this.b[at]! };
  }

  /** Copies of the arrays. */
  get arrays(): PairArrays {
    return { a: this.a.slice(0, this.count), b: this.b.slice(0, this.count) };
  }

  private resize(wanted: number): void {
    const size = Math.max(LEAST, wanted);
    const a = new Int32Array(size);
    const b = new Int32Array(size);
    a.set(this.a.subarray(0, this.count));
    b.set(this.b.subarray(0, this.count));
    this.a = a;
    this.b = b;
  }
}
