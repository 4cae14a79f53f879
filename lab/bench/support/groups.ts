/** Joins rows into groups by pairs, and numbers the labels of groups. */
import type { Grouping } from '#product/evaluate/index.js';

export class Groups {
  readonly #parents: Int32Array;

  constructor(rows: number) {
    this.#parents = Int32Array.from({ length: rows }, (_, row) => row);
  }

  join(a: number, b: number): void {
    this.#parents[this.#rootOf(a)] = this.#rootOf(b);
  }

  /** Numbers the groups. @returns row → number of its group */
  numbers(): Grouping {
    return this.#parents.map((_, row) => this.#rootOf(row));
  }

  #rootOf(row: number): number {
    const parents = this.#parents;
    let root = row;
    while (parents[root] !== root) root = parents[root]!;
    parents[row] = root;
    return root;
  }
}

/** Numbers labels in order of first occurrence. @returns row → number of its label */
export function numbered(labels: readonly string[]): Grouping {
  const numbers = new Map<string, number>();
  return Int32Array.from(labels, (label) => {
    const known = numbers.get(label) ?? numbers.size;
    numbers.set(label, known);
    return known;
  });
}
