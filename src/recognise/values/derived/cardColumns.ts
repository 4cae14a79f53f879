/** Reads ID numbers from cells that also have the card's date and place: `Số CCCD, ngày cấp, nơi cấp`. */
import { clean, fold } from '../../../text/index.js';
import { mostly } from '../../cells/samples.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

/** Rest of such a heading after that of the number. */
const ISSUED =
  /[\s,;/(–-]+(?:va )?(?:ngay|noi|nam)(?:[\s,/]+(?:(?:va )?(?:thang|nam|noi|ngay)))* cap\b.*$/;

/** Derives a column for the number; the original column is carried along unchanged. */
export function readCardColumns(view: RosterView): Replacement {
  const result = emptyReplacement();
  const taken = new Set(view.columns.map(({ field }) => field));
  for (const column of view.columns) {
    if (column.field !== undefined) continue;
    const path = view.paths[column.index] ?? [];
    if (!ISSUED.test(fold(path.join(' ')))) continue;
    const numbers = headingsOf(view, column.index, path).flatMap(({ groups, heading }) => {
      const header = heading.slice(0, Math.max(0, fold(heading).search(ISSUED)));
      const field = header === '' ? undefined : view.wordings.meaning([...groups, header])?.field;
      return field?.type === 'idNumber' ? [{ header, field }] : [];
    });
    const [number] = numbers;
    if (number === undefined || taken.has(number.field.id)) continue;
    const { header, field } = number;
    taken.add(field.id);
    const cells = new Map(
      view.members.map((row) => [row, view.table.rows[row]![column.index] ?? ''] as const),
    );
    result.derived.push({ column: { header, field: field.id, source: column.index }, cells });
  }
  return result;
}

const NUMBER_FIRST = /^\D{0,3}\d{9,12}(?!\d)/;

/** A heading of a column, and those above it that are no part of it. */
interface Heading {
  groups: readonly string[];
  heading: string;
}

/** Returns the last heading of a column, and the one with those above it if the cells begin with a number. */
function headingsOf(
  { table, members }: RosterView,
  column: number,
  path: readonly string[],
): Heading[] {
  const texts = members.map((row) => table.rows[row]![column] ?? '').filter((text) => text !== '');
  const isNumber = path.length > 1 && mostly(texts, (text) => NUMBER_FIRST.test(text));
  const last = { groups: path.slice(0, -1), heading: clean(path.at(-1) ?? '') };
  return isNumber ? [last, { groups: [], heading: clean(path.join(' ')) }] : [last];
}
