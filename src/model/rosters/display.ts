/** Shows values: in the roster, which is Vietnamese, and on a terminal. */
import { codeLabelKey } from './profile.js';
import type { Column, Records } from './records.js';
import type { Table } from './table.js';

/** Texts of genders by their codes; `''` for a missing one. */
export const GENDERS = ['', 'Nam', 'Nữ'] as const;

/** Caches texts by packed date: a province has some ten thousand dates of birth. */
const dates = new Map<number, string>([[0, '']]);

/** Formats a packed date as `dd/mm/yyyy`, `mm/yyyy` or `yyyy`; `''` for a missing one. */
export function formatDate(packed: number): string {
  let text = dates.get(packed);
  if (text === undefined) {
    text = makeDate(packed);
    dates.set(packed, text);
  }
  return text;
}

function makeDate(packed: number): string {
  const year = String(Math.floor(packed / 10000)).padStart(4, '0');
  const month = Math.floor(packed / 100) % 100;
  const day = packed % 100;
  if (month === 0) return year;
  const monthYear = `${String(month).padStart(2, '0')}/${year}`;
  return day === 0 ? monthYear : `${String(day).padStart(2, '0')}/${monthYear}`;
}

/** Shows a record's value as text; `''` for missing. */
export function displayValue(column: Column, record: number): string {
  if (column.type === 'date') return formatDate(column.packed[record]);
  if (column.type === 'gender') return GENDERS[column.code[record]];
  return column.values[column.index[record]].text;
}

/**
 * Shows the values of two records in a field as they are compared: for codes two of one kind, if possible
 * equal ones.
 * @returns `label`: name of the field or kind in messages
 */
export function comparableValues(
  field: string,
  column: Column,
  a: number,
  b: number,
): { label: string; first: string; second: string } {
  const kinds = column.type === 'code' ? column.kinds : undefined;
  if (kinds === undefined) {
    return { label: field, first: displayValue(column, a), second: displayValue(column, b) };
  }
  const both = kinds
    .map(({ kind, index, values }) => ({
      label: codeLabelKey(field, kind),
      first: values[index[a]].text,
      second: values[index[b]].text,
    }))
    .filter(({ first, second }) => first !== '' && second !== '');
  const equal = both.find(({ first, second }) => first === second);
  return equal ?? both[0] ?? { label: field, first: '', second: '' };
}

/** Whether `displayValue` shows anything. */
export function hasValue(column: Column, record: number): boolean {
  if (column.type === 'date') return column.packed[record] !== 0;
  if (column.type === 'gender') return column.code[record] !== 0;
  return column.values[column.index[record]].text !== '';
}

/** Names the row of a record as `explain` takes it: `file:sheet:row`. */
export function rowName(
  { records, tables }: { records: Pick<Records, 'table' | 'row'>; tables: readonly Table[] },
  record: number,
): string {
  const { file, sheet } = tables[records.table[record]!]!;
  return `${file}:${sheet}:${records.row[record]! + 1}`;
}

/** Shows the name of a record, or the parts of one; `''` without a name. */
export function displayName({ columns }: Pick<Records, 'columns'>, record: number): string {
  const name = columns.get('name');
  if (name !== undefined) return displayValue(name, record);
  const parts = [...columns.values()].filter(({ type }) => type === 'namePart');
  return parts
    .map((part) => displayValue(part, record))
    .join(' ')
    .trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are escaped
const CONTROL = /[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Escapes the characters that control a terminal or the direction of writing, as JSON does (`\u001b`).
 * Names of files may contain them.
 */
export function printable(text: string): string {
  return text.replace(
    CONTROL,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
