/** Pairs of records with their weights, in growing typed arrays. */
import { sortByKey } from '../../../text/index.js';
import { type PairArrays, Pairs } from './pairs.js';

/** Strongest first; equal ones by the record numbers. Weights are in bits. */
export type SortedLinks = Readonly<PairArrays & { weight: Float64Array<ArrayBuffer> }>;

const LEAST = 1024;

export class Links {
  private pairs = new Pairs();
  private weight = new Float64Array(LEAST);

  /** Weighs pairs; those below `least` are left out. */
  static of(
    pairs: Pairs,
    weigh: (a: number, b: number) => number,
    least = Number.NEGATIVE_INFINITY,
  ): Links {
    const links = new Links();
    for (let at = 0; at < pairs.count; at++) {
      const { a, b } = pairs.pair(at);
      const weight = weigh(a, b);
      if (weight >= least) links.add(a, b, weight);
    }
    return links;
  }

  add(a: number, b: number, weight: number): void {
    const at = this.pairs.count;
    if (at === this.weight.length) this.weight = widened(this.weight);
    this.weight[at] = weight;
    this.pairs.add(a, b);
  }

  get count(): number {
    return this.pairs.count;
  }

  pair(at: number): { a: number; b: number } {
    return this.pairs.pair(at);
  }

  weightOf(at: number): number {
    return this.weight[at]!;
  }

  sorted(): SortedLinks {
    const { weight, pairs } = this;
    const { count } = pairs;
    const { a, b } = pairs.arrays;
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
}

function widened(weight: Float64Array): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(2 * weight.length);
  wider.set(weight);
  return wider;
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
