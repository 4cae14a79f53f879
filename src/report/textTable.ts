/** Headings and rows of text: what the csv and the workbook of one result have in common. */
export interface TextTable {
  headings: string[];
  /** Each as long as `headings`. */
  rows: string[][];
}

/** The same with rows that are made each time they are walked over, for files of all communes. */
export interface RowSource {
  headings: string[];
  rows: Iterable<string[]>;
}

/** A row made of each item, each time that they are walked over. */
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

/** The same of items that give several rows. */
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

/** The rows kept, for what walks over them more than once. */
export function kept({ headings, rows }: RowSource): TextTable {
  return { headings, rows: [...rows] };
}
