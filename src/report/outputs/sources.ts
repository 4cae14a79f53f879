/** Reads the values of a member for the columns of an output. */
import type {
  Member,
  MergeResult,
  OutputColumn,
  OutputSource,
  Records,
} from '../../model/index.js';
import { clean, fold, readCccd } from '../../text/index.js';

/** Key of the gender, which a date below Nam or Nữ shows too. */
export const GENDER = 'field gender';

/** A value that a column may take. */
export interface Reading {
  /** As the roster has it, unmasked. */
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
export function readersOf(
  { from }: OutputColumn,
  { carried, records }: Pick<MergeResult, 'carried' | 'records'>,
): Reader[] {
  return from.flatMap((source): Reader[] => {
    if (source.place !== undefined) return [placeReader(source.place)];
    if (source.carried !== undefined) return carriedReaders(source.carried, carried);
    return source.field === undefined ? [] : [fieldReader(source.field, source, records)];
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

function fieldReader(id: string, source: OutputSource, records: Records): Reader {
  const { gender, words } = source;
  return {
    key: `field ${id}`,
    showsGender: gender !== undefined,
    read: (member) => {
      const text = member.values.get(id)?.text ?? '';
      if (words !== undefined) {
        const known = genderOf(member);
        const cell = known === undefined ? undefined : words[known];
        return { text, cell, needsGender: known === undefined };
      }
      if (text === '') return undefined;
      if (!isOfKind(id, source.kind, member, records)) {
        return { text, cell: undefined, needsGender: false };
      }
      if (gender === undefined) return reading(text);
      const known = genderOf(member);
      const cell = known === gender ? text : undefined;
      return { text, cell, needsGender: known === undefined };
    },
  };
}

/** Whether the code that a member has in a field is of a kind. */
function isOfKind(
  id: string,
  kind: string | undefined,
  { values }: Member,
  records: Records,
): boolean {
  const column = records.columns.get(id);
  const value = values.get(id);
  if (kind === undefined || value === undefined) return true;
  const folded = fold(value.text);
  const kinds = column !== undefined && 'kinds' in column ? (column.kinds ?? []) : [];
  const own = kinds.filter(({ index, values: codes }) => {
    const at = index[value.record]!;
    return at !== 0 && fold(codes[at]!.text) === folded;
  });
  return own.length === 0 ? kind === id : own.some((each) => each.kind === kind);
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
