/** Likely pairs, in growing typed arrays. */
import { sortByKey } from '../../../text/index.js';

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

  /** Copies of the arrays. */
  get arrays(): LinkArrays {
    const { count } = this;
    return {
      a: this.a.slice(0, count),
      b: this.b.slice(0, count),
      weight: this.weight.slice(0, count),
    };
  }

  /** Makes links of these pairs with other weights, without those below `least`. */
  reweighed(weigh: (a: number, b: number) => number, least = Number.NEGATIVE_INFINITY): Links {
    const links = new Links();
    for (let at = 0; at < this.count; at++) {
      const weight = weigh(this.a[at]!, this.b[at]!);
      if (weight >= least) links.add(this.a[at]!, this.b[at]!, weight);
    }
    return links;
  }

  sorted(): SortedLinks {
    const { a, b, weight, count } = this;
    const { high, low } = descendingKeys(weight, count);
    let order: Int32Array = Int32Array.from({ length: count }, (_, at) => at);
    // The last key counts most, since the sort is stable.
    for (const key of [b, a, low, high]) order = sortByKey(order, key);
    return {
      a: Int32Array.from(order, (at) => a[at]!),
      b: Int32Array.from(order, (at) => b[at]!),
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

/** Unsigned keys of 32 bits each that order the weights from the highest down. */
function descendingKeys(weight: Float64Array, count: number) {
  const bits = new DataView(new ArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  const high = new Int32Array(count);
  const low = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    // Makes zero of minus zero.
    bits.setFloat64(0, weight[at]! + 0);
    const upper = bits.getInt32(0);
    const lower = bits.getInt32(4);
    high[at] = upper < 0 ? upper : upper ^ 0x7fffffff;
    low[at] = upper < 0 ? lower : ~lower;
  }
  return { high, low };
}
