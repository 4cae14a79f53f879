/** Keys that recognise a row after a cell was corrected that the question is not about. */
import type { Layout, LayoutColumn, NoRoster, Origin, Profile, Table } from '../../model/index.js';
import { clean, fold, parseDate, precisionOf, sha256 } from '../../text/index.js';

/** A row with its old commune and branch. */
export interface PlacedRow extends Origin {
  table: number;
  /** Zero-based. */
  row: number;
}

/** Fields that name a person, beside the identifying ones of the profile. */
const PERSON_FIELDS: readonly string[] = ['name', 'birth', 'gender'];
/** Marks a weak key; not a hexadecimal digit. */
const WEAK = '?';
/** Hexadecimal digits: 80 bits distinguish the rows of a country. */
const LENGTH = 20;

/**
 * Makes the key of a row for questions of one kind. It hashes name, birth, gender and ID number as written,
 * and the cells of the question's field (SHA-256). Old commune and branch are added if the question is about
 * a place or the row has no ID number. Without an ID number or full date of birth the key is weak: namesakes
 * may share it.
 * @param field field that the question is about
 * @param isPlace whether the question is about a branch or a commune
 * @returns `''` for a row without a name, or without both ID number and birth
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
    .filter(
      ({ field: id = '' }) => PERSON_FIELDS.includes(id) || identifying.has(id) || id === field,
    )
    .map((column) => `${column.field}.${column.part ?? ''}=${textOf(column)}`)
    .sort();
  const place = isPlace || !hasNumber ? `${fold(oldCommune)}\n${fold(oldBranch)}` : '';
  return strength + sha256([place, ...lines].join('\n')).slice(0, LENGTH);
}

/** Whether a key may belong to several people. */
export function isWeakKey(key: string): boolean {
  return key.startsWith(WEAK);
}

/** Whether a birth has a day, in one cell or three. 1 January often means an unknown day. */
function isFullDate(texts: readonly string[]): boolean {
  if (texts.length !== 1) return texts.length >= 3;
  const packed = parseDate(texts[0]!, 'dmy');
  return typeof packed === 'number' && precisionOf(packed) === 'day' && packed % 10_000 !== 101;
}
