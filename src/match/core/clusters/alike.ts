/** Rows written exactly alike in one place: a question about two of them is about all. */
import type { List, Records } from '../../../model/index.js';

export interface WrittenRows {
  /** Indexed by record; equal for rows with equal content. */
  fingerprints: List<string>;
  /** Rows of two communes or branches are not alike, even with equal content. */
  records: Pick<Records, 'oldCommune' | 'oldBranch'>;
}

export class Alike {
  private classes: Int32Array | undefined;
  /** Record that is the first of its class → rows of the class. */
  private sizes: Int32Array | undefined;

  /** @param written if undefined, no two rows are alike */
  constructor(
    private readonly count: number,
    private readonly written: WrittenRows | undefined,
  ) {}

  /** Whether two rows are written exactly alike. */
  areAlike(a: number, b: number): boolean {
    const classes = this.classOf();
    return classes[a] === classes[b];
  }

  /** One number for every pair of rows written like these two; as exact as `pairKey`. */
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
    return `${fingerprints.at(record)} ${oldCommune.index[record]} ${oldBranch.index[record]}`;
  }
}

function sizesOf(classes: Int32Array): Int32Array {
  const sizes = new Int32Array(classes.length);
  for (const first of classes) sizes[first]!++;
  return sizes;
}
