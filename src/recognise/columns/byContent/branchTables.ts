/** Recognises tables of branches, which name their heads and count their members. */
import { isNameField } from '../../../model/index.js';
import { fold } from '../../../text/index.js';
import { mostly, peopleTexts } from '../../cells/samples.js';
import { isHamletHeading } from '../../headings/hamletHeading.js';
import type { Claim } from '../claim.js';
import type { ClaimView } from '../headerView.js';

/** Headings of heads of branches and their deputies: `Bí thư`, `Họ tên chi hội phó`. */
const HEAD_OF_BRANCH =
  /^(?:ho (?:va )?ten )?(?:dong chi )?(?:pho )?(?:bi thu|chu tich|hieu truong|(?:chi hoi|phan hoi|to|doi|khu|thon|xom) (?:truong|pho)|truong (?:khu|thon|xom|ban|phong|khoa|bo mon)|chu nhiem|tru tri)\b/;
/** Numbers of members, or of anything, of each branch: `Tổng số đoàn viên`. */
const COUNT = /^(?:tong so|so luong)$/;
const MEMBERS = [
  'doan vien|dang vien|hoi vien|thanh vien|ho|(?:nhan )?khau|(?:hoc|giao|sinh) (?:sinh|vien)',
  'dv|hv|nguoi|nct|ccb|cuu chien binh|phu nu|nong dan|thanh nien|lao dong|cnvc',
].join('|');
const COUNT_OF_MEMBERS = new RegExp(
  `^(?:tong so|so luong) (?:cac )?(?:${MEMBERS})|^so (?:${MEMBERS})$`,
);
/** Day on which a branch, club or temple was founded. */
const FOUNDED = /^(?:(?:ngay|nam|quyet dinh) )?thanh lap\b/;
/** Fewest columns of counts with any heading that show a table of branches: `CLB | VĐV`. */
const FEWEST_COUNTS = 2;
const SMALL_NUMBER = /^\d{1,3}$/;
/** Facts of a person, which branches have not. */
const OF_PEOPLE = new Set(['date', 'idNumber', 'phone']);

/**
 * Drops names of heads of branches in a table that counts the members of each: `Họ tên bí thư | Tổng số đoàn viên`.
 * With dates of birth or ID numbers the heads are the people of the list.
 */
export function withoutHeadsOfBranches(view: ClaimView, claims: readonly Claim[]): Claim[] {
  if (!countsMembers(view, claims)) return [...claims];
  return claims.filter(
    ({ field, header, by }) => by === 'plan' || !isNameField(field) || !isHeadOfBranch(header),
  );
}

/** Whether a heading names the head of a branch, or the deputy. */
export function isHeadOfBranch(heading: string): boolean {
  return HEAD_OF_BRANCH.test(fold(heading));
}

const DEPUTY = /\bpho\b/;

/** Whether a heading names the deputy of the head of a branch: `Phó bí thư`, `Chi hội phó`. */
export function isDeputyOfBranch(heading: string): boolean {
  return isHeadOfBranch(heading) && DEPUTY.test(fold(heading));
}

/** Whether a heading names the number of members of a branch, or of anything. */
export function isCountHeading(heading: string): boolean {
  const folded = fold(heading);
  return COUNT_OF_MEMBERS.test(folded) || COUNT.test(folded);
}

/** Whether the rows of a table are branches, with the number of members of each or other counts. */
export function isTableOfBranches(view: ClaimView, claims: readonly Claim[]): boolean {
  return countsMembers(view, claims) || hasCountedBranches(view, claims);
}

/** Whether a table lists the code and the name of one thing: `Mã phòng ban | Tên phòng ban`. */
function haveCodes(keys: readonly string[]): boolean {
  const known = new Set(keys);
  const codes = keys.filter((key) => key.startsWith('ma '));
  return codes.some((code) => known.has(code.replace(/^ma (?:so )?/, 'ten ')));
}

/**
 * Whether rows count members, or any things of a branch, or have the code or the founding of a branch, and no date of
 * birth or ID number.
 */
function countsMembers({ headers }: ClaimView, claims: readonly Claim[]): boolean {
  const isIdentifying = ({ field }: Claim) => field.id === 'birth' || field.type === 'idNumber';
  if (claims.some(isIdentifying)) return false;
  const isOfBranches = (heading: string) => COUNT_OF_MEMBERS.test(heading) || FOUNDED.test(heading);
  const keys = headers.map(fold);
  if (keys.some(isOfBranches) || haveCodes(keys)) return true;
  const isOfBranch = ({ field: { type }, header }: Claim) =>
    type === 'branch' || isHamletHeading(header);
  return claims.some(isOfBranch) && headers.some((heading) => COUNT.test(fold(heading)));
}

/** Whether each row has a branch of its own with several counts, and no fact of a person. */
function hasCountedBranches(view: ClaimView, claims: readonly Claim[]): boolean {
  const { headers } = view;
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
