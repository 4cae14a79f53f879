/** Describes the columns of lists and how well they are filled in, without personal data. */
import {
  filledDown,
  hasValue,
  type Layout,
  type LayoutColumn,
  withoutUndefined,
} from '../../model/index.js';
import type { ShownHeading } from '../../recognise/index.js';
import type { ParsedRosters } from '../../steps/index.js';
import { columnLetter, isPersonName, maskedText } from '../../text/index.js';
import type { SheetInspection } from './sheetInspection.js';

/** Describes the columns of a list. @param own records of table `t` */
export function inspectedColumns(
  parsed: ParsedRosters,
  t: number,
  { columns }: Layout,
  own: readonly number[],
  headings: ShownHeading,
): SheetInspection['columns'] {
  return inOrder(columns).map((column) => ({
    column: letterOf(column),
    heading: headings(column.header) ?? shownHeading(column.header),
    ...fieldOf(column),
    ...withoutUndefined({ part: column.part }),
    by: column.spareOf === NAME ? 'wording' : column.by,
    ...withoutUndefined({ score: column.score }),
    ...columnQuality(parsed, t, column, own),
  }));
}

const NAME = 'name';

/** Gives the field of a column; a spare column fills the blank cells of another one. */
function fieldOf({ field, spareOf }: LayoutColumn): { field?: string; spare?: true } {
  if (field === undefined && spareOf === NAME) return { field: NAME, spare: true };
  return withoutUndefined({ field });
}

/** Orders columns as on the sheet; a derived column follows its source. */
function inOrder(columns: readonly LayoutColumn[]): LayoutColumn[] {
  const place = ({ by, index, source }: LayoutColumn) =>
    by === 'derived' ? (source ?? index) : index;
  return [...columns].sort((a, b) => place(a) - place(b));
}

/** Gives the letter of a column; for a derived one, that of its first source. */
export function letterOf({ by, index, source }: LayoutColumn): string {
  const column = by === 'derived' ? source : index;
  return column === undefined ? '' : columnLetter(column);
}

/** Shows an unknown heading; hides letters and digits if it may be a person's name or number. */
function shownHeading(heading: string): string {
  const mayBePerson =
    /\d{6}/.test(heading) ||
    maskedText(heading) !== heading ||
    heading.split(/[\n/,;:–-]/).some(isPersonName);
  return mayBePerson ? outlined(heading) : heading;
}

/** Measures one column. @param own records of table `t` */
function columnQuality(
  { tables, records }: ParsedRosters,
  t: number,
  column: LayoutColumn,
  own: readonly number[],
): { filled: number; valid?: number; sample: string } {
  if (own.length === 0) return { filled: 0, sample: '' };
  const texts = filledDown(tables[t], column.index);
  const values = column.field === undefined ? undefined : records.columns.get(column.field);
  let first: string | undefined;
  let filled = 0;
  let valid = 0;
  for (const record of own) {
    const text = texts[records.row[record]] ?? '';
    if (text.trim() === '') continue;
    first ??= text;
    filled++;
    if (values !== undefined && hasValue(values, record)) valid++;
  }
  const share = round(filled / own.length);
  if (first === undefined) return { filled: share, sample: '' };
  const sample = outlined(first);
  if (values === undefined) return { filled: share, sample };
  return { filled: share, valid: round(valid / filled), sample };
}

const SAMPLE_LENGTH = 24;

/** Hides letters and digits: `Nguyễn Văn An` → `Nxxxxx Vxx Ax`, `0252` → `####`. */
function outlined(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SAMPLE_LENGTH)
    .replace(/\d/g, '#')
    .replace(/(?<=\p{L}\p{M}*)[\p{L}\p{M}]/gu, 'x');
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
