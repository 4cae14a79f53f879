/** Claims `Ngày`, `Tháng`, `Năm` side by side without a group above. */
import type { FieldPart } from '../../../model/index.js';
import { mostly, sampleTexts } from '../../cells/samples.js';
import type { Claim } from '../claim.js';
import type { ClaimView } from '../headerView.js';

const BIRTH = 'birth';
/** Parts with their possible headings and highest numbers; `Năm` without marks reads as `Nam`. */
const DATE_COLUMNS: [part: FieldPart, heading: FieldPart[], most: number][] = [
  ['day', ['day'], 31],
  ['month', ['month'], 12],
  ['year', ['year', 'male'], 2100],
];

/**
 * Claims the three columns as date of birth if the numbers fit and no other heading names it. One of
 * the three may have a full heading: `Ngày`, `Tháng`, `Năm sinh`. Blank columns between them do not count.
 */
export function looseDateClaims(view: ClaimView, claims: readonly Claim[]): Claim[] {
  const { profile, wordings, paths, headers } = view;
  const field = profile.fields.find(({ id, type }) => id === BIRTH && type === 'date');
  if (field === undefined) return [];
  const births = claims.filter((claim) => claim.field === field && claim.part === undefined);
  if (births.length > 1 || claims.some((claim) => claim.field === field && claim.part)) return [];
  const full = births[0]?.column;
  const claimed = new Set(claims.map((claim) => claim.column));
  const filled = [...paths.keys()].filter((column) => headers[column] || view.filled[column] === 1);
  const columnsFrom = (first: number) => filled.slice(first, first + DATE_COLUMNS.length);
  const fits = (columns: readonly number[]) =>
    columns.length === DATE_COLUMNS.length &&
    (full === undefined || columns.includes(full)) &&
    DATE_COLUMNS.every(([, heading, most], at) => {
      const column = columns[at]!;
      const part = wordings.loosePart(paths[column] ?? []);
      const isHeaded = part !== undefined && heading.includes(part);
      if (!isHeaded && column !== full) return false;
      if (column !== full && claimed.has(column)) return false;
      const texts = sampleTexts(view.table, view.header.bottom, column).filter((text) =>
        /\d/.test(text),
      );
      return mostly(texts, (text) => /^\d{1,4}$/.test(text) && Number(text) <= most);
    });
  const first = filled.findIndex((_, at) => fits(columnsFrom(at)));
  if (first < 0) return [];
  const columns = columnsFrom(first);
  return DATE_COLUMNS.flatMap(([part], at): Claim[] => {
    const column = columns[at]!;
    if (column === full) return [];
    return [{ field, part, strength: 0, column, header: headers[column]!, by: 'content' }];
  });
}
