/** Table of text cells, for a csv or a workbook. */
export interface TextTable {
  headings: string[];
  /** Each as long as `headings`. */
  rows: string[][];
}

/** Table whose rows are made on each iteration, since a province has hundreds of thousands. */
export interface RowSource {
  headings: string[];
  rows: Iterable<string[]>;
}

/** Makes one row of each item, on each iteration. */
export function rowsOf<Item>(
  items: Iterable<Item>,
  make: (item: Item) => string[],
): Iterable<string[]> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield make(item);
    },
  };
}

/** Makes several rows of each item, on each iteration. */
export function manyRowsOf<Item>(
  items: Iterable<Item>,
  make: (item: Item) => string[][],
): Iterable<string[]> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield* make(item);
    },
  };
}

/** Stores the rows, for use more than once. */
export function materialize({ headings, rows }: RowSource): TextTable {
  return { headings, rows: [...rows] };
}
