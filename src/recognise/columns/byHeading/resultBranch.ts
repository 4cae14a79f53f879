import { fold, resultOldBranch } from '../../../text/index.js';
import type { Claim } from '../claim.js';
import type { ClaimView } from '../headerView.js';

const OLD = /\bcu\b/;
const OLD_BRANCH = /^chi (?:doan|bo|hoi) cu$/;

/**
 * Claims the old branch beside `Xã cũ`, and on the roster of a result, which is merged again, with or without its `Mã`. On other
 * lists that heading may name the branch that a person came from.
 */
export function resultBranchClaim(
  { profile, headers }: ClaimView,
  claims: readonly Claim[],
): Claim[] {
  const field = profile.fields.find(({ type }) => type === 'branch');
  if (field === undefined || claims.some((claim) => claim.field === field)) return [];
  const ofResult = resultOldBranch(headers);
  const column = ofResult < 0 && hasOldCommune(claims) ? headers.findIndex(isOldBranch) : ofResult;
  return column < 0 ? [] : [{ field, strength: 0, column, header: headers[column], by: 'wording' }];
}

/** Whether a column is headed as the old commune: `Xã cũ`. */
function hasOldCommune(claims: readonly Claim[]): boolean {
  return claims.some(({ field, header }) => field.type === 'commune' && OLD.test(fold(header)));
}

function isOldBranch(header: string): boolean {
  return OLD_BRANCH.test(fold(header));
}
