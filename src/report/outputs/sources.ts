/** Reads the values of a member for the columns of an output. */
import type {
  Member,
  MemberValue,
  MergeResult,
  OutputColumn,
  OutputSource,
} from '../../model/index.js';
import { clean, fold, readCccd } from '../../text/index.js';

/** Start of the key of a field. */
export const FIELD = 'field ';
/** Key of the gender, which a date below Nam or Nữ shows too. */
export const GENDER = `${FIELD}gender`;

type Rosters = Pick<MergeResult, 'carried' | 'records' | 'tables' | 'layouts'>;

/** A value that a column may take. */
export interface Reading {
  /** Text of the roster, unmasked. */
  text: string;
  /** Text of the cell, unless a list gives it; undefined if the column does not take the value. */
  cell: string | undefined;
  /** Whether an unknown gender is why. */
  needsGender: boolean;
}

/** Place of a member in a workbook. */
export interface Place {
  number: number;
  branch: string;
  commune: string;
  unit: string;
}

export interface Reader {
  /** `field id` or `carried heading`; `''` for a place, which is no value of the member. */
  key: string;
  /** Whether the place of the value in the sheet shows the gender. */
  showsGender: boolean;
  read: (member: Member, place: Place) => Reading | undefined;
}

/** Makes the readers of a column, in the order in which they count. */
export function readersOf({ from }: OutputColumn, result: Rosters): Reader[] {
  return from.flatMap((source): Reader[] => {
    if (source.place !== undefined) return [placeReader(source.place)];
    if (source.carried !== undefined) return carriedReaders(source.carried, result.carried);
    return source.field === undefined ? [] : [fieldReader(source.field, source, result)];
  });
}

function reading(text: string): Reading | undefined {
  return text === '' ? undefined : { text, cell: text, needsGender: false };
}

function placeReader(which: keyof Place): Reader {
  return { key: '', showsGender: false, read: (_, place) => reading(String(place[which])) };
}

/** Makes readers of the carried columns with one of these headings, exact ones first. */
function carriedReaders(wanted: readonly string[], carried: readonly string[]): Reader[] {
  const headingsBy = (keyOf: (heading: string) => string) =>
    wanted.flatMap((heading) => carried.filter((each) => keyOf(each) === keyOf(heading)));
  const found = new Set([...headingsBy(fold), ...headingsBy(ownHeadingKey)]);
  return [...found].map((heading) => ({
    key: `carried ${heading}`,
    showsGender: false,
    read: (member) => reading(member.carried.get(heading)?.text ?? ''),
  }));
}

/** Makes the key of a heading without the groups above it and remarks in brackets. */
function ownHeadingKey(heading: string): string {
  const own = clean(heading).split(' / ').at(-1) ?? '';
  return fold(own.replace(/\([^()]*\)/g, ' ')).replace(/[^a-z0-9]+/g, '');
}

function fieldReader(id: string, source: OutputSource, result: Rosters): Reader {
  const { gender, kind, words } = source;
  return {
    key: FIELD + id,
    showsGender: gender !== undefined,
    read: (member) => {
      const value = member.values.get(id);
      const text = value?.text ?? '';
      if (words !== undefined) {
        const known = genderOf(member);
        const cell = known === undefined ? undefined : words[known];
        return { text, cell, needsGender: known === undefined };
      }
      if (text === '') return undefined;
      if (kind !== undefined && value !== undefined && codeKind(id, value, result) !== kind) {
        return { text, cell: undefined, needsGender: false };
      }
      if (gender === undefined) return reading(text);
      const known = genderOf(member);
      const cell = known === gender ? text : undefined;
      return { text, cell, needsGender: known === undefined };
    },
  };
}

/** Gives the kind of the code that a member has in a field, by the heading of its column. */
function codeKind(
  id: string,
  { text, record }: MemberValue,
  { records, tables, layouts }: Rosters,
): string {
  const table = records.table[record]!;
  const layout = layouts[table];
  if (layout === undefined || !('columns' in layout)) return id;
  const cells = tables[table]?.rows[records.row[record]!] ?? [];
  const own = layout.columns.filter(({ field, spareOf }) => field === id || spareOf === id);
  const column = own.find(({ index }) => fold(cells[index] ?? '') === fold(text)) ?? own[0];
  return column?.code?.kind ?? id;
}

/**
 * Gives the gender of a member: as listed, else by the fourth digit of a CCCD with the member's year of birth.
 */
function genderOf({ values }: Member): 'male' | 'female' | undefined {
  const listed = values.get('gender')?.text ?? '';
  if (listed !== '') return listed === 'Nam' ? 'male' : listed === 'Nữ' ? 'female' : undefined;
  const parts = readCccd(values.get('id')?.text ?? '');
  const birth = values.get('birth')?.text ?? '';
  if (parts === undefined || !birth.endsWith(String(parts.year))) return undefined;
  return parts.gender === 1 ? 'male' : 'female';
}
