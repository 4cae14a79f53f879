/** Reads cells of a table through its layout. */
import type { Layout } from './layout.js';
import type { Profile } from './profile.js';
import type { Table } from './table.js';

/** Finds the first column of a type. */
export function columnOfType(
  layout: Layout,
  profile: Profile,
  type: 'commune' | 'branch',
): number | undefined {
  const ids = new Set(
    profile.fields.filter((field) => field.type === type).map((field) => field.id),
  );
  return layout.columns.find((column) => column.field !== undefined && ids.has(column.field))
    ?.index;
}

/** Lists a column's texts; all cells of a vertical merge get the text of its first. */
export function filledDown(table: Table, column: number): string[] {
  const texts = table.rows.map((row) => row[column] ?? '');
  for (const { top, bottom, left } of table.merges) {
    if (left !== column) continue;
    for (let row = top + 1; row <= bottom && row < texts.length; row++) texts[row] = texts[top];
  }
  return texts;
}

/** Reads the original text of a field on one row, parts of several columns joined by a blank. */
export function originalText(table: Table, layout: Layout, row: number, field: string): string {
  let text = '';
  for (const column of layout.columns) {
    if (column.field !== field) continue;
    const cell = table.rows[row][column.index] ?? '';
    if (cell.trim() !== '') text = text === '' ? cell : `${text} ${cell}`;
  }
  return text;
}
