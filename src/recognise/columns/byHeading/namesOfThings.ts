/** Drops the name of a thing or post below a group heading: `Chức vụ {Tên, Đơn vị}`, `Sản phẩm {Tên, Số lượng}`. */
import { peopleColumns } from '../../cells/peopleColumns.js';
import { mostly, sampleTexts } from '../../cells/samples.js';
import type { Claim } from '../claim.js';
import type { ClaimView } from '../headerView.js';

/** Drops `Tên` below a group if its cells have several words and only other columns have people's names. */
export function withoutNamesOfThings(view: ClaimView, claims: readonly Claim[]): Claim[] {
  if (claims.some(({ part }) => part === 'surname')) return [...claims];
  const isGrouped = ({ part, by, column }: Claim) =>
    part === 'given' && by === 'wording' && view.paths[column]!.length > 1;
  const grouped = claims.filter(isGrouped);
  if (grouped.length === 0) return [...claims];
  const people = peopleColumns(view.table, view.firstRow);
  const isOfThings = ({ column }: Claim) =>
    people.length > 0 &&
    !people.includes(column) &&
    mostly(sampleTexts(view.table, view.header.bottom, column), (text) => text.includes(' '));
  return claims.filter((claim) => !grouped.includes(claim) || !isOfThings(claim));
}
