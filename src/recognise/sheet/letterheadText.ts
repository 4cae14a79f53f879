import type { Layout, NoRoster, Table } from '../../model/index.js';
import { joinLabels, withoutPlaceLabels } from '../cells/labelledPlace.js';

/** Letterhead and footer texts, one per cell or label, with their zero-based row: where a commune is named. */
export function letterheadText(
  table: Table,
  layout: Layout | NoRoster,
): { row: number; text: string }[] {
  const lines: { row: number; text: string }[] = [];
  for (const [row, kind] of layout.kinds.entries()) {
    if (kind !== 'letterhead' && kind !== 'footer') continue;
    for (const text of joinLabels(table.rows[row] ?? [])) {
      lines.push({ row, text: withoutPlaceLabels(text) });
    }
  }
  return lines;
}
