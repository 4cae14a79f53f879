/** The cells of a field as its lists write them. */
import {
  type Layout,
  type NoRoster,
  originalText,
  type ProfileField,
  type Records,
  type Table,
} from '../../model/index.js';
import { clean, dayFirst } from '../../text/index.js';

/** The lists of a run, and which row each record is. */
export interface WrittenRows {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  records: Records;
}

/** Reads cells by the position of their field; `''` for a blank. */
interface WrittenCells {
  /** The cell as it is. */
  cell: (key: number, record: number) => string;
  /** The cell in clean letters, with dates as people write them. */
  text: (key: number, record: number) => string;
}

export function writtenCells(
  { tables, layouts, records }: WrittenRows,
  fields: readonly ProfileField[],
): WrittenCells {
  const columns = columnsByField(layouts, fields);
  const original = (key: number, record: number) => {
    const table = records.table[record];
    const layout = layouts[table];
    return 'columns' in layout
      ? originalText(tables[table], layout, records.row[record], fields[key].id)
      : '';
  };
  return {
    cell: (key, record) => {
      const table = records.table[record];
      const own = columns[table][key];
      if (own.length === 0) return '';
      if (own.length > 1) return original(key, record);
      return tables[table].rows[records.row[record]][own[0]] ?? '';
    },
    text: (key, record) => {
      const table = records.table[record];
      const cells = tables[table].rows[records.row[record]];
      return isAnyFilled(cells, columns[table][key]) ? dayFirst(clean(original(key, record))) : '';
    },
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

function isAnyFilled(cells: readonly string[], columns: readonly number[]): boolean {
  for (const column of columns) {
    const cell = cells[column];
    if (cell !== undefined && cell !== '') return true;
  }
  return false;
}
