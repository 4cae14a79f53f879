import type { Layout, NoRoster, Table } from '../../model/index.js';
import { clean } from '../../text/index.js';

/** Letterhead and footer texts, one per cell, with their zero-based row: where a commune is named. */
export function letterheadText(
  table: Table,
  layout: Layout | NoRoster,
): { row: number; text: string }[] {
  const lines: { row: number; text: string }[] = [];
  for (const [row, kind] of layout.kinds.entries()) {
    if (kind !== 'letterhead' && kind !== 'footer') continue;
    for (const cellText of table.rows[row] ?? []) {
      const text = clean(cellText);
      if (text !== '') lines.push({ row, text });
    }
  }
  return lines;
}
