/** Pairs worth keeping, in growing typed arrays. */

interface LinkArrays {
  a: Int32Array<ArrayBuffer>;
  b: Int32Array<ArrayBuffer>;
  weight: Float64Array<ArrayBuffer>;
}

/** Strongest first; equal ones by the record numbers. */
export type SortedLinks = Readonly<LinkArrays>;

const LEAST = 1024;

export class Links {
  count = 0;
  private a = new Int32Array(LEAST);
  private b = new Int32Array(LEAST);
  private weight = new Float64Array(LEAST);

  static join(parts: readonly LinkArrays[]): Links {
    const links = new Links();
    links.resize(parts.reduce((sum, { a }) => sum + a.length, 0));
    for (const { a, b, weight } of parts) {
      links.a.set(a, links.count);
      links.b.set(b, links.count);
      links.weight.set(weight, links.count);
      links.count += a.length;
    }
    return links;
  }

  add(a: number, b: number, weight: number): void {
    if (this.count === this.a.length) this.resize(2 * this.count);
    this.a[this.count] = Math.min(a, b);
    this.b[this.count] = Math.max(a, b);
    this.weight[this.count] = weight;
    this.count++;
  }

  pair(at: number): { a: number; b: number } {
    return { a: this.a[at]!, b: this.b[at]! };
  }

  /** A copy of what is there. */
  get arrays(): LinkArrays {
    const { count } = this;
    return {
      a: this.a.slice(0, count),
      b: this.b.slice(0, count),
      weight: this.weight.slice(0, count),
    };
  }

  /** The same pairs, weighed anew. */
  reweighed(weigh: (a: number, b: number) => number): Links {
    const links = new Links();
    for (let at = 0; at < this.count; at++) {
      links.add(this.a[at]!, this.b[at]!, weigh(this.a[at]!, this.b[at]!));
    }
    return links;
  }

  sorted(): SortedLinks {
    const { a, b, weight, count } = this;
    const order = Int32Array.from({ length: count }, (_, at) => at).sort(
      (x, y) => weight[y]! - weight[x]! || a[x]! - a[y]! || b[x]! - b[y]!,
    );
    return {
      a: order.map((at) => a[at]!),
      b: order.map((at) => b[at]!),
      weight: Float64Array.from(order, (at) => weight[at]!),
    };
  }

  private resize(wanted: number): void {
    const size = Math.max(LEAST, wanted);
    const a = new Int32Array(size);
    const b = new Int32Array(size);
    const weight = new Float64Array(size);
    a.set(this.a.subarray(0, this.count));
    b.set(this.b.subarray(0, this.count));
    weight.set(this.weight.subarray(0, this.count));
    this.a = a;
    this.b = b;
    this.weight = weight;
  }
}
