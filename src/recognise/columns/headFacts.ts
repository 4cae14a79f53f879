/** Facts of the head of a household, in a list of the heads: `CCCD chủ hộ`, `Năm sinh chủ hộ`. */
import { isNameField } from '../../model/index.js';
import { isForeign } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';
import type { Claim } from './claim.js';

const HEAD = /(?:\s*\(\s*|\s+)(?:của )?(?:chủ hộ|chu ho)(?:\s*\))?/giu;
/** Facts of one person; an address is that of the household too. */
const OF_PERSON = new Set(['date', 'gender', 'idNumber', 'phone']);

/** Reads headings without their `chủ hộ`, where the only names are those of the heads. */
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
