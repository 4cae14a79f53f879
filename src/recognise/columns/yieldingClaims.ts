/** Drops claims of headings that count only where no other column has the field. */
import { type FieldPart, groupBy } from '../../model/index.js';
import { fold, isPersonName } from '../../text/index.js';
import { agreement, mostly, sampleTexts } from '../cells/samples.js';
import { isPlace } from '../cells/sectionText.js';
import { headingKey } from '../headings/heading.js';
import { wordingOf } from '../headings/meaning.js';
import { namesAnother, namesInterviewer, peopleOfName } from '../headings/nameHeadings.js';
import { type Claim, hasData } from './claim.js';
import type { HeaderView } from './headerView.js';

/** Share of rows in which two columns must agree to be one name written twice. */
export const SAME_NAMES = 0.5;

/** Drops claims that yield, those of the weakest headings first. */
export function withoutYielding(view: HeaderView, allClaims: readonly Claim[]): readonly Claim[] {
  const hasOtherLetters = (claim: Claim) => isInOtherLetters(view, claim);
  const isOfUnits = (claim: Claim) => namesUnits(view, claim, allClaims);
  const isOfApplicant = (claim: Claim) => namesApplicant(claim, allClaims);
  const isOfServer = (claim: Claim) => namesServer(claim, allClaims);
  return [
    hasOtherLetters,
    isOfApplicant,
    isOfServer,
    isYielding,
    isOfInterviewer,
    isOfOthers,
    isLoose,
    isOfUnits,
  ].reduce((rest, yields) => withoutThose(view, rest, yields), allClaims);
}

/** Drops claims if other columns have the whole field or two of its parts. */
function withoutThose(
  view: HeaderView,
  claims: readonly Claim[],
  yields: (claim: Claim) => boolean,
): readonly Claim[] {
  const doesYield = claims.map(yields);
  if (!doesYield.includes(true)) return claims;
  const remaining = groupBy(
    claims.filter((_, at) => !doesYield[at]),
    ({ field }) => field,
  );
  const withData = new Map(
    [...remaining].map(([field, own]) => [field, own.filter((claim) => hasData(view, claim))]),
  );
  return claims.filter((claim, at) => {
    if (!doesYield[at]) return true;
    if (isLonger(view, claim, claims)) return true;
    const rivals = (hasData(view, claim) ? withData : remaining).get(claim.field) ?? [];
    // A given name alone may be beside the whole name, and parts without it need one.
    return rivals.every(({ part }) => part !== undefined) && !areWhole(rivals);
  });
}

/** Whether columns have two parts of a field, and the given name if it is a name. */
function areWhole(parts: readonly Claim[]): boolean {
  if (parts.length < 2) return false;
  return parts[0]!.field.type !== 'name' || parts.some(({ part }) => part === 'given');
}

/** Whether a whole name begins and ends with its parts: `Name` beside `Given Name` and `Family Name`. */
function isLonger(view: HeaderView, whole: Claim, claims: readonly Claim[]): boolean {
  if (whole.part !== undefined) return false;
  const partOf = (part: FieldPart) =>
    claims.find((claim) => claim.field === whole.field && claim.part === part);
  const surname = partOf('surname');
  const given = partOf('given');
  if (surname === undefined || given === undefined) return false;
  const { table, header } = view;
  const begins = agreement(table, header.bottom, [whole.column, surname.column], (name, part) =>
    name.startsWith(`${part} `),
  );
  const ends = agreement(table, header.bottom, [whole.column, given.column], (name, part) =>
    name.endsWith(` ${part}`),
  );
  return begins > SAME_NAMES && ends > SAME_NAMES;
}

/** Whether a column has whole names in letters that are not Latin: `Họ tên tiếng Trung`. */
function isInOtherLetters(view: HeaderView, claim: Claim): boolean {
  if (!isWholeName(claim)) return false;
  const texts = sampleTexts(view.table, view.header.bottom, claim.column);
  return mostly(texts, (text) => /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text));
}

function isYielding(claim: Claim): boolean {
  return claim.yields ?? claim.field.yielding?.includes(wordingOf(claim)) ?? false;
}

