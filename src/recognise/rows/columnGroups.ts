/** Finds the columns beside a list, and puts those of a name in order. */
import type { FieldPart, LayoutColumn } from '../../model/index.js';

/** Parts of a name in their order; `firstname | lastname` has the given name first. */
const PARTS: readonly (FieldPart | undefined)[] = ['surname', undefined, 'middle', 'given'];

/** Returns the columns right of the first blank one behind all columns with a field. */
export function columnsBeside(columns: readonly LayoutColumn[]): number[] {
  const last = columns.findLastIndex(({ field }) => field !== undefined);
  const gap = columns.findIndex(
    ({ index }, at) => at > last && at > 0 && index > columns[at - 1]!.index + 1,
  );
  return gap < 0 ? [] : columns.slice(gap).map(({ index }) => index);
}

/** Sorts columns by the part of the name that they have. */
export function inOrderOfName(columns: readonly LayoutColumn[]): LayoutColumn[] {
  return [...columns].sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part));
}
