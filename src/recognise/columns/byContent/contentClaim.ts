import { type Finding, finding, type ProfileField } from '../../../model/index.js';
import { columnLetter } from '../../../text/index.js';
import type { ReportedClaims } from '../claim.js';
import type { ClaimView } from '../headerView.js';

/** Claims a column for a field by its cells, weaker than any heading; the finding names heading and letter. */
export function contentClaim(
  { place, headers }: ClaimView,
  field: ProfileField,
  column: number,
  level: Finding['level'],
  code: 'name-by-content' | 'number-by-content',
): ReportedClaims {
  const letter = columnLetter(column);
  const header = headers[column] ?? '';
  const args = { heading: header, letter, field: field.id };
  return {
    claims: [{ field, strength: field.wordings.length, column, header, by: 'content' }],
    findings: [finding(level, code, args, { ...place, column: header || letter })],
  };
}
