/** Compares the sizes that a list states (`Cộng: 25 đồng chí`, `I. Khu 1 (25 ĐV)`) with the people read from it. */
import { type Finding, findingOf, message, placeIn, type RowKind } from '../../model/index.js';
import { statedCount } from '../cells/statedCount.js';
import { isReadList, type ReadList } from './continued.js';
import type { Recognition } from './recognition.js';

/** Kinds of rows that may state a size. */
const STATING: ReadonlySet<RowKind> = new Set<RowKind>([
  'letterhead',
  'section',
  'subtotal',
  'footer',
  'note',
]);
/** Kinds of rows between the parts of a list. */
const BOUNDARIES: ReadonlySet<RowKind> = new Set<RowKind>(['section', 'subtotal']);

/** A size that a row states, and the nearest number of people read from rows that it may mean. */
interface Compared {
  row: number;
  stated: number;
  read: number;
}

/**
 * Reports sizes that no part of their list has: those behind a section's name mean the rows below, others the rows above
 * or, above all people, the list. Both may go on up to any other section or sum, and mean any list of the sheet, the
 * whole sheet or the file.
 * @param sheets rosters of each sheet of one file
 */
export function countFindings(sheets: readonly (readonly Recognition[])[]): Finding[] {
  return comparedLists(sheets).flatMap(({ list, counts }) => {
    const differing = counts.filter(({ stated, read }) => stated !== read);
    const [first] = differing;
    if (first === undefined) return [];
    const { row, stated, read } = first;
    const about = message('stated-count-differs', { count: differing.length, stated, read });
    return [findingOf('warning', about, { ...placeIn(list.table), row: row + 1 })];
  });
}

/** Counts the sizes stated in one file that its lists have. @param sheets rosters of each sheet */
export function fittingCounts(sheets: readonly (readonly Recognition[])[]): number {
  const counts = comparedLists(sheets).flatMap((own) => own.counts);
  return counts.filter(({ stated, read }) => stated === read).length;
}

function comparedLists(
  sheets: readonly (readonly Recognition[])[],
): { list: ReadList; counts: Compared[] }[] {
  const lists = sheets.map((rosters) => rosters.filter(isReadList));
  const ofFile = peopleIn(lists.flat());
  return lists.flatMap((own) => {
    const wholes = [...own.map((list) => peopleIn([list])), peopleIn(own), ofFile];
    return own.map((list) => ({ list, counts: comparedCounts(list, wholes) }));
  });
}

function peopleIn(lists: readonly ReadList[]): number {
  return lists.reduce((sum, { layout }) => sum + layout.kinds.filter(isMember).length, 0);
}

function isMember(kind: RowKind): boolean {
  return kind === 'member';
}

/** @param wholes people of each list on the sheet, on all of it and in the file */
function comparedCounts(list: ReadList, wholes: readonly number[]): Compared[] {
  return statedIn(list).map(({ row, stated, parts }) => {
    const distance = (count: number) => Math.abs(count - stated);
    const read = [...parts, ...wholes].reduce((best, count) =>
      distance(count) < distance(best) ? count : best,
    );
    return { row, stated, read };
  });
}

/** Lists the sizes that rows state, with the numbers of people in the rows that each may mean, nearest first. */
function statedIn({
  table,
  layout: { kinds },
}: ReadList): { row: number; stated: number; parts: number[] }[] {
  const firstMember = kinds.findIndex(isMember);
  return table.rows.flatMap((cells, row) => {
    const kind = kinds[row]!;
    const stated = STATING.has(kind) ? statedCount(cells, kind === 'section') : undefined;
    if (stated === undefined) return [];
    const isAhead = kind === 'section' || row < firstMember;
    return { row, stated, parts: partsBeside(kinds, row, isAhead ? 1 : -1, stated) };
  });
}

/** Counts the people up to each boundary below or above a row, until there are as many as stated. */
function partsBeside(
  kinds: readonly RowKind[],
  row: number,
  step: 1 | -1,
  stated: number,
): number[] {
  const parts: number[] = [];
  let people = 0;
  for (let at = row + step; kinds[at] !== undefined; at += step) {
    if (isMember(kinds[at]!)) people++;
    else if (BOUNDARIES.has(kinds[at]!)) {
      parts.push(people);
      if (people >= stated) return parts;
    }
  }
  return [...parts, people];
}
