import type { InternedColumn } from '../model/index.js';

/** Gives equal values one small number, in order of appearance; 0 is kept for "missing". */
export class Interner<V> {
  readonly values: V[];
  private readonly numbers = new Map<string, number>();

  constructor(missing: V) {
    this.values = [missing];
  }

  /** Number of a value; `key` is equal exactly for values that count as one. */
  number(key: string, value: V): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const added = this.values.length;
    this.values.push(value);
    this.numbers.set(key, added);
    return added;
  }

  column(index: Int32Array): InternedColumn<V> {
    return { index, values: this.values };
  }
}
