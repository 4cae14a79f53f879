/** Reads a date in two columns: day and month, and the year. */
import { mostly, sampleTexts } from '../cells/samples.js';
import type { Claim, HeaderView } from './claim.js';

const DAY_AND_MONTH = /^\d{1,2} ?[/.-] ?\d{1,2}$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Reads `Ngày, tháng` beside `Năm` as parts of one date, if their cells are `22/2` and `1965`. */
export function readAsDayAndYear(view: HeaderView, group: Claim[]): Claim[] {
  if (group.length < 2 || group[0]!.field.type !== 'date') return group;
  const holds = ({ column }: Claim, pattern: RegExp) =>
    mostly(sampleTexts(view.table, view.header.bottom, column), (text) => pattern.test(text));
  const day = group.find((claim) => claim.part === undefined && holds(claim, DAY_AND_MONTH));
  const year = day && group.find(({ column }) => column === day.column + 1);
  if (year === undefined || !holds(year, YEAR)) return group;
  return group.map((claim) => {
    if (claim === day) return { ...claim, part: 'day' };
    return claim === year ? { ...claim, part: 'year' } : claim;
  });
}
