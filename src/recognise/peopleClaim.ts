/** The name column that no heading names: the only one with names of people. */
import { type Finding, finding, isNameField, type Profile } from '../model/index.js';
import { columnLetter } from '../text/columnLetter.js';
import type { Claim, HeaderView } from './columns.js';
import { isForeign } from './heading.js';
import { peopleColumns } from './peopleColumns.js';

/**
 * Undefined where a heading names it (`Chủ hộ` is the name only without another column of people), or where no column or more than one may be it.
 */
export function peopleClaim(
  view: HeaderView,
  profile: Profile,
  headers: readonly string[],
  claims: readonly Claim[],
): { claim: Claim; finding: Finding } | undefined {
  const field = profile.fields.find(({ type }) => type === 'name');
  const isNamed = claims.some((claim) => isNameField(claim.field) && !isForeign(claim.header));
  if (field === undefined || isNamed) return undefined;
  const claimed = new Set(claims.map(({ column }) => column));
  const free = peopleColumns(view.table, view.header.bottom + 1).filter(
    (column) => !claimed.has(column) && !isForeign(headers[column] ?? ''),
  );
  const [column, another] = free;
  if (column === undefined || another !== undefined) return undefined;
  const header = headers[column] ?? '';
  const letter = columnLetter(column);
  const args = { heading: header, letter, field: field.id };
  return {
    claim: { field, strength: field.wordings.length, column, header, by: 'content' },
    finding: finding('warning', 'name-by-content', args, {
      ...view.place,
      column: header || letter,
    }),
  };
}
