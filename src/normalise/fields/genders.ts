/** Reads genders: a word, a code, a tick below Nam or Nữ, or the column of the birth date. */
import {
  type Finding,
  finding,
  type GenderColumn,
  groupBy,
  type ProfileField,
  type ValueFault,
} from '../../model/index.js';
import { type GenderCode, isPlaceholder, isTick, parseGender } from '../../text/index.js';
import type { ReadColumn } from '../readColumn.js';
import type { People } from '../rosters/people.js';
import { cell, type FieldColumns, placeOf, type Source, wholeCell } from '../rosters/sources.js';
import { BOTH_GENDERS } from './dates.js';
import { type CodeReader, type GenderList, genderCodes, NO_CODES } from './genderCodes.js';
import type { SexReader } from './sexes.js';

type Reading = GenderCode | 'gender-unreadable';

function filled(text: string): boolean {
  return isTick(text) || !isPlaceholder(text);
}

/**
 * Reads the gender that the row itself gives, in a column of words or below Nam and Nữ.
 * @param codes reader of cells that are not words
 */
function rowGender(
  row: string[],
  columns: FieldColumns,
  read: Map<string, Reading>,
  codes: CodeReader,
): Reading {
  const text = wholeCell(row, columns.whole, 'gender');
  let gender = read.get(text);
  if (gender === undefined) {
    gender = parseGender(text);
    read.set(text, gender);
  }
  if (gender === 'gender-unreadable') return codes(text) ?? gender;
  if (gender !== 0) return gender;
  const male = filled(cell(row, columns.parts.male));
  const female = filled(cell(row, columns.parts.female));
  if (male && female) return 'gender-unreadable';
  return male ? 1 : female ? 2 : 0;
}

/**
 * Returns the gender of rows without a mark if only Nam or only Nữ is a column and some rows have a mark:
 * the other gender. This is common practice but not certain, so it is reported.
 */
function unmarkedGender(
  source: Source,
  rows: readonly number[],
  { whole, parts }: FieldColumns,
): { value: GenderCode; findings: Finding[] } {
  const none: ReturnType<typeof unmarkedGender> = { value: 0, findings: [] };
  const only = parts.male ?? parts.female;
  if (only === undefined || whole.length > 0 || (parts.male && parts.female)) return none;
  const marked = rows.filter((row) => filled(cell(source.table.rows[row], only))).length;
  if (marked === 0 || marked === rows.length) return none;
  const args = { marked, unmarked: rows.length - marked };
  const code = parts.male ? 'unmarked-are-female' : 'unmarked-are-male';
  return {
    value: parts.male ? 2 : 1,
    findings: [finding('warning', code, args, placeOf(source, only))],
  };
}

/** Reads codes jointly for sheets of one file with one heading, since each may have few people. */
function codeReaders(
  people: People,
  field: ProfileField,
  sexes: SexReader,
): { value: Map<Source, CodeReader>; findings: Finding[] } {
  const lists = people.bySource.flatMap((records): GenderList[] => {
    const [column, another] = records.source.fields.get(field.id)?.whole ?? [];
    return column === undefined || another !== undefined ? [] : [{ ...records, column }];
  });
  const alike = groupBy(lists, ({ source, column }) => `${source.table.file}\n${column.header}`);
  const readers = new Map<Source, CodeReader>();
  const findings: Finding[] = [];
  for (const own of alike.values()) {
    const codes = genderCodes(own, sexes);
    for (const { source } of own) readers.set(source, codes.reader);
    findings.push(...codes.findings);
  }
  return { value: readers, findings };
}

/**
 * Reads the genders of all records.
 * @param byDate gender by the column of the date, for rows without another; `BOTH_GENDERS` for both
 * @param sexes reader of the sex by other evidence
 */
export function readGenders(
  people: People,
  field: ProfileField,
  byDate: Uint8Array,
  sexes: SexReader,
): ReadColumn<GenderColumn> {
  const faults: ValueFault[] = [];
  const code = new Uint8Array(people.count);
  const read = new Map<string, Reading>();
  const { value: readers, findings } = codeReaders(people, field, sexes);
  for (const { source, first, rows } of people.bySource) {
    const columns = source.fields.get(field.id);
    const codes = readers.get(source) ?? NO_CODES;
    const ofUnmarked = columns && unmarkedGender(source, rows, columns);
    findings.push(...(ofUnmarked?.findings ?? []));
    const unmarked = ofUnmarked?.value || codes('') || 0;
    rows.forEach((row, position) => {
      const record = first + position;
      const own = columns ? rowGender(source.table.rows[row], columns, read, codes) : 0;
      const gender = own || byDate[record] || unmarked;
      if (gender === 'gender-unreadable' || gender === BOTH_GENDERS) {
        faults.push({ record, field: field.id, code: 'gender-unreadable' });
      } else code[record] = gender;
    });
  }
  return { column: { type: 'gender', code }, faults, findings };
}
