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
  peopleOfName,
} from '../../headings/nameHeadings.js';
import { isOfThings } from '../../headings/thingHeadings.js';
import { type Claim, NO_CLAIMS, type ReportedClaims } from '../claim.js';
import { isSheetOfValues } from '../excluded/valueLists.js';
import type { ClaimView } from '../headerView.js';
import { isDeputyOfBranch, isHeadOfBranch, isTableOfBranches } from './branchTables.js';
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

/** Fields of facts that stand directly behind the name of their person. */
const BEHIND_NAME = new Set(['birth', 'gender', 'id']);

/**
 * Returns the columns of unknown headings beside a head of household that name the members: those with facts directly
 * behind them, else the first name in front of the head. Facts behind the head are of the head.
 * @param people columns of people's names
 */
function membersBesideHead(
  { headers }: ClaimView,
  claims: readonly Claim[],
  people: readonly number[],
): number[] {
  const heads = claims.flatMap(({ field, part, column }) =>
    isNameField(field) && part === undefined ? [column] : [],
  );
  const names = [...people, ...heads];
  const hasFactsBehind = (name: number) => {
    const next = Math.min(...names.filter((column) => column > name));
    return claims.some(
      ({ field, column }) => BEHIND_NAME.has(field.id) && column > name && column < next,
    );
  };
  if (heads.some(hasFactsBehind)) return [];
  const unknown = people.filter((column) => {
    const heading = headers[column] ?? '';
    return heading !== '' && !namesAnother(heading) && !isInCharge(heading);
  });
  const withFacts = unknown.filter(hasFactsBehind);
  if (withFacts.length > 0) return withFacts;
  const isInFront = (column: number) =>
    peopleOfName(headers[column]!) !== undefined && heads.every((head) => column < head);
  return unknown.filter(isInFront).slice(0, 1);
}

/** Whether a list has a fact of people, so that those who look after something may be its people. */
function hasFacts(claims: readonly Claim[]): boolean {
  return claims.some(({ field }) => FACT_TYPES.has(field.type) || FACTS.has(field.id));
}

/**
 * Returns the claim with a warning; none if a heading names the column, or if none or several are
 * possible. A heading of stand-ins (`Họ tên người thừa kế`) names nobody of the list. People in charge yield to
 * others, and all but members (`Thành viên`) to `Chủ hộ` with facts. People in charge, authors and owners do not count
 * in a list of things (`Tên tài sản | Người quản lý`), nor do they or heads of branches in a table that counts the
 * members of each. Of the heads and deputies of branches, the heads count.
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
  const top = view.header.bottom + 1;
  const withPeople = peopleColumns(view.table, top);
  const free = withPeople.filter((column) => !claimed.has(column));
  const besideHead = hasHeads ? membersBesideHead(view, claims, free) : [];
  const isOther = (column: number) => {
    const heading = headers[column] ?? '';
    const folded = fold(heading);
    if (isForeign(heading) || CHOICE.test(folded) || NAMED_AFTER_PEOPLE.test(folded)) return true;
    if (areBranches && (isHeadOfBranch(heading) || (hasBranch && isInCharge(heading)))) return true;
    // `Học viên phụ trách` looks after the households.
    if (isLearner(heading)) return hasHeads && isInCharge(heading);
    if (hasHeads && FOR_HOUSEHOLD.test(folded)) return true;
    if (hasHeads && !headsMembers(heading) && !besideHead.includes(column)) return true;
    return areThings && (isInCharge(heading) || OF_THING.test(folded));
  };
  // The view has no path of a column about other people.
  const isOfOthers = (column: number) => (view.paths[column] ?? []).length === 0;
  const isFree = (column: number) => {
    const heading = headers[column] ?? '';
    return !claimed.has(column) && !isOther(column) && (heading === '' || !isOfOthers(column));
  };
  // Keeps the list's own people of several columns: `Sinh viên` beside `GVHD`.
  const isOwn = (column: number) => {
    const heading = headers[column] ?? '';
    return heading !== '' && !namesAnother(heading);
  };
  const people = withPeople.filter(isFree);
  const among = () =>
    peopleColumns(view.table, top, SHARE_AMONG_BRANCHES).filter(
      (column) => isFree(column) && AMONG_BRANCHES.test(fold(headers[column] ?? '')),
    );
  const found = people.length > 0 ? people : among();
  const members = found.filter((at) => headsMembers(headers[at] ?? ''));
  const hasStandIns = names.some(({ header }) => namesStandIn(header));
  const heads = headsAmong(found, headers);
  const own = found.length > 1 || hasStandIns || !hasFacts(claims) ? found.filter(isOwn) : found;
  const [column, another] = members.length === 1 ? members : (heads ?? own);
  if (column === undefined || another !== undefined) return NO_CLAIMS;
  return contentClaim(view, field, column, 'warning', 'name-by-content');
}

/** Returns the columns of heads of branches if all the columns are of heads and their deputies; undefined for others. */
function headsAmong(
  columns: readonly number[],
  headers: readonly string[],
): readonly number[] | undefined {
  if (!columns.every((at) => isHeadOfBranch(headers[at] ?? ''))) return undefined;
  const heads = columns.filter((at) => !isDeputyOfBranch(headers[at]!));
  return heads.length > 0 && heads.length < columns.length ? heads : undefined;
}
