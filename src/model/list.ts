/** Items by number: an array, or a list that makes an item whenever it is read. */
export interface List<Item> extends Iterable<Item> {
  readonly length: number;
  at(index: number): Item | undefined;
}

class MadeList<Item> implements List<Item> {
  readonly #itemAt: (index: number) => Item;

  constructor(
    readonly length: number,
    itemAt: (index: number) => Item,
  ) {
    this.#itemAt = itemAt;
  }

  at(index: number): Item | undefined {
    return index >= 0 && index < this.length ? this.#itemAt(index) : undefined;
  }

  *[Symbol.iterator](): IterableIterator<Item> {
    for (let index = 0; index < this.length; index++) yield this.#itemAt(index);
  }
}

/**
 * Makes a list whose items are not kept: a province has hundreds of thousands of rows.
 * @param itemAt makes the item of a number below `length`
 */
export function listOf<Item>(length: number, itemAt: (index: number) => Item): List<Item> {
  return new MadeList(length, itemAt);
}
