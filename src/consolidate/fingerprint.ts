import type { Layout, LayoutColumn, NoRoster, Profile, Table } from '../model/index.js';
import { sha256 } from '../text/sha256.js';
import { clean, fold } from '../text/unicode.js';

/** Rows by table and zero-based row; records are some. */
export interface Rows {
  count: number;
  table: ArrayLike<number>;
  row: ArrayLike<number>;
}

/**
 * A row's fingerprint: SHA-256 over all cells of its row by field or heading, in the order of
 * those, without the running number; plus the section above it. It stays the same when the row
 * moves, the columns change places or the file gets another name, and can't be reversed by trying
 * all ID numbers, since the whole row goes into it.
 * @param purpose of another hash of the same content, which the fingerprint tells nothing of
 * @returns lower-case hex per row
 */
export function fingerprints(
  rows: Rows,
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  profile: Profile,
  purpose = '',
): string[] {
  const ordinals = new Set(
    profile.fields.filter((field) => field.type === 'ordinal').map((field) => field.id),
  );
  const keysOfTable = layouts.map((layout) =>
    'columns' in layout
      ? layout.columns
          .filter((column) => column.field === undefined || !ordinals.has(column.field))
          .filter((column) => !repeatsAnother(column, layout.columns))
          .map((column) => ({
            index: column.index,
            key:
              column.field === undefined
                ? `+${fold(column.header)}`
                : `${column.field}.${column.part ?? ''}`,
          }))
          .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
      : [],
  );
  const result: string[] = new Array(rows.count);
  // One section has many rows.
  let section = '';
  let folded = '';
  for (let i = 0; i < rows.count; i++) {
    const t = rows.table[i];
    const row = rows.row[i];
    const cells = tables[t].rows[row];
    const layout = layouts[t];
    const above = 'sections' in layout ? layout.sections[row] : '';
    if (above !== section) {
      section = above;
      folded = fold(above);
    }
    let content = purpose + folded;
    for (const { key, index } of keysOfTable[t]) {
      const cell = clean(cells[index] ?? '');
      if (cell !== '') content += `\n${key}=${cell}`;
    }
    result[i] = sha256(content);
  }
  return result;
}

/** A status that a note tells says nothing that the note does not. */
function repeatsAnother(column: LayoutColumn, all: readonly LayoutColumn[]): boolean {
  return column.by === 'derived' && all.some((each) => each.index === column.source);
}
