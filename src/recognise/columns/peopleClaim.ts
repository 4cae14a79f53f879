/** Claims the only column with people's names if no heading names it. */
import { isNameField } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { peopleColumns } from '../cells/peopleColumns.js';
import { mostly, peopleTexts } from '../cells/samples.js';
import { isHamletHeading } from '../headings/hamletHeading.js';
import { isForeign } from '../headings/heading.js';
import {
  headsMembers,
  isInCharge,
  isLearner,
  namesAnother,
  namesStandIn,
} from '../headings/nameHeadings.js';
import { type Claim, NO_CLAIMS, type ReportedClaims } from './claim.js';
import { contentClaim } from './contentClaim.js';
import type { ClaimView } from './headerView.js';

/** Somebody of a household who acts for its head. */
const FOR_HOUSEHOLD = /\bnguoi (?:nhan|nop|dang ky)\b/;
/** Things, tasks and bodies that a list names or describes. */
const OF_THINGS =
  /^(?:ten|danh muc) (?:tai san|thiet bi|vat tu|hang|san pham|cong trinh|du an|de tai|mo hinh|clb|cau lac bo|doi nhom|to hop tac|cong viec|nhiem vu|van ban|tai lieu|phan mem|sach|truyen|tac pham|phim|bai hat|bai bao|bai viet|don vi|co quan|cong ty|doanh nghiep|hop tac xa|co so|truong|lop)\b|^(?:bien (?:so|kiem soat)|bks|so (?:khung|may|seri|serial))\b|^(?:noi dung|cong viec|nhiem vu|hang muc|cau hoi|trich yeu|so ky hieu|si so)\b/;
/** Authors, owners and others whom a list of things has beside each thing. */
const OF_THING =
  /\b(?:tac gia|dich gia|bien soan|nha xuat ban|ca si|nhac si|dien vien|dao dien|nguoi ky|nguoi xu ly|chu (?:xe|phuong tien|so huu|tai san|cong trinh))\b/;
/** Heads of branches, and the numbers of members of each branch: `Bí thư | Tổng số đoàn viên`. */
const HEAD_OF_BRANCH =
  /^(?:ho (?:va )?ten )?(?:dong chi )?(?:bi thu|chu tich|hieu truong|(?:chi hoi|phan hoi|to|doi|khu|thon|xom) truong|truong (?:khu|thon|xom|ban)|chu nhiem)\b/;
const COUNT = /^(?:tong so|so luong)$/;
const COUNT_OF_MEMBERS =
  /^(?:tong so|so luong) (?:cac )?(?:doan vien|dang vien|hoi vien|thanh vien|dv|hv|nguoi|nct|ccb|cuu chien binh|phu nu|nong dan|thanh nien|ho|(?:nhan )?khau|(?:hoc|giao|sinh) (?:sinh|vien)|lao dong|cnvc).*$|^so (?:doan vien|dang vien|hoi vien|thanh vien|ho|(?:nhan )?khau|(?:hoc|giao|sinh) (?:sinh|vien))$/;
/** Fewest columns of counts with any heading that show a table of branches: `CLB | VĐV`. */
const FEWEST_COUNTS = 2;
const SMALL_NUMBER = /^\d{1,3}$/;
/** Facts of a person, which branches have not. */
const OF_PEOPLE = new Set(['date', 'idNumber', 'phone']);
/** Heading above names, branches and sums: `Đơn vị/Họ tên`. */
const AMONG_BRANCHES = /(?:^|[/,-] ?)ho (?:va )?ten\b/;
const SHARE_AMONG_BRANCHES = 0.4;
/** Streets, schools and the like are named after people: `Tên đường`. */
const NAMED_AFTER_PEOPLE = /^ten (?:tuyen|duong|pho|cau|truong|giai thuong)\b/;
/** Choices of a question, which may be names: `Đáp án A`. */
const CHOICE = /^(?:dap an|phuong an|lua chon|cau hoi|cau tra loi)\b/;

