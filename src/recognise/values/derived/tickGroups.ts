/** Joins columns of ticks below one heading; the sub-headings are the values. */
import { finding, type LayoutColumn } from '../../../model/index.js';
import { clean, isPlaceholder, isTick } from '../../../text/index.js';
import { headingText } from '../../headings/heading.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

/** Share of a group's cells that must be ticks; the rest are remarks. */
const TICKS = 0.8;

/**
 * Makes one column `Trình độ` of `Trình độ {THPT, TC, CĐ, ĐH}`. It becomes a field that no other column
 * has, or is carried along. Two ticks in a row are two values.
 */
export function readTickGroups(view: RosterView): Replacement {
  const taken = new Set(view.columns.map((column) => column.field));
  const result = emptyReplacement();
  for (const group of groupsOf(view)) {
    const isTicked = areLostTicks(view, group) ? isLostLetter : isTick;
    if (!areTicks(view, group, isTicked)) continue;
    const path = view.paths[group[0]!.index]!.slice(0, -1);
    const header = headingText(path);
    const meaning = view.wordings.meaning(path);
    const field = meaning?.field.type === 'text' ? meaning.field.id : undefined;
    const own = field === undefined || taken.has(field) ? undefined : field;
    if (own === undefined && field !== undefined) {
      const args = { field, taken: headerOf(view, result, field), carried: header };
      const place = { ...view.place, column: header };
      result.findings.push(finding('info', 'two-columns-chosen', args, place));
    }
    taken.add(own);
    for (const column of group) result.replaced.add(column);
    result.derived.push({
      column: {
        header,
        ...(own === undefined ? {} : { field: own }),
        source: group[0]!.index,
      },
      cells: valuesOf(view, group, isTicked),
    });
  }
  return result;
}

function headerOf(view: RosterView, { derived }: Replacement, field: string): string {
  const columns = [...view.columns, ...derived.map((each) => each.column)];
  return columns.find((column) => column.field === field)?.header ?? '';
}

/** Returns unknown columns side by side below one group heading. */
function groupsOf({ columns, paths }: RosterView): LayoutColumn[][] {
  const groups: LayoutColumn[][] = [];
  let last: { index: number; above: string } | undefined;
  for (const column of columns) {
    const path = paths[column.index] ?? [];
    const above = path.slice(0, -1).join('\n');
    if (column.field !== undefined || above === '') continue;
    if (last?.above === above && last.index === column.index - 1) groups.at(-1)!.push(column);
    else groups.push([column]);
    last = { index: column.index, above };
  }
  return groups.filter((group) => group.length > 1);
}

/** Whether the letter for a tick was lost in a group: rows have one `?` at most, and nothing else. */
function areLostTicks({ table, members }: RosterView, group: readonly LayoutColumn[]): boolean {
  const columns = new Set<number>();
  for (const row of members) {
    const textAt = ({ index }: LayoutColumn) => table.rows[row]![index] ?? '';
    const [only, another] = group.filter((column) => textAt(column) !== '');
    if (only === undefined) continue;
    if (another !== undefined || !isLostLetter(textAt(only))) return false;
    columns.add(only.index);
  }
  return columns.size > 1;
}

function isLostLetter(text: string): boolean {
  return /^[?\ufffd]$/.test(text.trim());
}

function areTicks(
  { table, members }: RosterView,
  group: readonly LayoutColumn[],
  isTicked: (text: string) => boolean,
): boolean {
  let ticks = 0;
  let filled = 0;
  for (const row of members) {
    for (const { index } of group) {
      const text = table.rows[row]![index] ?? '';
      if (isTicked(text)) ticks++;
      else if (isPlaceholder(text)) continue;
      filled++;
    }
  }
  return ticks > 0 && ticks >= TICKS * filled;
}

/** Returns the values by row; a remark in place of a tick is appended to its sub-heading. */
function valuesOf(
  view: RosterView,
  group: readonly LayoutColumn[],
  isTicked: (text: string) => boolean,
): Map<number, string> {
  const values = new Map<number, string>();
  for (const row of view.members) {
    const parts: string[] = [];
    for (const { index } of group) {
      const text = view.table.rows[row]![index] ?? '';
      const label = clean(view.paths[index]!.at(-1)!);
      if (isTicked(text)) parts.push(label);
      else if (!isPlaceholder(text)) parts.push(`${label}: ${clean(text)}`);
    }
    if (parts.length > 0) values.set(row, parts.join(', '));
  }
  return values;
}
