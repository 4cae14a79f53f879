import {
  addTo,
  type Layout,
  type LayoutColumn,
  type NoRoster,
  type Table,
} from '../../model/index.js';
import { clean } from '../../text/index.js';

const HEADING = 'Chú thích ô';

/**
 * Adds a carried column with the comments on cells of members, each behind the heading of its column.
 * Fingerprints leave the column out, since a comment does not make another person.
 * @returns the given values if no member has a comment
 */
export function withCellComments<Any extends Layout | NoRoster>(
  table: Table,
  layout: Any,
): { table: Table; layout: Any } {
  if (table.comments === undefined || !('columns' in layout)) return { table, layout };
  const comments = commentsOfMembers(table, layout);
  const [first] = layout.columns;
  if (comments.size === 0 || first === undefined) return { table, layout };
  const width = table.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const rows = [...table.rows];
  for (const [row, texts] of comments) {
    const blanks = Array.from({ length: width - rows[row].length }, () => '');
    rows[row] = [...rows[row], ...blanks, texts.join('; ')];
  }
  const column: LayoutColumn = {
    index: width,
    header: HEADING,
    by: 'derived',
    source: first.index,
  };
  return { table: { ...table, rows }, layout: { ...layout, columns: [...layout.columns, column] } };
}

/** Collects the comments on rows of members, by row. */
function commentsOfMembers(table: Table, layout: Layout): Map<number, string[]> {
  const headings = new Map(layout.columns.map(({ index, header }) => [index, clean(header)]));
  const comments = new Map<number, string[]>();
  for (const { row, column, text } of table.comments ?? []) {
    if (layout.kinds[row] !== 'member') continue;
    const heading = headings.get(column) ?? '';
    addTo(comments, row, heading === '' ? text : `${heading}: ${text}`);
  }
  return comments;
}
