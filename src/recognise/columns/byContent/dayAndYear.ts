/** Reads a date in two columns: day and month, and the year. */
import { DAY_AND_MONTH } from '../../../text/index.js';
import { mostly, peopleTexts, SAMPLED_ROWS } from '../../cells/samples.js';
import { headingKey, headingText } from '../../headings/heading.js';
import type { Claim } from '../claim.js';
import type { ClaimView, HeaderView } from '../headerView.js';

const HEADING = /^ngay(?: va)? thang$/;
/** A year, perhaps with a mark of a footnote. */
const YEAR = /^(?:19|20)\d\d ?(?:\(\*+\)|\*+)?$/;

/** Claims `Ngày, tháng` left of `Năm sinh`, or of `Năm` below the same group, for the same date. */
export function dayAndMonthClaims(view: ClaimView, claims: readonly Claim[]): Claim[] {
  return claims.flatMap((year): Claim[] => {
    const column = year.column - 1;
    const path = view.paths[column] ?? [];
    if (!HEADING.test(headingKey(path.at(-1) ?? '')) || isClaimed(column, claims)) return [];
    if (groupsOf(path) !== groupsOf(view.paths[year.column] ?? [])) return [];
    const { part = 'year', ...date } = year;
    if (date.field.type !== 'date' || part !== 'year') return [];
    if (!holds(view, column, DAY_AND_MONTH) || !holds(view, year.column, YEAR)) return [];
    return [{ ...date, column, header: headingText(path) }];
  });
}

/** Claims `Năm` right of a date of days and months for the same date: `Sinh ngày | Năm`. */
export function yearClaims(view: ClaimView, claims: readonly Claim[]): Claim[] {
  return claims.flatMap((day): Claim[] => {
    const column = day.column + 1;
    const path = view.paths[column] ?? [];
    if (headingKey(path.join(' ')) !== 'nam' || isClaimed(column, claims)) return [];
    if (day.field.type !== 'date') return [];
    if (!holds(view, day.column, DAY_AND_MONTH) || !holds(view, column, YEAR)) return [];
    return [{ ...day, column, header: headingText(path) }];
  });
}

function isClaimed(column: number, claims: readonly Claim[]): boolean {
  return claims.some((claim) => claim.column === column);
}

/** Joins the headings above the last one. */
function groupsOf(path: readonly string[]): string {
  return headingText(path.slice(0, -1));
}

/** Reads `Ngày, tháng` and `Năm` as parts of one date, if their cells are `22/2` and `1965`; the year is rather beside it. */
export function readAsDayAndYear(view: HeaderView, group: Claim[]): Claim[] {
  if (group.length < 2 || group[0]!.field.type !== 'date') return group;
  const day = group.find(
    ({ part, column }) => part === undefined && holds(view, column, DAY_AND_MONTH),
  );
  const years =
    day === undefined
      ? []
      : group.filter(({ part, column }) => {
          return (part === undefined || column === day.column + 1) && holds(view, column, YEAR);
        });
  const year = years.find(({ column }) => column === day!.column + 1) ?? years[0];
  if (year === undefined) return group;
  return group.map((claim) => {
    if (claim === day) return { ...claim, part: 'day' };
    return claim === year ? { ...claim, part: 'year' } : claim;
  });
}

function holds({ table, header }: HeaderView, column: number, pattern: RegExp): boolean {
  const rows = table.rows.slice(0, header.bottom + 1 + SAMPLED_ROWS);
  return mostly(peopleTexts({ ...table, rows }, header.bottom, column), (text) =>
    pattern.test(text),
  );
}