/**
 * Returns the claim with a warning; none if a heading names the column, or if none or several are
 * possible. A heading of stand-ins (`Họ tên người thừa kế`) names nobody of the list. People in charge yield to
 * others, and all but members (`Thành viên`) to `Chủ hộ`. People in charge, authors and owners do not count in a list of
 * things (`Tên tài sản | Người quản lý`), nor heads of branches in a table that counts the members of each.
 */
export function peopleClaim(view: ClaimView, claims: readonly Claim[]): ReportedClaims {
  const { profile, headers } = view;
  const field = profile.fields.find(({ type }) => type === 'name');
  const names = claims.filter((claim) => isNameField(claim.field));
  const isNamed = names.some(({ header }) => !isForeign(header) && !namesStandIn(header));
  if (field === undefined || isNamed) return NO_CLAIMS;
  const claimed = new Set(claims.map(({ column }) => column));
  const hasHeads = names.some(({ header }) => isForeign(header));
  const areThings = headers.some((heading) => OF_THINGS.test(fold(heading)));
  const areBranches =
    isTableOfBranches(headers, claims) || hasCountedBranches(view, headers, claims);
  const isOther = (heading: string) => {
    const folded = fold(heading);
    if (isForeign(heading) || CHOICE.test(folded) || NAMED_AFTER_PEOPLE.test(folded)) return true;
    if (areBranches && HEAD_OF_BRANCH.test(folded)) return true;
    if (isLearner(heading)) return false;
    if (hasHeads && (!headsMembers(heading) || FOR_HOUSEHOLD.test(folded))) return true;
    return areThings && (isInCharge(heading) || OF_THING.test(folded));
  };
  const isFree = (column: number) => !claimed.has(column) && !isOther(headers[column] ?? '');
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
  const own = found.length > 1 || hasStandIns ? found.filter(isOwn) : found;
  const [column, another] = members.length === 1 ? members : own;
  if (column === undefined || another !== undefined) return NO_CLAIMS;
  return contentClaim(view, field, column, 'warning', 'name-by-content');
}

/**
 * Drops names of heads of branches in a table that counts the members of each: `Họ tên bí thư | Tổng số đoàn viên`.
 * With dates of birth or ID numbers the heads are the people of the list.
 */
export function withoutHeadsOfBranches(
  headers: readonly string[],
  claims: readonly Claim[],
): Claim[] {
  if (!isTableOfBranches(headers, claims)) return [...claims];
  return claims.filter(
    ({ field, header, by }) =>
      by === 'plan' || !isNameField(field) || !HEAD_OF_BRANCH.test(fold(header)),
  );
}

/** Whether rows count members, or any things of a branch, and have no date of birth or ID number. */
function isTableOfBranches(headers: readonly string[], claims: readonly Claim[]): boolean {
  const isIdentifying = ({ field }: Claim) => field.id === 'birth' || field.type === 'idNumber';
  if (claims.some(isIdentifying)) return false;
  if (headers.some((heading) => COUNT_OF_MEMBERS.test(fold(heading)))) return true;
  const isOfBranch = ({ field: { type }, header }: Claim) =>
    type === 'branch' || isHamletHeading(header);
  return claims.some(isOfBranch) && headers.some((heading) => COUNT.test(fold(heading)));
}

/** Whether each row has a branch of its own with several counts, and no fact of a person. */
function hasCountedBranches(
  view: ClaimView,
  headers: readonly string[],
  claims: readonly Claim[],
): boolean {
  const branch = claims.find(({ field: { type } }) => type === 'branch');
  if (branch === undefined || claims.some(({ field }) => OF_PEOPLE.has(field.type))) return false;
  const textsOf = (column: number) => peopleTexts(view.table, view.header.bottom, column);
  const branches = textsOf(branch.column);
  if (new Set(branches.map(fold)).size < branches.length) return false;
  const claimed = new Set(claims.map(({ column }) => column));
  const isCount = (column: number) =>
    !claimed.has(column) && mostly(textsOf(column), (text) => SMALL_NUMBER.test(text));
  const counts = [...headers.keys()].filter((column) => headers[column] && isCount(column));
  return counts.length >= FEWEST_COUNTS;
}
