import type { Table } from '../model/index.js';
import { clean, unguarded } from '../text/index.js';

export const MEMBER_HEADING = 'Mã';

export interface EarlierRows {
  has: (member: string) => boolean;
  /** Lists `Mã` of all members. */
  members: () => Iterable<string>;
  /** A value, `''` for none. */
  value: (member: string, heading: string) => string;
  headings: ReadonlySet<string>;
}

/**
 * Reads the roster of an earlier result, by `Mã`.
 * @param tables sheets and text files with headings in their first row; ignores those without `Mã`
 */
export function earlierRows(tables: readonly Table[]): EarlierRows {
  const found = new Map<string, { columns: ReadonlyMap<string, number>; cells: string[] }>();
  const headings = new Set<string>();
  for (const { rows } of tables) {
    const [first = [], ...data] = rows;
    const columns = new Map(first.map((heading, at) => [unguarded(heading), at]));
    const id = columns.get(MEMBER_HEADING);
    if (id === undefined) continue;
    for (const heading of columns.keys()) headings.add(heading);
    for (const cells of data) found.set(cells[id] ?? '', { columns, cells });
  }
  return {
    headings,
    has: (member) => found.has(member),
    members: () => found.keys(),
    value: (member, heading) => {
      const row = found.get(member);
      return unguarded(row?.cells[row.columns.get(heading) ?? -1] ?? '');
    },
  };
}

/** Compares two cells; a masked cell equals any value that it may hide. */
export function isUnchanged(before: string, after: string): boolean {
  const [first, second] = [clean(before), clean(after)];
  return first === second || hides(first, second) || hides(second, first);
}

function hides(masked: string, value: string): boolean {
  return (
    masked.includes('*') &&
    masked.length === value.length &&
    [...masked].every((sign, at) => sign === '*' || sign === value[at])
  );
}
