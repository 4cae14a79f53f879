// Rows joined into groups by pairs, and labels of groups as numbers.

export class Groups {
  #parents;

  constructor(rows) {
    this.#parents = Int32Array.from({ length: rows }, (_, row) => row);
  }

  join(a, b) {
    this.#parents[this.#rootOf(a)] = this.#rootOf(b);
  }

  /** @returns row → number of its group */
  numbers() {
    return this.#parents.map((_, row) => this.#rootOf(row));
  }

  #rootOf(row) {
    const parents = this.#parents;
    let root = row;
    while (parents[root] !== root) root = parents[root];
    parents[row] = root;
    return root;
  }
}

/** @returns row → number of its label, in the order in which they are met */
export function numbered(labels) {
  const numbers = new Map();
  return Int32Array.from(labels, (label) => {
    const known = numbers.get(label) ?? numbers.size;
    numbers.set(label, known);
    return known;
  });
}
