import type { Profile } from '../../model/index.js';
import { resultOldBranch } from '../../text/index.js';
import type { Claim } from './claim.js';

/**
 * Claims the old branch on the roster of a result, which is merged again, with or without its `Mã`. On other
 * lists that heading may name the branch that a person came from.
 */
export function resultBranchClaim(
  profile: Profile,
  headers: readonly string[],
  claims: readonly Claim[],
): Claim[] {
  const field = profile.fields.find(({ type }) => type === 'branch');
  if (field === undefined || claims.some((claim) => claim.field === field)) return [];
  const column = resultOldBranch(headers);
  return column < 0 ? [] : [{ field, strength: 0, column, header: headers[column], by: 'wording' }];
}
