/** Rows written exactly alike in one place: what is asked of two of them is asked of all. */
import type { Records } from '../../../model/index.js';

export interface Written {
  /** By record; the same for rows with the same content. */
  fingerprints: readonly string[];
  /** The same content in two communes or branches is not the same row. */
  records: Pick<Records, 'oldCommune' | 'oldBranch'>;
}

export class Alike {
  private classes: Int32Array | undefined;
  /** Record that is the first of its class → rows of the class. */
  private sizes: Int32Array | undefined;

  /** @param written without it every row is like itself alone */
  constructor(
    private readonly count: number,
    private readonly written: Written | undefined,
  ) {}

  /** The same number for every pair of rows written like these two; exact as `pairKey` is. */
  pairKey(a: number, b: number): number {
    const classes = this.classOf();
    const one = classes[a]!;
    const other = classes[b]!;
    return one < other ? one * this.count + other : other * this.count + one;
  }

  /** Rows written like one of the two. */
  rowsLike(a: number, b: number): number {
    const classes = this.classOf();
    this.sizes ??= sizesOf(classes);
    const [one, other] = [classes[a]!, classes[b]!];
    return this.sizes[one]! + (one === other ? 0 : this.sizes[other]!);
  }

  /** Record → the first record written like it. */
  private classOf(): Int32Array {
    if (this.classes !== undefined) return this.classes;
    const classes = new Int32Array(this.count);
    const first = new Map<string, number>();
    for (let record = 0; record < this.count; record++) {
      const key = this.keyOf(record);
      const known = first.get(key);
      if (known === undefined) first.set(key, record);
      classes[record] = known ?? record;
    }
    this.classes = classes;
    return classes;
  }

  private keyOf(record: number): string {
    if (this.written === undefined) return String(record);
    const { fingerprints, records } = this.written;
    const { oldCommune, oldBranch } = records;
    return `${fingerprints[record]} ${oldCommune.index[record]} ${oldBranch.index[record]}`;
  }
}

function sizesOf(classes: Int32Array): Int32Array {
  const sizes = new Int32Array(classes.length);
  for (const each of classes) sizes[each]!++;
  return sizes;
}
