/** Claims a column without a heading as the branch, if its cells name branches: `Chi đoàn khu 1`. */
import { filledDown } from '../../../model/index.js';
import { beginsWithPrefix } from '../../../text/index.js';
import { filledTexts } from '../../cells/cellAt.js';
import { mostly } from '../../cells/samples.js';
import { isBareWord } from '../../cells/sectionText.js';
import type { Claim } from '../claim.js';
import type { ClaimView } from '../headerView.js';

/** Claims the first such column of a list without another branch; a table of branches beside the list fills few rows. */
export function prefixedBranchClaim(view: ClaimView, claims: readonly Claim[]): Claim[] {
  const { profile, headers, filled } = view;
  const prefixes = profile.branchPrefixes;
  const field = profile.fields.find(({ type }) => type === 'branch');
  if (field === undefined || claims.some((claim) => claim.field === field)) return [];
  const isBranch = (text: string) =>
    beginsWithPrefix(text, prefixes) && !isBareWord(text, prefixes);
  const { rows } = view.table;
  const people = [...rows.keys()].filter(
    (row) => row > view.header.bottom && filledTexts(rows[row]!).length > 1,
  );
  const holdsBranches = (column: number) => {
    const cells = filledDown(view.table, column);
    return mostly(people, (row) => isBranch(cells[row]!));
  };
  const column = filled.findIndex(
    (isFilled, at) => isFilled === 1 && (headers[at] ?? '') === '' && holdsBranches(at),
  );
  if (column < 0) return [];
  return [{ field, strength: field.wordings.length, column, header: '', by: 'content' }];
}
