import type { Layout, LayoutColumn, NoRoster, Profile, Table } from '../../model/index.js';
import { clean, fold, sha256 } from '../../text/index.js';
import { HashList } from './hashList.js';

/** Rows by table and zero-based row number, such as records. */
export interface Rows {
  count: number;
  table: ArrayLike<number>;
  row: ArrayLike<number>;
}

/**
 * Computes the fingerprint of each row: SHA-256 over the section above it and all its cells, sorted by field
 * or heading, without the running number. It does not change when the row moves, columns change places or
 * the file is renamed. Trying all ID numbers cannot reverse it, since the whole row is hashed.
 * @param tables by number
 * @param layouts by table
 * @param purpose prefix that makes an unrelated hash of the same content
 * @returns lower-case hex, by row
 */
export function fingerprints(
  rows: Rows,
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  profile: Profile,
  purpose = '',
): HashList {
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
  // Folds each section once, since it has many rows.
  let section = '';
  let folded = '';
  return new HashList(rows.count, (i) => {
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
    return sha256(content);
  });
}

/** Whether a column was derived from another column of the layout, such as a status from a note. */
function repeatsAnother(column: LayoutColumn, all: readonly LayoutColumn[]): boolean {
  return column.by === 'derived' && all.some(({ index }) => index === column.source);
}
