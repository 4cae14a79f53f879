/** Recognises a small table that counts the members of groups, beside a roster: `Tổ | Nam | Nữ | Cộng`. */
import { clean, fold } from '../../../text/index.js';
import { cellAt } from '../../cells/cellAt.js';
import { isSubtotal } from '../../cells/rowWords.js';
import type { HeaderView } from '../headerView.js';

const COUNT = /^(?:\d{1,4}|\d{1,3}(?:[.,]\d+)? ?%)$/;
/** Headings of counts that no fact of a person has. */
const COUNTED =
  /^(?:nam|nu|cong|tong|tong (?:so|cong)|so luong|sl|so (?:nguoi|dv|hv|doan vien|dang vien|hoi vien)|ty le.*|dan toc|dang vien)$/;

/**
 * Whether columns count members of groups: from the first row on, each group is written once, with figures behind it.
 * The last group is a sum, or all figures have headings of counts and the groups are fewer than the people.
 */
export function isTableOfCounts(
  view: HeaderView,
  columns: readonly number[],
  people: number,
): boolean {
  const headed = columns.filter((column) => view.headers[column]);
  const textAt = (row: number, column: number) => clean(cellAt(view.table, row, column));
  const label = headed.find((column) => /\p{L}/u.test(textAt(view.firstRow, column)));
  const counts = headed.filter((column) => label !== undefined && column > label);
  if (label === undefined || counts.length === 0) return false;
  const groups: string[] = [];
  for (let row = view.firstRow; row < view.table.rows.length; row++) {
    const figures = counts.map((column) => textAt(row, column)).filter((text) => text !== '');
    const group = textAt(row, label);
    if (figures.length === 0) break;
    if (group === '' || !figures.every((text) => COUNT.test(text))) return false;
    groups.push(fold(group));
  }
  if (groups.length < 2 || new Set(groups).size < groups.length) return false;
  if (isSubtotal(textAt(view.firstRow + groups.length - 1, label))) return true;
  return groups.length < people && counts.every((at) => COUNTED.test(fold(view.headers[at]!)));
}
