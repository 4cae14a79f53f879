/** Reads two columns of branches, of the time before and after the merger: `Chi bộ cũ` and `Chi bộ mới`. */
import { finding, placeIn } from '../../../model/index.js';
import { clean, fold, resultOldBranch } from '../../../text/index.js';
import { mostly, peopleTexts } from '../../cells/samples.js';
import { type Claim, NO_CLAIMS, type ReportedClaims } from '../claim.js';
import type { ClaimView } from '../headerView.js';
import { isUnitCommune } from './unitCommunes.js';

const BRANCH = '(?:ten |thuoc )?(chi (?:doan|bo|hoi)|don vi|noi sinh hoat)(?: sinh hoat)?';
const MERGER = '(?:khi )?(?:sap nhap|sap xep|hop nhat)|(?:ngay )?0?1[/.-]0?7(?:[/.-](?:20)?25)?';
const HINT = String.raw`(?: \([^)]*\))?`;
/** Folded; the group is the kind of unit. */
const OLD = new RegExp(String.raw`^${BRANCH} \(?(?:cu|truoc (?:day|${MERGER}))\)?${HINT}$`);
const NEW = new RegExp(String.raw`^${BRANCH} \(?(?:moi|sau (?:${MERGER}))\)?${HINT}$`);

/**
 * Claims the old branch beside a column of new ones, which is reported: new branches follow the branch table. A heading
 * of old branches alone may name the branch that a person came from.
 */
export function branchPeriodClaim(view: ClaimView, claims: readonly Claim[]): ReportedClaims {
  const { table, header, profile, headers } = view;
  const field = profile.fields.find(({ type }) => type === 'branch');
  // The roster of a result has both.
  if (field === undefined || resultOldBranch(headers) >= 0) return NO_CLAIMS;
  const folded = headers.map((heading) => fold(clean(heading ?? '')));
  const at = folded.findIndex((heading) => NEW.test(heading));
  const unit = NEW.exec(folded[at] ?? '')?.[1];
  const column = folded.findIndex((heading) => unit && OLD.exec(heading)?.[1] === unit);
  if (column < 0 || mostly(peopleTexts(table, header.bottom, column), isUnitCommune)) {
    return NO_CLAIMS;
  }
  const own = claims.find((claim) => claim.field === field);
  if (own !== undefined && own.column !== column) return NO_CLAIMS;
  const claim: Claim = { field, strength: 0, column, header: headers[column]!, by: 'wording' };
  const place = placeIn(table, header.bottom + 1);
  const findings = [finding('warning', 'new-branches-carried', { header: headers[at]! }, place)];
  return { claims: own === undefined ? [claim] : [], findings };
}
