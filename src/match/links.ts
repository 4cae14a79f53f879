/** Pairs worth keeping, in growing typed arrays. */

/** Strongest first; equal ones by the record numbers. */
export interface SortedLinks {
  a: Int32Array;
  b: Int32Array;
  weight: Float64Array;
}

export class Links {
  count = 0;
  private a = new Int32Array(1024);
  private b = new Int32Array(1024);
  private weight = new Float64Array(1024);

  add(a: number, b: number, weight: number): void {
    if (this.count === this.a.length) this.grow();
    this.a[this.count] = Math.min(a, b);
    this.b[this.count] = Math.max(a, b);
    this.weight[this.count] = weight;
    this.count++;
  }

  pair(at: number): { a: number; b: number } {
    return { a: this.a[at]!, b: this.b[at]! };
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

  private grow(): void {
    const size = 2 * this.a.length;
    const a = new Int32Array(size);
    const b = new Int32Array(size);
    const weight = new Float64Array(size);
    a.set(this.a);
    b.set(this.b);
    weight.set(this.weight);
    this.a = a;
    this.b = b;
    this.weight = weight;
  }
}
