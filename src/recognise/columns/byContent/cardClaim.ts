/** Claims the only column of the people's own ID numbers if no heading names it. */
import { clean, PROVINCE_CODES, readCccd } from '../../../text/index.js';
import { cellAt } from '../../cells/cellAt.js';
import { SAMPLED_ROWS } from '../../cells/samples.js';
import { isForeign } from '../../headings/heading.js';
import { type Claim, NO_CLAIMS, type ReportedClaims } from '../claim.js';
import type { ClaimView, HeaderView } from '../headerView.js';
import { contentClaim } from './contentClaim.js';

const BIRTH = 'birth';
/** Fewest rows with a number and a year of birth; spouses of one age are few. */
const ENOUGH = 3;
/** Share of them in which the number contains the year of birth. */
const MOST = 0.9;
/** Older cards have no year of birth; phones without their zero begin with other figures. */
const CMND = /^[0-2]\d{8}$/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/**
 * Returns the claim with a finding; none if a heading names the ID number, or if none or several columns
 * are possible. Numbers count only where the years of birth in them are those of the rows: a relative's number
 * or another code agrees with few of them.
 */
export function cardClaim(view: ClaimView, claims: readonly Claim[]): ReportedClaims {
  const { profile, headers } = view;
  const field = profile.fields.find(({ type }) => type === 'idNumber');
  const births = claims.filter(
    ({ field: { id }, part }) => id === BIRTH && (part === undefined || part === 'year'),
  );
  if (field === undefined || births.length === 0) return NO_CLAIMS;
  if (claims.some((claim) => claim.field === field)) return NO_CLAIMS;
  const claimed = new Set(claims.map(({ column }) => column));
  const cards = headers.flatMap((heading, column) =>
    !claimed.has(column) &&
    !isForeign(heading) &&
    births.some((birth) => holdsYears(view, column, birth.column))
      ? [column]
      : [],
  );
  const [column, another] = cards;
  if (column === undefined || another !== undefined) return NO_CLAIMS;
  return contentClaim(view, field, column, 'info', 'number-by-content');
}

/** Whether a column holds CCCD numbers with the years of birth of another column. */
function holdsYears({ table, header }: HeaderView, column: number, birth: number): boolean {
  let [both, agreed] = [0, 0];
  const end = Math.min(table.rows.length, header.bottom + 1 + SAMPLED_ROWS);
  for (let row = header.bottom + 1; row < end; row++) {
    const number = clean(cellAt(table, row, column));
    const [year] = YEAR.exec(cellAt(table, row, birth)) ?? [];
    if (number === '' || year === undefined || CMND.test(number)) continue;
    both++;
    const card = readCccd(number.padStart(12, '0'));
    if (card && PROVINCE_CODES.has(card.province) && card.year === Number(year)) agreed++;
  }
  return both >= ENOUGH && agreed >= MOST * both;
}
