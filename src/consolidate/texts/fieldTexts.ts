import { type Column, displayValue, hasValue, type ProfileField } from '../../model/index.js';
import {
  clean,
  containsMore,
  containsMoreThanId,
  isErrorCell,
  isOnlyDashes,
  isPlaceholder,
  noteBehindName,
} from '../../text/index.js';
import { type WrittenRows, writtenCells } from './writtenCells.js';

/** Reads the values of fields by their position, and what stands beside a value in its cell. */
export interface FieldTexts {
  /** @param key position of the field */
  ofField: (key: number, record: number) => string;
  /** Whether the row has a text; faster than reading the text. */
  hasText: (key: number, record: number) => boolean;
  /**
   * Gives the first row with a value, and how many rows have one, if these values are one and no other row has a text:
   * no rule has to choose. Faster than reading the texts. A unit is always that of the first row that has one.
   * @returns undefined if a rule must choose
   */
  agreed: (key: number, records: readonly number[]) => Agreed | undefined;
  /** Whether the text is a parsed value, not only the cell as written. */
  isRead: (key: number, record: number) => boolean;
  /** Reads the cell if it has more than the parsed phone number, else `''`. */
  ofFullPhone: (key: number, record: number) => string;
  /** Reads the cell if it has more than the parsed ID number, else `''`. */
  ofFullId: (key: number, record: number) => string;
  /** Reads the note behind the name in a cell, else `''`. */
  ofNameNote: (key: number, record: number) => string;
}

/** A value that all rows with a text share, or the unit of one row. */
interface Agreed {
  /** -1 if no row has a text. */
  record: number;
  rows: number;
}

export function fieldTexts(rows: WrittenRows, fields: readonly ProfileField[]): FieldTexts {
  const { oldCommune, oldBranch, columns: all } = rows.records;
  const columns = fields.map(({ id }) => all.get(id));
  const written = writtenCells(rows, fields);
  const ofField: FieldTexts['ofField'] = (key, record) => {
    const { type } = fields[key];
    if (type === 'commune') return oldCommune.values[oldCommune.index[record]].text;
    if (type === 'branch') return withoutError(oldBranch.values[oldBranch.index[record]].text);
    const column = columns[key];
    const text = column === undefined ? '' : displayValue(column, record);
    if (text !== '') return text;
    const cell = written.text(key, record);
    return isOnlyDashes(cell) ? '' : withoutError(cell);
  };
  return {
    ofField,
    hasText: (key, record) => {
      const column = columns[key];
      return (column !== undefined && hasValue(column, record)) || ofField(key, record) !== '';
    },
    agreed: (key, records) => {
      const column = columns[key];
      const ofUnit = isUnit(fields[key]);
      const agreed: Agreed = { record: -1, rows: 0 };
      for (const record of records) {
        if (ofUnit) {
          if (ofField(key, record) !== '') return { record, rows: 1 };
        } else if (column !== undefined && hasValue(column, record)) {
          if (agreed.record < 0) agreed.record = record;
          else if (!isSameValue(column, agreed.record, record)) return undefined;
          agreed.rows++;
        } else if (ofField(key, record) !== '') return undefined;
      }
      return agreed;
    },
    isRead: (key, record) => {
      const column = columns[key];
      return column === undefined || hasValue(column, record);
    },
    ...besideValues(columns, written.cell),
  };
}

/** Makes readers of what stands beside a value in its cell. */
function besideValues(
  columns: readonly (Column | undefined)[],
  cellOf: (key: number, record: number) => string,
): Pick<FieldTexts, 'ofFullPhone' | 'ofFullId' | 'ofNameNote'> {
  return {
    ofFullPhone: (key, record) => {
      const column = columns[key];
      if (column === undefined) return '';
      return fullPhone(cellOf(key, record), displayValue(column, record));
    },
    ofFullId: (key, record) => {
      const column = columns[key];
      const id = column === undefined ? '' : displayValue(column, record);
      const text = id === '' ? '' : cellOf(key, record);
      return text !== '' && containsMoreThanId(text, id) ? clean(text) : '';
    },
    ofNameNote: (key, record) => {
      const column = columns[key];
      const text = cellOf(key, record);
      const hasOnlyName = column !== undefined && text === displayValue(column, record);
      return hasOnlyName ? '' : noteBehindName(text);
    },
  };
}

/** Whether a field's value is the unit that its row was placed in. */
export function isUnit({ type }: ProfileField): boolean {
  return type === 'commune' || type === 'branch';
}

function isSameValue(column: Column, a: number, b: number): boolean {
  if (column.type === 'date') return column.packed[a] === column.packed[b];
  if (column.type === 'gender') return column.code[a] === column.code[b];
  return column.index[a] === column.index[b];
}

/** Gives `''` for the error of a formula. */
function withoutError(text: string): string {
  return isErrorCell(text) ? '' : text;
}

/** Gives a cell that has more than the phone parsed from it, else `''`. */
function fullPhone(text: string, phone: string): string {
  if (text === phone || isPlaceholder(text) || isErrorCell(text)) return '';
  return phone === '' || containsMore(text, phone) ? clean(text) : '';
}
