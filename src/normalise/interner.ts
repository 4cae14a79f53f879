import type { InternedColumn } from '../model/index.js';

/**
 * Gives equal values one small number, in order of appearance; 0 is kept for "missing". Remembers what
 * each cell was read as, by number or as a fault. Most cells are written as their value is shown: they
 * and their values are looked up in one map, as two of the numbers of 300,000 people take their time.
 */
export class Interner<V extends { text: string }, Fault extends string = never> {
  readonly values: V[];
  private readonly cells = new Map<string, number | Fault>();
  /** By key, values that no cell is written as. */
  private readonly others = new Map<string, number>();

  /**
   * @param keyOf equal exactly for values that count as one
   * @param read a cell's value; undefined for a missing one
   */
  constructor(
    missing: V,
    private readonly keyOf: (value: V) => string,
    private readonly read: (cell: string) => V | Fault | undefined,
  ) {
    this.values = [missing];
  }

  /** What a cell was read as. */
  ofCell(cell: string): number | Fault {
    const known = this.cells.get(cell);
    if (known !== undefined) return known;
    const value = this.read(cell);
    const reading =
      value === undefined ? 0 : typeof value === 'string' ? value : this.ofValue(value, cell);
    this.cells.set(cell, reading);
    return reading;
  }

  /** @param cell that it was read from */
  ofValue(value: V, cell?: string): number {
    const isOwn = cell === value.text;
    const shown = isOwn ? undefined : this.cells.get(value.text);
    if (typeof shown === 'number' && shown > 0) {
      if (this.keyOf(this.values[shown]) === this.keyOf(value)) return shown;
    }
    const known = this.others.size === 0 ? undefined : this.others.get(this.keyOf(value));
    if (known !== undefined) return known;
    const added = this.values.push(value) - 1;
    if (!isOwn) this.others.set(this.keyOf(value), added);
    return added;
  }

  column(index: Int32Array): InternedColumn<V> {
    return { index, values: this.values };
  }
}
