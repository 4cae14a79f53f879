/** Claims of headings with a typing error, for fields that no exact heading names. */
import { type Finding, finding } from '../../../model/index.js';
import type { Claim, ReportedClaims } from '../claim.js';
import type { ClaimView } from '../headerView.js';

/** Claims columns whose heading is near a wording and reports each; a heading near two fields is only reported. */
export function nearClaims(view: ClaimView, claims: readonly Claim[]): ReportedClaims {
  const claimedFields = new Set(claims.map((claim) => claim.field));
  const claimedColumns = new Set(claims.map((claim) => claim.column));
  const near: Claim[] = [];
  const findings: Finding[] = [];
  for (const [column, path] of view.paths.entries()) {
    if (claimedColumns.has(column) || path.length === 0) continue;
    const found = view.wordings.near(path);
    if (found === undefined || claimedFields.has(found.field)) continue;
    const header = view.headers[column]!;
    const place = { ...view.place, column: header };
    const args = { heading: header, field: found.field.id };
    if (found.rival !== undefined) {
      const rival = found.rival.id;
      findings.push(finding('warning', 'ambiguous-wording', { ...args, rival }, place));
      continue;
    }
    const score = Math.round(found.score * 100) / 100;
    findings.push(finding('info', 'near-wording', { ...args, score }, place));
    near.push({ field: found.field, strength: 0, column, header, by: 'near', score });
  }
  return { claims: near, findings };
}
