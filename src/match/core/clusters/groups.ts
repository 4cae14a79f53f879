/** Growing clusters: union-find with lists of members. */
export class Groups {
  private readonly parent: Int32Array;
  private readonly next: Int32Array;
  private readonly last: Int32Array;
  private readonly size: Int32Array;
  /** Root → weakest link inside, in bits. */
  readonly weakest: Float64Array;

  constructor(readonly count: number) {
    this.parent = Int32Array.from({ length: count }, (_, at) => at);
    this.next = new Int32Array(count).fill(-1);
    this.last = this.parent.slice();
    this.size = new Int32Array(count).fill(1);
    this.weakest = new Float64Array(count).fill(Number.POSITIVE_INFINITY);
  }

  /** Root of a record, which is also the first of its members. */
  rootOf(record: number): number {
    let root = record;
    while (this.parent[root] !== root) root = this.parent[root]!;
    while (this.parent[record] !== root) {
      const above = this.parent[record]!;
      this.parent[record] = root;
      record = above;
    }
    return root;
  }

  /** Joins the groups of two roots by a link of so many bits. */
  join(a: number, b: number, weight: number): void {
    if (a === b) return;
    const [root, other] = this.size[a]! >= this.size[b]! ? [a, b] : [b, a];
    this.parent[other] = root;
    this.next[this.last[root]!] = other;
    this.last[root] = this.last[other]!;
    this.size[root]! += this.size[other]!;
    this.weakest[root] = Math.min(this.weakest[root]!, this.weakest[other]!, weight);
  }

  /** Records in the group of a root. */
  sizeOf(root: number): number {
    return this.size[root]!;
  }

  /** Pairs of members, one of each root's group. */
  pairsOf(a: number, b: number): number {
    return this.size[a]! * this.size[b]!;
  }

  /** Sum of `value` over all pairs of members, one of each root's group. */
  sumPairs(a: number, b: number, value: (x: number, y: number) => number): number {
    let sum = 0;
    for (let x = a; x >= 0; x = this.next[x]!) {
      for (let y = b; y >= 0; y = this.next[y]!) sum += value(x, y);
    }
    return sum;
  }

  /** True if `test` holds for some pair of members, one of each root's group. */
  somePair(a: number, b: number, test: (x: number, y: number) => boolean): boolean {
    for (let x = a; x >= 0; x = this.next[x]!) {
      for (let y = b; y >= 0; y = this.next[y]!) if (test(x, y)) return true;
    }
    return false;
  }
}