/** Somebody who may sign up another person. */
const APPLICANT = /\bnguoi (?:dang ky|nop|gui|yeu cau|dat)\b/;
/** Name of a buyer behind the insured person: `Tên người được BH | Ngày sinh | Tên | Quan hệ`. */
const BARE = 'ten';
/** Facts that stand between the name of their person and the next name. */
const OF_PERSON = new Set(['birth', 'gender']);
/** Staff, and whom they serve. */
const STAFF = /\b(?:nhan vien|nv)$/;
const SERVED = /\b(?:khach(?: hang)?|kh|benh nhan|bn)$/;
const FALLEN = /\bliet si\b/;

/** Whether a heading names another person: `Chủ hộ`, `PH`, `Người đại diện` or `Liệt sĩ` beside the members. */
function isOfOthers(claim: Claim): boolean {
  if (claim.by !== 'wording' || !isYielding(claim)) return false;
  return namesAnother(claim.header) || FALLEN.test(fold(claim.header));
}

/** Whether a heading names the person who filled in the row of a member. */
function isOfInterviewer(claim: Claim): boolean {
  return claim.by === 'wording' && isYielding(claim) && namesInterviewer(claim.header);
}

/** Words that units begin with which are no places. */
const UNIT =
  /^(?:phong|ban|to|khoa|chi|lop|truong|cong ty|cty|trung tam|doi|bo mon|van phong|phan xuong|htx|hop tac xa) /;

/** Whether units stand below a heading of names, and names below another: `TenDV` beside `HoTenNV`. */
function namesUnits(view: HeaderView, claim: Claim, claims: readonly Claim[]): boolean {
  if (!isWholeName(claim)) return false;
  const namesIn = ({ column }: Claim) => sampleTexts(view.table, view.header.bottom, column);
  const others = claims.filter((other) => other.field === claim.field && isWholeName(other));
  return (
    others.length > 1 &&
    !namesIn(claim).some(isPersonName) &&
    mostly(namesIn(claim), (text) => UNIT.test(fold(text)) || isPlace(text, [])) &&
    others.some((other) => other !== claim && mostly(namesIn(other), isPersonName))
  );
}

/**
 * Whether a heading names who signs the member up, and the member's facts are behind another name:
 * `Họ tên người đăng ký | SĐT người đăng ký | Họ tên khách | Năm sinh`.
 */
function namesApplicant(claim: Claim, claims: readonly Claim[]): boolean {
  const names = claims.filter(isWholeName).map(({ column }) => column);
  const hasFacts = ({ column: name }: Claim) => {
    const next = Math.min(...names.filter((column) => column > name));
    return claims.some(
      (fact) =>
        fact.column > name &&
        fact.column < next &&
        OF_PERSON.has(fact.field.id) &&
        !isOfAnotherName(fact, name, claims),
    );
  };
  const header = fold(claim.header);
  const mayYield = APPLICANT.test(header) || header === BARE;
  if (!mayYield || !isWholeName(claim) || hasFacts(claim)) return false;
  // `Tên` beside `Chủ hộ` is a member of the household.
  const isOwn = (other: Claim) => header !== BARE || !namesAnother(other.header);
  return claims.some((other) => isWholeName(other) && hasFacts(other) && isOwn(other));
}

/** Whether the heading of a fact ends with the people of another name: `Ngày sinh người nộp thuế`. */
function isOfAnotherName(fact: Claim, name: number, claims: readonly Claim[]): boolean {
  const endsWithPeopleOf = ({ header }: Claim) => {
    const people = peopleOfName(header);
    return people !== undefined && headingKey(fact.header).endsWith(` ${people}`);
  };
  return claims.some(
    (other) => other.column !== name && isWholeName(other) && endsWithPeopleOf(other),
  );
}

/**
 * Whether a heading names the staff who serve the customers or patients of a list, without facts of their own:
 * `Tên khách hàng | CMND | Tên nhân viên`.
 */
function namesServer(claim: Claim, claims: readonly Claim[]): boolean {
  if (!isWholeName(claim) || !STAFF.test(fold(claim.header))) return false;
  const hasFacts = claims.some(
    ({ column, field }) =>
      column === claim.column + 1 && (OF_PERSON.has(field.id) || field.id === 'id'),
  );
  return !hasFacts && claims.some((other) => isWholeName(other) && SERVED.test(fold(other.header)));
}

function isWholeName({ field, part, by }: Claim): boolean {
  return field.type === 'name' && part === undefined && by === 'wording';
}

/** Whether a heading has words that no wording has: `Họ tên người nhận thay`. */
function isLoose(claim: Claim): boolean {
  return claim.yields === true;
}
