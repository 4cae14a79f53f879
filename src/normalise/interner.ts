import type { InternedColumn } from '../model/index.js';

/**
 * Gives equal values one small number, in order of appearance; 0 means "missing". Caches the number or
 * fault of each distinct cell. Most cells are written as their value is shown, so one map holds both:
 * two maps for the numbers of 300,000 people would be slow.
 */
export class Interner<V extends { text: string }, Fault extends string = never> {
  readonly values: V[];
  private readonly cells = new Map<string, number | Fault>();
  /** Numbers of values that differ from their cells, by text: the last one of each text. */
  private readonly derived = new Map<string, number>();
  /** Numbers of the values with the same text before them. */
  private readonly before = new Map<number, number>();

  /**
   * @param areEqual compares two values of one text
   * @param read returns a cell's value, a fault, or undefined for a missing value
   */
  constructor(
    missing: V,
    private readonly areEqual: (one: V, other: V) => boolean,
    private readonly read: (cell: string) => V | Fault | undefined,
  ) {
    this.values = [missing];
  }

  /** Reads a cell, or takes the cached result. @returns number of its value, or a fault */
  ofCell(cell: string): number | Fault {
    const known = this.cells.get(cell);
    if (known !== undefined) return known;
    const value = this.read(cell);
    const reading =
      value === undefined ? 0 : typeof value === 'string' ? value : this.ofValue(value, cell);
    this.cells.set(cell, reading);
    return reading;
  }

  /** Returns the number of a value. @param cell from which it was read */
  ofValue(value: V, cell?: string): number {
    const isOwn = cell === value.text;
    // Takes the string of the cell, which was looked up before.
    const text = isOwn ? cell : value.text;
    const shown = isOwn ? undefined : this.cells.get(text);
    if (typeof shown === 'number' && shown > 0) {
      const other = this.values[shown];
      if (other.text === text && this.areEqual(other, value)) return shown;
    }
    const last = this.derived.get(text);
    for (let known = last; known !== undefined; known = this.before.get(known)) {
      if (this.areEqual(this.values[known], value)) return known;
    }
    const added = this.values.push(value) - 1;
    if (isOwn) return added;
    this.derived.set(text, added);
    if (last !== undefined) this.before.set(added, last);
    return added;
  }

  column(index: Int32Array): InternedColumn<V> {
    return { index, values: this.values };
  }
}
