/** Claims the only column with people's names if no heading names it. */
import { isNameField, type ProfileField } from '../../../model/index.js';
import { fold } from '../../../text/index.js';
import { peopleColumns } from '../../cells/peopleColumns.js';
import { isForeign } from '../../headings/heading.js';
import {
  headsMembers,
  isInCharge,
  isLearner,
  namesAnother,
  namesStandIn,
} from '../../headings/nameHeadings.js';
import { isOfThings } from '../../headings/thingHeadings.js';
import { type Claim, NO_CLAIMS, type ReportedClaims } from '../claim.js';
import { isSheetOfValues } from '../excluded/valueLists.js';
import type { ClaimView } from '../headerView.js';
import { isHeadOfBranch, isTableOfBranches } from './branchTables.js';
import { contentClaim } from './contentClaim.js';

/** Somebody of a household who acts for its head. */
const FOR_HOUSEHOLD = /\bnguoi (?:nhan|nop|dang ky)\b/;
/** Authors, owners and others whom a list of things has beside each thing. */
const OF_THING = new RegExp(
  `\\b(?:${[
    'tac gia|dich gia|bien soan|nha xuat ban|ca si|nhac si|dien vien|dao dien|nguoi ky|nguoi xu ly',
    'chu (?:xe|phuong tien|so huu|tai san|cong trinh)',
  ].join('|')})\\b`,
);
/** Heading above names, branches and sums: `Đơn vị/Họ tên`. */
const AMONG_BRANCHES = /(?:^|[/,-] ?)ho (?:va )?ten\b/;
const SHARE_AMONG_BRANCHES = 0.4;
/** Streets, schools and the like are named after people: `Tên đường`. */
const NAMED_AFTER_PEOPLE = /^ten (?:tuyen|duong|pho|cau|truong|giai thuong)\b/;
/** Types and fields of facts of people, which things of other kinds have not. */
const FACT_TYPES = new Set<ProfileField['type']>(['date', 'gender', 'idNumber', 'phone', 'code']);
const FACTS = new Set(['ethnicity', 'hometown', 'address', 'education', 'politics', 'post']);
/** Choices of a question, which may be names: `Đáp án A`. */
const CHOICE = /^(?:dap an|phuong an|lua chon|cau hoi|cau tra loi)\b/;

/** Whether a list has a fact of people, so that those who look after something may be its people. */
function hasFacts(claims: readonly Claim[]): boolean {
  return claims.some(({ field }) => FACT_TYPES.has(field.type) || FACTS.has(field.id));
}

/**
 * Returns the claim with a warning; none if a heading names the column, or if none or several are
 * possible. A heading of stand-ins (`Họ tên người thừa kế`) names nobody of the list. People in charge yield to
 * others, and all but members (`Thành viên`) to `Chủ hộ`. People in charge, authors and owners do not count in a list of
 * things (`Tên tài sản | Người quản lý`), nor do they or heads of branches in a table that counts the members of each.
 */
export function peopleClaim(view: ClaimView, claims: readonly Claim[]): ReportedClaims {
  const { profile, headers } = view;
  const field = profile.fields.find(({ type }) => type === 'name');
  const names = claims.filter((claim) => isNameField(claim.field));
  const isNamed = names.some(({ header }) => !isForeign(header) && !namesStandIn(header));
  if (field === undefined || isNamed) return NO_CLAIMS;
  if (isSheetOfValues(view, claims)) return NO_CLAIMS;
  const claimed = new Set(claims.map(({ column }) => column));
  const hasHeads = names.some(({ header }) => isForeign(header));
  const areThings = headers.some((heading) => isOfThings(heading));
  const areBranches = isTableOfBranches(view, claims);
  const hasBranch = claims.some(({ field: { type } }) => type === 'branch');
  const isOther = (heading: string) => {
    const folded = fold(heading);
    if (isForeign(heading) || CHOICE.test(folded) || NAMED_AFTER_PEOPLE.test(folded)) return true;
    if (areBranches && (isHeadOfBranch(heading) || (hasBranch && isInCharge(heading)))) return true;
    // `Học viên phụ trách` looks after the households.
    if (isLearner(heading)) return hasHeads && isInCharge(heading);
    if (hasHeads && (!headsMembers(heading) || FOR_HOUSEHOLD.test(folded))) return true;
    return areThings && (isInCharge(heading) || OF_THING.test(folded));
  };
  // The view has no path of a column about other people.
  const isOfOthers = (column: number) => (view.paths[column] ?? []).length === 0;
  const isFree = (column: number) => {
    const heading = headers[column] ?? '';
    return !claimed.has(column) && !isOther(heading) && (heading === '' || !isOfOthers(column));
  };
  // Keeps the list's own people of several columns: `Sinh viên` beside `GVHD`.
  const isOwn = (column: number) => {
    const heading = headers[column] ?? '';
    return heading !== '' && !namesAnother(heading);
  };
  const top = view.header.bottom + 1;
  const people = peopleColumns(view.table, top).filter(isFree);
  const among = () =>
    peopleColumns(view.table, top, SHARE_AMONG_BRANCHES).filter(
      (column) => isFree(column) && AMONG_BRANCHES.test(fold(headers[column] ?? '')),
    );
  const found = people.length > 0 ? people : among();
  const members = found.filter((at) => headsMembers(headers[at] ?? ''));
  const hasStandIns = names.some(({ header }) => namesStandIn(header));
  const own = found.length > 1 || hasStandIns || !hasFacts(claims) ? found.filter(isOwn) : found;
  const [column, another] = members.length === 1 ? members : own;
  if (column === undefined || another !== undefined) return NO_CLAIMS;
  return contentClaim(view, field, column, 'warning', 'name-by-content');
}
