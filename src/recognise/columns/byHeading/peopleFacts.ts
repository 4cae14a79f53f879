/** Claims facts of the people whom the name's heading names: `CCCD chủ hộ`, `Số điện thoại thí sinh`. */
import { isNameField } from '../../../model/index.js';
import { headingKey, isForeign, withoutHints } from '../../headings/heading.js';
import { namesStandIn, peopleOfName } from '../../headings/nameHeadings.js';
import type { Claim } from '../claim.js';
import type { ClaimView } from '../headerView.js';

const HEAD = /(?:^|\s*\(\s*|\s+)(?:của )?(?:chủ hộ|chu ho)(?:\s*\))?/giu;
/** Types of facts of one person; an address is also of the household. */
const OF_PERSON = new Set(['date', 'gender', 'idNumber', 'phone']);
const ADDRESS = 'address';
/** A relative whom a list may be about. */
const CHILD = 'con';

/**
 * Reads headings without their `chủ hộ` if all names are of heads, and without the words for people that the
 * only name's heading has, or their initials: `Họ tên bệnh nhân | Năm sinh BN`.
 */
export function peopleFactClaims(view: ClaimView, claims: readonly Claim[]): Claim[] {
  const names = claims.filter(({ field }) => isNameField(field));
  if (names.length > 0 && names.every(({ header }) => isHead(header))) {
    return factsOfHeads(view, claims);
  }
  const own = names.filter(({ header }) => !namesStandIn(header));
  const [name, another] = own.length > 0 ? own : names;
  if (name === undefined || name.part !== undefined || another !== undefined) return [];
  return factsOfPeople(view, claims, name);
}

function factsOfHeads({ wordings, paths, headers }: ClaimView, claims: readonly Claim[]): Claim[] {
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

/** Reads facts with the words for people of the name's heading, of fields that no other heading names. */
function factsOfPeople(
  { wordings, paths, headers }: ClaimView,
  claims: readonly Claim[],
  name: Claim,
): Claim[] {
  const people = peopleOfName(name.header);
  if (people === undefined || (isForeign(name.header) && people !== CHILD)) return [];
  const words = people.split(' ');
  const initials = words.length > 1 ? `|${words.map((word) => word[0]).join('')}` : '';
  const ending = new RegExp(` (?:cua )?(?:${people}${initials})$`);
  const claimedColumns = new Set(claims.map(({ column }) => column));
  const claimedFields = new Set(claims.map(({ field }) => field));
  return paths.flatMap((path, column): Claim[] => {
    const [heading, ...below] = path;
    if (claimedColumns.has(column) || heading === undefined || below.length > 0) return [];
    const key = headingKey(withoutHints(heading));
    const fact = key.replace(ending, '');
    const meaning = fact === key ? undefined : wordings.meaning([fact]);
    if (meaning === undefined || claimedFields.has(meaning.field)) return [];
    const { type, id } = meaning.field;
    if (!OF_PERSON.has(type) && id !== ADDRESS) return [];
    return [{ ...meaning, column, header: headers[column]!, by: 'wording' }];
  });
}
