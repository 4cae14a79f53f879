/** Reads a column of units: as communes on the list of one branch, or as branches if its cells begin like them. */
import type { ProfileField } from '../../../model/index.js';
import { beginsWithPrefix } from '../../../text/index.js';
import { hamletLine } from '../../cells/hamletLine.js';
import { mostly, peopleTexts } from '../../cells/samples.js';
import { headingKey, withoutHints } from '../../headings/heading.js';
import type { Meaning } from '../../headings/meaning.js';
import type { Claim } from '../claim.js';
import type { ClaimView, HeaderView } from '../headerView.js';

/** Headings that may mean a branch or a commune. */
const UNIT = /^(?:ten )?don vi$/;
/** Bracket of a heading that names kinds of commune alone: `(xã, thị trấn)`. */
const KINDS_HINT = /\(\s*(?:(?:xã|phường|thị trấn|tt|đặc khu)[\s,;/.]*)+\)/iu;
/** Kinds of commune before a name; `Xã đội` and `Xã đoàn` alone are bodies. */
const KIND = String.raw`(?:xã|phường|thị trấn|đặc khu)\s+(?!đội|đoàn(?!\s+\p{L}))`;
/** Bodies of a commune; behind them, kinds may be abbreviated: `Đoàn TT. Thanh Sơn`, unlike `P. Tài vụ`. */
const BODY = String.raw`(?:bch |ban chấp hành )?(?:đoàn(?: (?:tn|tncs|thanh niên)(?: cộng sản)?(?: hồ chí minh| hcm)?)?|đảng bộ|đảng ủy|đảng uỷ|hội [\p{L} ]{2,30}?) `;
const COMMUNE = new RegExp(
  String.raw`^(?:${KIND}|${BODY}(?:${KIND}|(?:tt|x|p)[. ]\s*))\p{L}`,
  'iu',
);

/** Whether the name of a unit is that of a commune, or of its body. */
export function isUnitCommune(text: string): boolean {
  return COMMUNE.test(text.normalize('NFC'));
}

/**
 * Claims the column for the commune if every cell names one by its kind, or most beside a column of branches; also if
 * the heading names the kinds, and most cells are neither branches nor hamlets.
 * @returns undefined otherwise
 */
export function unitCommuneClaim(
  view: ClaimView,
  { field }: Meaning,
  column: number,
): Claim | undefined {
  const { table, header, profile, paths, headers } = view;
  const heading = paths[column]?.at(-1) ?? '';
  if (field.type !== 'branch' || !UNIT.test(headingKey(withoutHints(heading)))) return undefined;
  const commune = profile.fields.find(({ type }) => type === 'commune');
  const texts = peopleTexts(table, header.bottom, column).filter((text) => /\p{L}/u.test(text));
  if (commune === undefined || texts.length === 0) return undefined;
  const areCommunes =
    texts.every(isUnitCommune) ||
    (hasBranches(view) && mostly(texts, isUnitCommune)) ||
    (KINDS_HINT.test(heading) && !holdsBranches(view, column) && !holdsHamlets(view, column));
  if (!areCommunes) return undefined;
  // Any column headed as a commune goes first.
  const strength = commune.wordings.length;
  return { field: commune, strength, column, header: headers[column] ?? '', by: 'wording' };
}

/** Whether a filled column is headed as a branch, and not as a unit. */
function hasBranches({ paths, wordings, filledByPeople }: ClaimView): boolean {
  const filled = filledByPeople();
  return paths.some(
    (path, column) =>
      filled[column] === 1 &&
      wordings.meaning(path)?.field.type === 'branch' &&
      !UNIT.test(headingKey(path.at(-1) ?? '')),
  );
}

/** Claims the column for the branch if a commune heads it and most cells begin like branches: `Đảng bộ (chi bộ)`. */
export function communeBranchClaim(
  view: ClaimView,
  { field }: Meaning,
  column: number,
): Claim | undefined {
  const branch = view.profile.fields.find(({ type }) => type === 'branch');
  if (field.type !== 'commune' || branch === undefined) return undefined;
  return holdsBranches(view, column)
    ? weakClaim(branch, column, view.headers[column] ?? '')
    : undefined;
}

/** Headings of the unit in which a member works or is active: `Đơn vị công tác`, `Đoàn đại biểu`. */
const ANY_UNIT =
  /^(?:doan dai bieu|(?:(?:ten )?don vi|noi)(?: (?:cong tac|sinh hoat|truc thuoc))?(?: (?:hien nay|hien tai))?)$/;

/**
 * Claims the only column of units of which most cells begin with the prefix of a branch or are hamlets: `Chi hội xóm 3`
 * or `Xóm 3` below `Đơn vị công tác`.
 */
export function unitBranchClaims(view: ClaimView, claims: readonly Claim[]): Claim[] {
  const { profile, headers } = view;
  const field = profile.fields.find(({ type }) => type === 'branch');
  if (field === undefined || claims.some((claim) => claim.field === field)) return [];
  const claimed = new Set(claims.map(({ column }) => column));
  const columns = headers.flatMap((heading, column) => {
    if (claimed.has(column) || !ANY_UNIT.test(headingKey(heading))) return [];
    return holdsBranches(view, column) || holdsHamlets(view, column) ? [column] : [];
  });
  const [column, another] = columns;
  if (column === undefined || another !== undefined) return [];
  return [weakClaim(field, column, headers[column]!)];
}

/** Whether most cells of a column begin with the prefix of a branch. */
function holdsBranches({ table, header, profile }: HeaderView, column: number): boolean {
  return mostly(peopleTexts(table, header.bottom, column), (text) =>
    beginsWithPrefix(text, profile.branchPrefixes),
  );
}

/** Whether most cells of a column are hamlets. */
function holdsHamlets({ table, header }: HeaderView, column: number): boolean {
  const texts = peopleTexts(table, header.bottom, column);
  return mostly(texts, (text) => hamletLine(text) !== undefined);
}

/** Claims a column by its cells, weaker than any heading. */
function weakClaim(field: ProfileField, column: number, header: string): Claim {
  return { field, strength: field.wordings.length, column, header, by: 'content' };
}
