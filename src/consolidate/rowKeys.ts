/** Keys by which a row is known again after a cell was corrected that a question is not about. */
import type { Layout, LayoutColumn, NoRoster, Profile, Table } from '../model/index.js';
import { parseDate, precisionOf } from '../text/date.js';
import { sha256 } from '../text/sha256.js';
import { clean, fold } from '../text/unicode.js';

/** A row, and where it says it comes from. */
export interface PlacedRow {
  table: number;
  /** Zero-based. */
  row: number;
  oldCommune: string;
  oldBranch: string;
}

/** Fields that tell who somebody is, beside those that identify by the profile. */
const WHO: readonly string[] = ['name', 'birth', 'gender'];
/** No hexadecimal digit. */
const WEAK = '?';
/** 80 bits tell the rows of a country apart. */
const LENGTH = 20;

/**
 * Makes the key of a row for questions of one kind: SHA-256 over name, birth, gender and ID number as they
 * are written, the cells of the question's field, and old commune and branch where the question is about
 * a place or the row has no ID number. A row without an ID number or full date of birth has a weak key,
 * which namesakes may share; one without a name or any birth has none.
 * @param isPlace whether the question is about a branch or a commune
 */
export function rowKey(
  { table, row, oldCommune, oldBranch }: PlacedRow,
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  profile: Profile,
  field: string,
  isPlace: boolean,
): string {
  const layout = layouts[table]!;
  if (!('columns' in layout)) return '';
  const cells = tables[table]!.rows[row]!;
  const textOf = ({ index }: LayoutColumn) => clean(cells[index] ?? '');
  const filled = layout.columns.filter((column) => column.field && textOf(column) !== '');
  const textsOf = (wanted: (id: string) => boolean) =>
    filled.filter((column) => wanted(column.field!)).map(textOf);
  const identifying = new Set(
    profile.fields.filter(({ use }) => use === 'identifies').map(({ id }) => id),
  );
  const numbers = textsOf((id) => id !== 'name' && identifying.has(id));
  const hasNumber = numbers.some((text) => text.replace(/\D/g, '').length >= 9);
  const births = textsOf((id) => id === 'birth');
  if (textsOf((id) => id === 'name').length === 0) return '';
  if (!hasNumber && births.length === 0) return '';
  const strength = hasNumber || isFullDate(births) ? '' : WEAK;
  const lines = filled
    .filter(({ field: id = '' }) => WHO.includes(id) || identifying.has(id) || id === field)
    .map((column) => `${column.field}.${column.part ?? ''}=${textOf(column)}`)
    .sort();
  const place = isPlace || !hasNumber ? `${fold(oldCommune)}\n${fold(oldBranch)}` : '';
  return strength + sha256([place, ...lines].join('\n')).slice(0, LENGTH);
}

/** Whether a key may belong to several people. */
export function isWeakKey(key: string): boolean {
  return key.startsWith(WEAK);
}

/** A day of birth in one cell or three; 1 January is often written for an unknown one. */
function isFullDate(texts: readonly string[]): boolean {
  if (texts.length !== 1) return texts.length >= 3;
  const packed = parseDate(texts[0]!, 'dmy');
  return typeof packed === 'number' && precisionOf(packed) === 'day' && packed % 10_000 !== 101;
}
