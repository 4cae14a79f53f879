/** Turns the resolved claims into the columns of a layout. */
import type { LayoutColumn } from '../../model/index.js';
import { columnLetter } from '../../text/index.js';
import type { Claim } from './claim.js';
import type { HeaderView } from './headerView.js';

/**
 * Lists all columns with a heading or data, from left to right. A column without a heading gets its
 * letter as name; repeated headings get numbers.
 * @param spares claims of columns that only fill blank cells of another column
 */
export function listColumns(
  view: HeaderView,
  { claims, spares }: { claims: readonly Claim[]; spares: readonly Claim[] },
): LayoutColumn[] {
  const spareAt = new Map(spares.map(({ column, field }) => [column, field.id]));
  const claimAt = new Map(claims.map((claim) => [claim.column, claim]));
  const columns: LayoutColumn[] = [];
  const names = new UniqueNames();
  for (let index = 0; index < view.filled.length; index++) {
    const heading = view.headers[index] ?? '';
    if (heading === '' && view.filled[index] !== 1) continue;
    const header = names.take(heading === '' ? `Cột ${columnLetter(index)}` : heading);
    const claim = claimAt.get(index);
    const column: LayoutColumn = { index, header, by: claim?.by ?? 'unknown' };
    if (claim !== undefined) column.field = claim.field.id;
    if (claim?.part !== undefined) column.part = claim.part;
    const spareOf = spareAt.get(index);
    if (spareOf !== undefined) column.spareOf = spareOf;
    if (claim?.score !== undefined) column.score = claim.score;
    columns.push(column);
  }
  return columns;
}

/** Numbers repeated names: `Ngày`, `Ngày (1)`. */
class UniqueNames {
  /** Names in use, with the highest number tried for each. */
  private readonly used = new Map<string, number>();

  take(name: string): string {
    let count = this.used.get(name) ?? 0;
    let unique = name;
    // Numbers up to the count are in use: thousands of equal headings try each number once.
    while (this.used.has(unique)) unique = `${name} (${++count})`;
    this.used.set(name, Math.max(count, 1));
    this.used.set(unique, Math.max(this.used.get(unique) ?? 0, 1));
    return unique;
  }
}
