/** Reads two columns of branches, of the time before and after the merger: `Chi bộ cũ` and `Chi bộ mới`. */
import { finding, type ProfileField, placeIn } from '../../../model/index.js';
import {
  BEFORE_MERGER_PATTERN,
  clean,
  fold,
  resultColumns,
  SINCE_MERGER_PATTERN,
} from '../../../text/index.js';
import { mostly, peopleTexts } from '../../cells/samples.js';
import { type Claim, NO_CLAIMS, type ReportedClaims } from '../claim.js';
import type { ClaimView } from '../headerView.js';
import { isUnitCommune } from './unitCommunes.js';

const UNIT = '(?:ten |thuoc )?(chi (?:doan|bo|hoi)|don vi|noi sinh hoat)';
const BRANCH = `${UNIT}(?: sinh hoat)?`;
const HINT = String.raw`(?: \([^)]*\))?`;
/** Folded; the group is the kind of unit. */
const OLD = new RegExp(
  String.raw`^${BRANCH} \(?(?:cu|truoc day|(?:cu )?${BEFORE_MERGER_PATTERN})\)?${HINT}$`,
);
const NEW = new RegExp(String.raw`^${BRANCH} \(?(?:moi|${SINCE_MERGER_PATTERN})\)?${HINT}$`);
/** Branches of today; beside `Chi đoàn cũ` it may be the branch to which a person moved. */
const TODAY = new RegExp(`^${UNIT}(?:(?: dang)?(?: sinh hoat)? hien (?:nay|tai)| dang sinh hoat)$`);
const OF_MERGER = new RegExp(`${BEFORE_MERGER_PATTERN}|${SINCE_MERGER_PATTERN}`);

/** Columns of branches before and after the merger. */
interface Periods {
  field: ProfileField;
  old: number;
  now: number;
  /** Whether a heading names the merger. */
  areOfMerger: boolean;
}

/** Finds columns with branches of both times. */
function findPeriods({ table, header, profile, headers }: ClaimView): Periods | undefined {
  const field = profile.fields.find(({ type }) => type === 'branch');
  // The new branches of a result's roster count.
  if (field === undefined || resultColumns(headers) !== undefined) return undefined;
  const folded = headers.map((heading) => fold(clean(heading ?? '')));
  const isBefore = folded.some((text) => OLD.test(text) && OF_MERGER.test(text));
  const ofNow = isBefore ? [NEW, TODAY] : [NEW];
  const now = folded.findIndex((text) => ofNow.some((pattern) => pattern.test(text)));
  const unit = ofNow.map((pattern) => pattern.exec(folded[now] ?? '')?.[1]).find(Boolean);
  const old = folded.findIndex((text) => unit && OLD.exec(text)?.[1] === unit);
  if (old < 0 || mostly(peopleTexts(table, header.bottom, old), isUnitCommune)) return undefined;
  const areOfMerger = [old, now].some((column) => OF_MERGER.test(folded[column]!));
  return { field, old, now, areOfMerger };
}

/** Drops the claim of the branches of today beside those before the merger: `Chi đoàn (sau sáp nhập)`. */
export function withoutNewBranches(view: ClaimView, claims: readonly Claim[]): Claim[] {
  const periods = findPeriods(view);
  if (periods?.areOfMerger !== true) return [...claims];
  const { field, now } = periods;
  return claims.filter(
    (claim) => claim.field !== field || claim.column !== now || claim.by === 'plan',
  );
}

/**
 * Claims the old branch beside a column of new ones, which is reported: new branches follow the branch table. A heading
 * of old branches alone may name the branch that a person came from.
 */
export function branchPeriodClaim(view: ClaimView, claims: readonly Claim[]): ReportedClaims {
  const periods = findPeriods(view);
  if (periods === undefined) return NO_CLAIMS;
  const { table, header, headers } = view;
  const { field, old, now } = periods;
  const own = claims.find((claim) => claim.field === field);
  if (own !== undefined && own.column !== old) return NO_CLAIMS;
  const claim: Claim = { field, strength: 0, column: old, header: headers[old]!, by: 'wording' };
  const place = placeIn(table, header.bottom + 1);
  const findings = [finding('warning', 'new-branches-carried', { header: headers[now]! }, place)];
  return { claims: own === undefined ? [claim] : [], findings };
}
