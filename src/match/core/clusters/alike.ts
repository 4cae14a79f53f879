/** Rows written exactly alike in one place: a question about two of them is about all. */
import type { List, Records } from '../../../model/index.js';

export interface WrittenRows {
  /** Indexed by record; equal for rows with equal content. */
  fingerprints: List<string>;
  /** Rows of two communes or branches are not alike, even with equal content. */
  records: Pick<Records, 'oldCommune' | 'oldBranch'>;
}

/** Digits of a fingerprint that a number holds exactly. */
const DIGITS = 12;

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
    this.classes ??= this.written === undefined ? numbersTo(this.count) : classesOf(this.written);
    return this.classes;
  }
}

function numbersTo(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let at = 0; at < count; at++) numbers[at] = at;
  return numbers;
}

/** Record → the first record with its fingerprint, commune and branch. */
function classesOf({ fingerprints, records: { oldCommune, oldBranch } }: WrittenRows): Int32Array {
  const classes = numbersTo(fingerprints.length);
  // Most fingerprints differ in their first digits, and need no further look-up.
  const firsts = new Map<number, number>();
  const others = new Map<string, number>();
  let record = 0;
  for (const fingerprint of fingerprints) {
    const start = Number.parseInt(fingerprint.slice(0, DIGITS), 16);
    const first = firsts.get(start);
    if (first === undefined) firsts.set(start, record);
    else {
      const [commune, branch] = [oldCommune.index[record], oldBranch.index[record]];
      const isLikeFirst =
        fingerprints.at(first) === fingerprint &&
        oldCommune.index[first] === commune &&
        oldBranch.index[first] === branch;
      if (isLikeFirst) classes[record] = first;
      else {
        const key = `${fingerprint} ${commune} ${branch}`;
        const other = others.get(key);
        if (other === undefined) others.set(key, record);
        else classes[record] = other;
      }
    }
    record++;
  }
  return classes;
}

function sizesOf(classes: Int32Array): Int32Array {
  const sizes = new Int32Array(classes.length);
  for (const first of classes) sizes[first]!++;
  return sizes;
}
