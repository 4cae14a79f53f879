/** Finds lists side by side by their headings, which repeat from left to right. */
import { isNameField, type Profile, type Table } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { parseSection } from '../cells/sectionText.js';
import type { Wordings } from '../headings/wordings.js';

/** Most places to cut that are tried in a row. */
const MOST_CUTS = 10;
const SEX = /^(?:nam|nu)(?: gioi)?$/;

/** Place of a heading of names. */
export interface HeadedName {
  row: number;
  column: number;
}

/**
 * Returns columns from which all headings of the list before repeat: `Mã | Họ tên | Mã | Họ tên`. Headings of one field
 * are equal, and only the first list may have something before its name: `STT | Họ tên | Lớp | Họ và tên | Lớp`.
 */
export function repeatsOf(
  headed: readonly HeadedName[],
  table: Table,
  profile: Profile,
  wordings: Wordings,
): number[] {
  const keysOf: string[][] = [];
  const firstOf: Map<string, number>[] = [];
  const found: number[] = [];
  // No further cuts of a row are tried.
  const isEnough = (row: number) => (found[row] ?? 0) > MOST_CUTS;
  return headed.flatMap(({ row, column }) => {
    if (isEnough(row)) return [];
    keysOf[row] ??= table.rows[row]!.map((text) => keyOf(text, wordings));
    const keys = keysOf[row];
    firstOf[row] ??= new Map(keys.map((key, at): [string, number] => [key, at]).reverse());
    const name = firstOf[row].get(keys[column]!)!;
    const width = column - name;
    if (width < 2) return [];
    const start = [keys.findIndex((key) => key !== ''), name].find((from) =>
      isRepeated(keys, from, width),
    );
    if (start === undefined || isOfFamily(cellAt(table, row - 1, start + width), profile))
      return [];
    found[row] = (found[row] ?? 0) + 1;
    return [start + width];
  });
}

/** Returns the field of a heading, or else its text; all parts of a name are equal. */
function keyOf(text: string, wordings: Wordings): string {
  const field = text === '' ? undefined : wordings.meaning([text])?.field;
  if (field === undefined) return fold(text);
  return isNameField(field) ? 'name' : `${field.id}:`;
}

function isRepeated(keys: readonly string[], start: number, width: number): boolean {
  for (let at = start; at < start + width; at++) if (keys[at] !== keys[at + width]) return false;
  return true;
}

/**
 * Whether the text above repeated headings calls their people a family: `Vợ`. A title is above the first list; a
 * branch or a sex heads a list of its own.
 */
function isOfFamily(above: string, profile: Profile): boolean {
  if (above === '' || SEX.test(fold(above))) return false;
  return parseSection(above, profile.branchPrefixes) === undefined;
}
