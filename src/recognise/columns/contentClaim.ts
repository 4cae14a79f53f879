import { type Finding, finding, type ProfileField } from '../../model/index.js';
import { columnLetter } from '../../text/index.js';
import type { Claim, HeaderView } from './claim.js';

/** A claim by the cells of a column, and what is reported about it. */
export interface ContentClaim {
  claim: Claim;
  finding: Finding;
}

/** Claims a column for a field by its cells, weaker than any heading; the finding names heading and letter. */
export function contentClaim(
  { place }: HeaderView,
  field: ProfileField,
  column: number,
  header: string,
  level: Finding['level'],
  code: 'name-by-content' | 'number-by-content',
): ContentClaim {
  const letter = columnLetter(column);
  const args = { heading: header, letter, field: field.id };
  return {
    claim: { field, strength: field.wordings.length, column, header, by: 'content' },
    finding: finding(level, code, args, { ...place, column: header || letter }),
  };
}
