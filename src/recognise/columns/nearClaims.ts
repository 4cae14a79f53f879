/** Claims of headings with a typing error, for fields that no exact heading names. */
import { type Finding, finding } from '../../model/index.js';
import type { Wordings } from '../headings/wordings.js';
import type { Claim, HeaderView } from './claim.js';

/**
 * Claims columns whose heading is near a wording and reports each; a heading near two fields is only
 * reported.
 * @param paths headings above each column; empty for a column that must not be claimed
 * @param headers heading of each column as messages show it
 */
export function nearClaims(
  view: HeaderView,
  wordings: Wordings,
  paths: readonly string[][],
  headers: readonly string[],
  claims: readonly Claim[],
): { value: Claim[]; findings: Finding[] } {
  const claimedFields = new Set(claims.map((claim) => claim.field));
  const claimedColumns = new Set(claims.map((claim) => claim.column));
  const value: Claim[] = [];
  const findings: Finding[] = [];
  for (const [column, path] of paths.entries()) {
    if (claimedColumns.has(column) || path.length === 0) continue;
    const near = wordings.near(path);
    if (near === undefined || claimedFields.has(near.field)) continue;
    const header = headers[column]!;
    const place = { ...view.place, column: header };
    const args = { heading: header, field: near.field.id };
    if (near.rival !== undefined) {
      const rival = near.rival.id;
      findings.push(finding('warning', 'ambiguous-wording', { ...args, rival }, place));
      continue;
    }
    const score = Math.round(near.score * 100) / 100;
    findings.push(finding('info', 'near-wording', { ...args, score }, place));
    value.push({ field: near.field, strength: 0, column, header, by: 'near', score });
  }
  return { value, findings };
}
