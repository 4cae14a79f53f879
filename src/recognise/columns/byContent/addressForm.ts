/** Claims a column of forms of address as the gender: `Ông/Bà`. */
import { clean, fold } from '../../../text/index.js';
import { mostly, sampleTexts } from '../../cells/samples.js';
import type { Claim } from '../claim.js';
import type { ClaimView } from '../headerView.js';

const HEADING = /^(?:ong|anh) ?[(/,-] ?(?:ba|chi)\)?$|^danh xung$/;
const FORM = /^(?:(?:cụ )?(?:ông|bà)|anh|chị)$/;

/** Claims such a column if its cells are forms of address and no other column is the gender. */
export function addressFormClaim(view: ClaimView, claims: readonly Claim[]): Claim[] {
  const { profile, headers } = view;
  const field = profile.fields.find(({ type }) => type === 'gender');
  if (field === undefined || claims.some((claim) => claim.field === field)) return [];
  const claimed = new Set(claims.map(({ column }) => column));
  const column = headers.findIndex((heading, at) => {
    if (claimed.has(at) || !HEADING.test(fold(heading))) return false;
    const texts = sampleTexts(view.table, view.header.bottom, at);
    return mostly(texts, (text) => FORM.test(clean(text).toLowerCase()));
  });
  if (column < 0) return [];
  const strength = field.wordings.length;
  return [{ field, strength, column, header: headers[column]!, by: 'content' }];
}
