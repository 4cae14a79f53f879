/** Leaves out ID numbers of relatives and stand-ins: `Họ tên mẹ | Số CCCD | Số điện thoại`. */
import { groupBy } from '../../../model/index.js';
import { clean, readCccd } from '../../../text/index.js';
import { cellAt } from '../../cells/cellAt.js';
import { mostly, SAMPLED_ROWS } from '../../cells/samples.js';
import { namesBesideMember } from '../../headings/nameHeadings.js';
import type { Claim } from '../claim.js';
import type { ClaimView } from '../headerView.js';
import { OF_ONE_PERSON } from './factsBehindPerson.js';

/** Fewest rows with a year of birth and an ID number that show whose number it is. */
const FEWEST_ROWS = 3;
const YEAR = /(?:19|20)\d\d/g;

/**
 * Drops the ID number behind the name of somebody beside the member if most numbers have another year of birth than the
 * member, and the facts directly behind that number.
 */
export function withoutIdsOfOthers(view: ClaimView, claims: readonly Claim[]): readonly Claim[] {
  const years = yearsOfMembers(view, claims);
  const name = claims.find(({ field }) => field.type === 'name')?.column;
  if (years.size < FEWEST_ROWS || name === undefined) return claims;
  const byColumn = groupBy(claims, ({ column }) => column);
  const dropped = new Set<Claim>();
  for (const claim of claims) {
    if (claim.field.type !== 'idNumber' || claim.by === 'plan') continue;
    if (!standsBehindOther(view, byColumn, name, claim.column)) continue;
    if (!areOfOthers(view, claim.column, years)) continue;
    for (const own of runFrom(byColumn, claim.column)) dropped.add(own);
  }
  return dropped.size === 0 ? claims : claims.filter((claim) => !dropped.has(claim));
}

/** Returns the year of birth of the member in each sampled row, by row. */
function yearsOfMembers(view: ClaimView, claims: readonly Claim[]): Map<number, string> {
  const births = claims.filter(({ field }) => field.id === 'birth');
  const first = Math.min(...births.map(({ column }) => column));
  // `Nam | Nữ` are two columns of one date.
  const isOwn = ({ column, part }: Claim) => column === first || part !== undefined;
  const columns = births.filter(isOwn).map(({ column }) => column);
  const years = new Map<number, string>();
  const end = Math.min(view.table.rows.length, view.firstRow + SAMPLED_ROWS);
  for (let row = view.firstRow; row < end; row++) {
    const text = columns.map((column) => cellAt(view.table, row, column)).join(' ');
    const year = text.match(YEAR)?.at(-1);
    if (year !== undefined) years.set(row, year);
  }
  return years;
}

/** Whether only facts are between a column and the name of somebody beside the member, behind the member's name. */
function standsBehindOther(
  view: ClaimView,
  byColumn: ReadonlyMap<number, readonly Claim[]>,
  name: number,
  column: number,
): boolean {
  for (let at = column - 1; at > name; at--) {
    if (namesBesideMember(view.headers[at] ?? '')) return true;
    const [fact] = byColumn.get(at) ?? [];
    if (fact !== undefined && !OF_ONE_PERSON.has(fact.field.type)) return false;
  }
  return false;
}

/** Whether most ID numbers in rows with a year of birth have another year. */
function areOfOthers(view: ClaimView, column: number, years: Map<number, string>): boolean {
  const pairs = [...years].flatMap(([row, year]) => {
    const id = readCccd(clean(cellAt(view.table, row, column)).replace(/\D/g, ''));
    return id === undefined ? [] : [{ year, ofId: String(id.year) }];
  });
  return pairs.length >= FEWEST_ROWS && mostly(pairs, ({ year, ofId }) => year !== ofId);
}

/** Returns the claims of facts of one person in a column and directly behind it. */
function runFrom(byColumn: ReadonlyMap<number, readonly Claim[]>, column: number): Claim[] {
  const run: Claim[] = [];
  for (let at = column; ; at++) {
    const own = (byColumn.get(at) ?? []).filter(({ field }) => OF_ONE_PERSON.has(field.type));
    if (own.length === 0 || own.some(({ by }) => by === 'plan')) return run;
    run.push(...own);
  }
}
