/** Finds people whom a list of others too does not tick as members: `Là đoàn viên`, `Đoàn viên (x)`. */
import type { LayoutColumn, Profile, RowKind, Table } from '../../../model/index.js';
import { clean, fold, isPlaceholder, isTick } from '../../../text/index.js';
import { cellAt } from '../../cells/cellAt.js';

const HINT = /\([^)]*\)/gu;
const IS = /^la /;
/** People who are not members; as a class of its own beside that of the members. */
const OTHERS = /\b(?:thanh nien|quan chung|chua|ngoai|khong)\b/;
/** Fewest ticked rows. */
const FEWEST_TICKED = 3;

/** Rows of people who are not members, and the heading that says so. */
export interface NonMembers {
  rows: readonly number[];
  heading: string;
}

const NONE: NonMembers = { rows: [], heading: '' };

/**
 * Returns the rows without a tick below a heading that asks who is a member. The title must not name members alone,
 * unless the heading asks it with `Là`. If each other row has its tick in another column (`Bí thư | Đoàn viên`), these
 * are classes of members, unless that one is headed by other people.
 * @param top first row of the header
 */
export function nonMembers(
  table: Table,
  top: number,
  kinds: readonly RowKind[],
  columns: readonly LayoutColumn[],
  { signs }: Profile,
): NonMembers {
  if (signs === undefined) return NONE;
  const words = signs.members.map(fold);
  const titles = table.rows.slice(0, top).flat().concat(table.sheet).map(fold);
  const namesMembers = titles.some((title) => words.some((word) => title.includes(word)));
  const isOfMembers = namesMembers && !titles.some((title) => OTHERS.test(title));
  const rows = [...kinds.keys()].filter((row) => kinds[row] === 'member');
  const textOf = (row: number, { index }: LayoutColumn) => cellAt(table, row, index);
  const ticks = columns.filter(
    (column) =>
      column.field === undefined &&
      rows.every((row) => isTick(textOf(row, column)) || isPlaceholder(textOf(row, column))),
  );
  for (const column of ticks) {
    const heading = fold(clean(lastPart(column.header).replace(HINT, ' ')));
    if (!words.includes(heading.replace(IS, ''))) continue;
    if (isOfMembers && !IS.test(heading)) continue;
    const [ticked, open] = parted(rows, (row) => isTick(textOf(row, column)));
    if (ticked.length < FEWEST_TICKED || open.length === 0) continue;
    const classes = ticks.filter(
      (other) => other !== column && ticked.every((row) => !isTick(textOf(row, other))),
    );
    const ofMembers = classes.filter(({ header }) => !OTHERS.test(fold(lastPart(header))));
    const isOfClass = (row: number) => ofMembers.some((other) => isTick(textOf(row, other)));
    if (open.every(isOfClass)) continue;
    return { rows: open, heading: column.header };
  }
  return NONE;
}

/** Returns the lowest heading of a column. */
function lastPart(header: string): string {
  return header.split(' / ').at(-1)!;
}

function parted(rows: readonly number[], test: (row: number) => boolean): [number[], number[]] {
  return [rows.filter(test), rows.filter((row) => !test(row))];
}
