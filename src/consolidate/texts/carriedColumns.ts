import type { Layout, LayoutColumn, NoRoster } from '../../model/index.js';
import { clean, columnLetter, fold } from '../../text/index.js';
import { resultCells } from './resultCells.js';

/** Unknown columns of all tables, one per heading. */
export interface CarriedColumns {
  /** Headings in the order of the roster. */
  headings: string[];
  /** Per table: column of the sheet → position in `headings`. */
  ofTable: { index: number; heading: number }[][];
  /** Headings that repeat a column of the roster, and are needed only where a cell differs from it. */
  repeated: ReadonlySet<string>;
}

/**
 * Assigns every unknown column to a column of the roster. Columns with one heading share a column over
 * all files. A second column with that heading on one sheet gets a number.
 * @param layouts by table
 * @param taken headings of the roster's own columns, which a carried column must not repeat
 */
export function carriedColumns(
  layouts: readonly (Layout | NoRoster)[],
  taken: readonly string[],
): CarriedColumns {
  const headings: string[] = [];
  const repeated = new Set<string>();
  const known = new Map(taken.map((heading) => [fold(heading), -1]));
  const ofTable = layouts.map((layout) => {
    if (!('columns' in layout)) return [];
    const used = new Set<number>();
    const copies = new Map<string, number>();
    const { gathered, repeated: ofResult } = resultCells(layout);
    const isCarried = ({ field, index }: LayoutColumn) =>
      field === undefined && !gathered.includes(index);
    return layout.columns.filter(isCarried).map((column) => {
      const wanted = clean(column.header) || `Cột ${columnLetter(column.index)}`;
      // Continues behind the last number: thousands of columns may have one heading.
      for (let copy = (copies.get(wanted) ?? 0) + 1; ; copy++) {
        copies.set(wanted, copy);
        const heading = copy === 1 ? wanted : `${wanted} (${copy})`;
        const at = known.get(fold(heading));
        if (at === undefined) {
          const fresh = headings.push(heading) - 1;
          known.set(fold(heading), fresh);
          used.add(fresh);
          if (ofResult.includes(column.index)) repeated.add(heading);
          return { index: column.index, heading: fresh };
        }
        if (at >= 0 && !used.has(at)) {
          used.add(at);
          return { index: column.index, heading: at };
        }
      }
    });
  });
  return { headings, ofTable, repeated };
}
