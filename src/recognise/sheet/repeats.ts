/** Finds lists side by side by their headings, which repeat from left to right. */
import { isNameField, type Profile, type Table } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { parseSection } from '../cells/sectionText.js';
import { isHeadOfBranch } from '../columns/byContent/branchTables.js';
import type { Wordings } from '../headings/wordings.js';

/** Most places to cut that are tried in a row. */
const MOST_CUTS = 10;
const SEX = /^(?:nam|nu)(?: gioi)?$/;

/** Place of a heading of names. */
export interface HeadedName {
  row: number;
  column: number;
}

/** Headings of one row, from left to right; those of a divided name (`Họ đệm | Tên`) are one. */
interface HeadingKeys {
  keys: string[];
  /** First column of each. */
  columns: number[];
  /** Position of the first heading with each key. */
  first: Map<string, number>;
}

/**
 * Returns columns from which all headings of the list before repeat: `Mã | Họ tên | Mã | Họ tên`. Headings of one field
 * are equal, and only the first list may have something before its name: `STT | Họ tên | Lớp | Họ đệm | Tên | Lớp`.
 */
export function repeatsOf(
  headed: readonly HeadedName[],
  table: Table,
  profile: Profile,
  wordings: Wordings,
): number[] {
  const keysOfRow: HeadingKeys[] = [];
  const found: number[] = [];
  // No further cuts of a row are tried.
  const isEnough = (row: number) => (found[row] ?? 0) > MOST_CUTS;
  return headed.flatMap(({ row, column }) => {
    if (isEnough(row)) return [];
    keysOfRow[row] ??= keysOf(table.rows[row]!, wordings);
    const { keys, columns, first } = keysOfRow[row];
    const at = columns.indexOf(column);
    const name = first.get(keys[at] ?? '') ?? at;
    const width = at - name;
    if (width < 2) return [];
    const start = [keys.findIndex((key) => key !== ''), name].find((from) =>
      isRepeated(keys, from, width),
    );
    if (start === undefined) return [];
    const cut = columns[start + width]!;
    if (isOfFamily(cellAt(table, row - 1, cut), profile)) return [];
    found[row] = (found[row] ?? 0) + 1;
    return [cut];
  });
}

/** Returns the field of each heading, or else its text. */
function keysOf(headings: readonly string[], wordings: Wordings): HeadingKeys {
  const keys: string[] = [];
  const columns: number[] = [];
  const first = new Map<string, number>();
  let isDivided = false;
  for (const [column, text] of headings.entries()) {
    const meaning = text === '' ? undefined : wordings.meaning([text]);
    const isName = isNameField(meaning?.field);
    const isFurtherPart = isName && isDivided;
    isDivided = isName && meaning?.part !== undefined;
    if (isFurtherPart) continue;
    const key = isName ? 'name' : meaning === undefined ? fold(text) : `${meaning.field.id}:`;
    if (!first.has(key)) first.set(key, keys.length);
    keys.push(key);
    columns.push(column);
  }
  return { keys, columns, first };
}

function isRepeated(keys: readonly string[], start: number, width: number): boolean {
  for (let at = start; at < start + width; at++) if (keys[at] !== keys[at + width]) return false;
  return true;
}

/**
 * Whether the text above repeated headings calls their people a family: `Vợ`. A title is above the first list; a
 * branch, a sex or a post of branches (`Phó bí thư`) heads a list of its own.
 */
function isOfFamily(above: string, profile: Profile): boolean {
  if (above === '' || SEX.test(fold(above)) || isHeadOfBranch(above)) return false;
  return parseSection(above, profile.branchPrefixes) === undefined;
}
