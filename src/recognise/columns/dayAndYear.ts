/** Reads a date in two columns: day and month, and the year. */
import { DAY_AND_MONTH } from '../../text/index.js';
import { mostly, sampleTexts } from '../cells/samples.js';
import { headingKey } from '../headings/heading.js';
import type { Claim, HeaderView } from './claim.js';

const HEADING = /^ngay(?: va)? thang$/;
/** A year, perhaps with a mark of a footnote. */
const YEAR = /^(?:19|20)\d\d ?(?:\(\*+\)|\*+)?$/;

/** Claims `Ngày, tháng` left of `Năm sinh` for the same date, if no heading above joins the two. */
export function dayAndMonthClaims(
  view: HeaderView,
  headers: readonly string[],
  claims: readonly Claim[],
): Claim[] {
  const isClaimed = (column: number) => claims.some((claim) => claim.column === column);
  return claims.flatMap((year): Claim[] => {
    const column = year.column - 1;
    const header = headers[column] ?? '';
    const isHeaded = HEADING.test(headingKey(header)) && !isClaimed(column);
    if (!isHeaded || year.field.type !== 'date' || year.part !== undefined) return [];
    if (!holds(view, column, DAY_AND_MONTH) || !holds(view, year.column, YEAR)) return [];
    return [{ ...year, column, header }];
  });
}

/** Reads `Ngày, tháng` beside `Năm` as parts of one date, if their cells are `22/2` and `1965`. */
export function readAsDayAndYear(view: HeaderView, group: Claim[]): Claim[] {
  if (group.length < 2 || group[0]!.field.type !== 'date') return group;
  const day = group.find(
    ({ part, column }) => part === undefined && holds(view, column, DAY_AND_MONTH),
  );
  const year = day && group.find(({ column }) => column === day.column + 1);
  if (year === undefined || !holds(view, year.column, YEAR)) return group;
  return group.map((claim) => {
    if (claim === day) return { ...claim, part: 'day' };
    return claim === year ? { ...claim, part: 'year' } : claim;
  });
}

function holds({ table, header }: HeaderView, column: number, pattern: RegExp): boolean {
  return mostly(sampleTexts(table, header.bottom, column), (text) => pattern.test(text));
}
