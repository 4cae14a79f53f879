import {
  type Column,
  displayValue,
  hasValue,
  type Layout,
  type NoRoster,
  originalText,
  type ProfileField,
  type Records,
  type Table,
} from '../../model/index.js';
import {
  clean,
  containsMore,
  containsMoreThanId,
  dayFirst,
  isPlaceholder,
  noteBehindName,
} from '../../text/index.js';
import type { CarriedColumns } from './carriedColumns.js';
import { resultCells } from './resultCells.js';

/** Reads the texts of rows as the roster shows them; `''` for a blank. */
export interface RowTexts {
  /** @param key position of the field */
  ofField: (key: number, record: number) => string;
  /** Whether the row has a text; faster than reading the text. */
  hasText: (key: number, record: number) => boolean;
  /**
   * Gives the first row with a value, and how many rows have one, if these values are one and no other row has a text:
   * no rule has to choose. Faster than reading the texts.
   * @returns undefined if that does not hold, or cannot be seen without the texts
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
  /** @param heading position in the carried headings */
  ofHeading: (heading: number, record: number) => string;
  /**
   * Reads what an earlier result gathered; absent if no list is the roster of a result.
   * @param heading position in the gathered headings
   */
  ofGathered?: (heading: number, record: number) => string;
}

/** A value that all rows with a text share. */
interface Agreed {
  /** -1 if no row has a text. */
  record: number;
  rows: number;
}

/** Makes the reader of a run. A value that cannot be parsed is shown as written, so that nothing is lost. */
export function rowTexts(
  input: { tables: readonly Table[]; layouts: readonly (Layout | NoRoster)[]; records: Records },
  fields: readonly ProfileField[],
  carried: CarriedColumns,
): RowTexts {
  const { tables, layouts, records } = input;
  const columns = fields.map((field) => records.columns.get(field.id));
  const cellsOf = columnsByField(layouts, fields);
  const columnOfHeading = columnsByHeading(carried);
  const ofResult = layouts.map(resultCells);
  const ofField: RowTexts['ofField'] = (key, record) => {
    const { type, id } = fields[key];
    if (type === 'commune') return records.oldCommune.values[records.oldCommune.index[record]].text;
    if (type === 'branch') return records.oldBranch.values[records.oldBranch.index[record]].text;
    const column = columns[key];
    const text = column === undefined ? '' : displayValue(column, record);
    if (text !== '') return text;
    const table = records.table[record];
    const row = records.row[record];
    const layout = layouts[table];
    return isAnyFilled(tables[table].rows[row], cellsOf[table][key]) && 'columns' in layout
      ? dayFirst(clean(originalText(tables[table], layout, row, id)))
      : '';
  };
  const cellOf = (key: number, record: number) => {
    const table = records.table[record];
    const [column, further] = cellsOf[table][key];
    if (column === undefined) return '';
    if (further === undefined) return tables[table].rows[records.row[record]][column] ?? '';
    const layout = layouts[table];
    return 'columns' in layout
      ? originalText(tables[table], layout, records.row[record], fields[key].id)
      : '';
  };
  const ofGathered = (heading: number, record: number) => {
    const table = records.table[record];
    const column = ofResult[table].gathered[heading];
    return column < 0 ? '' : clean(tables[table].rows[records.row[record]][column] ?? '');
  };
  return {
    ofField,
    hasText: (key, record) => {
      const column = columns[key];
      return (column !== undefined && hasValue(column, record)) || ofField(key, record) !== '';
    },
    agreed: (key, records) => {
      const column = columns[key];
      if (column === undefined || isUnit(fields[key])) return undefined;
      const agreed: Agreed = { record: -1, rows: 0 };
      for (const record of records) {
        if (hasValue(column, record)) {
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
    ofFullPhone: (key, record) => {
      const column = columns[key];
      return column === undefined
        ? ''
        : fullPhone(cellOf(key, record), displayValue(column, record));
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
    ofHeading: (heading, record) => {
      const table = records.table[record];
      const column = columnOfHeading[table][heading];
      if (column < 0) return '';
      const isPlaced = (records.listedPlaces?.index[record] ?? 0) > 0;
      if (isPlaced && ofResult[table].places.includes(column)) return '';
      const text = clean(tables[table].rows[records.row[record]][column] ?? '');
      // Workbooks store dates in another form than people write them; text files do not.
      return tables[table].sheet === '' ? text : dayFirst(text);
    },
    ...(ofResult.some(({ gathered }) => gathered.some((column) => column >= 0))
      ? { ofGathered }
      : {}),
  };
}

/** Lists the columns of each field by table, so that most missing values are skipped: their cells are blank. */
function columnsByField(
  layouts: readonly (Layout | NoRoster)[],
  fields: readonly ProfileField[],
): number[][][] {
  return layouts.map((layout) =>
    fields.map(({ id }) =>
      'columns' in layout
        ? layout.columns.flatMap(({ field, index }) => (field === id ? [index] : []))
        : [],
    ),
  );
}

/** Gives the column of each carried heading by table; -1 for none. */
function columnsByHeading({ ofTable, headings }: CarriedColumns): Int32Array[] {
  return ofTable.map((own) => {
    const columnAt = new Int32Array(headings.length).fill(-1);
    for (const { index, heading } of own) columnAt[heading] = index;
    return columnAt;
  });
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

/** Gives a cell that has more than the phone parsed from it, else `''`. */
function fullPhone(text: string, phone: string): string {
  if (text === phone || isPlaceholder(text)) return '';
  return phone === '' || containsMore(text, phone) ? clean(text) : '';
}

function isAnyFilled(cells: readonly string[], columns: readonly number[]): boolean {
  for (const column of columns) {
    const cell = cells[column];
    if (cell !== undefined && cell !== '') return true;
  }
  return false;
}
