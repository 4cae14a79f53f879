/** Rosters with the columns of each field. */
import type {
  FieldPart,
  FieldType,
  Layout,
  LayoutColumn,
  NoRoster,
  Place,
  Table,
} from '../../model/index.js';

/** The columns of one field in one table. */
export interface FieldColumns {
  /** Columns that hold the whole value. */
  whole: LayoutColumn[];
  parts: Partial<Record<FieldPart, LayoutColumn>>;
}

/** A table that holds a roster. */
export interface Source {
  /** Index among all tables. */
  index: number;
  table: Table;
  layout: Layout;
  fields: Map<string, FieldColumns>;
}

/** Selects the tables that hold rosters. */
export function rosterSources(tables: Table[], layouts: (Layout | NoRoster)[]): Source[] {
  const sources: Source[] = [];
  tables.forEach((table, index) => {
    const layout = layouts[index];
    if (layout === undefined || !('columns' in layout)) return;
    sources.push({ index, table, layout, fields: columnsByField(layout) });
  });
  return sources;
}

function columnsByField(layout: Layout): Map<string, FieldColumns> {
  const fields = new Map<string, FieldColumns>();
  for (const column of layout.columns) {
    if (column.field === undefined) continue;
    const columns = fields.get(column.field) ?? { whole: [], parts: {} };
    fields.set(column.field, columns);
    if (column.part === undefined) columns.whole.push(column);
    else columns.parts[column.part] ??= column;
  }
  return fields;
}

/** Returns the text of a cell; `''` for a blank one and for a missing column. */
export function cell(row: string[], column: LayoutColumn | undefined): string {
  return column === undefined ? '' : (row[column.index] ?? '');
}

/**
 * Returns the first cell that is not blank. A number with one digit in each of several columns (party
 * cards) is joined.
 */
export function wholeCell(row: string[], columns: LayoutColumn[], type: FieldType): string {
  const single = columns[0];
  if (columns.length <= 1 || single === undefined) return cell(row, single);
  const texts = columns.map((column) => cell(row, column).trim()).filter((text) => text !== '');
  const isDigitwise =
    (type === 'code' || type === 'identifier' || type === 'idNumber') && texts.length > 1;
  return isDigitwise && texts.every((text) => text.length === 1)
    ? texts.join('')
    : (texts[0] ?? '');
}

/** Returns file, sheet and column for a finding. */
export function placeOf(source: Source, column?: LayoutColumn): Place {
  const place: Place = { file: source.table.file };
  if (source.table.sheet !== '') place.sheet = source.table.sheet;
  if (column !== undefined) place.column = column.header;
  return place;
}
