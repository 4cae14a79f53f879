/** Claims facts of the heads of households in a list of heads: `CCCD chủ hộ`, `Năm sinh chủ hộ`. */
import { isNameField } from '../../model/index.js';
import { isForeign } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';
import type { Claim } from './claim.js';

const HEAD = /(?:\s*\(\s*|\s+)(?:của )?(?:chủ hộ|chu ho)(?:\s*\))?/giu;
/** Types of facts of one person; an address is also of the household. */
const OF_PERSON = new Set(['date', 'gender', 'idNumber', 'phone']);

/** Reads headings without their `chủ hộ` if all names are of heads. */
export function headFactClaims(
  wordings: Wordings,
  paths: readonly string[][],
  headers: readonly string[],
  claims: readonly Claim[],
): Claim[] {
  const names = claims.filter(({ field }) => isNameField(field));
  if (names.length === 0 || !names.every(({ header }) => isHead(header))) return [];
  const claimed = new Set(claims.map(({ column }) => column));
  return paths.flatMap((path, column): Claim[] => {
    if (claimed.has(column) || !path.some(isHead)) return [];
    const own = path.map((text) => text.replace(HEAD, ''));
    if (own.some(isForeign)) return [];
    const meaning = wordings.meaning(own);
    if (meaning === undefined || !OF_PERSON.has(meaning.field.type)) return [];
    return [{ ...meaning, column, header: headers[column]!, by: 'wording' }];
  });
}

function isHead(heading: string): boolean {
  return heading.search(HEAD) >= 0;
}
