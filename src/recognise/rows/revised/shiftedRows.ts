/** Finds people whose cells stand in other columns than those of the list. */
import type { RowKind, Table } from '../../../model/index.js';
import { clean, isPersonName } from '../../../text/index.js';
import { areCapitalised } from '../../cells/rowWords.js';
import type { PersonCells } from '../personCells.js';

const MAY_BE_SHIFTED = new Set<RowKind>(['note', 'footer']);

/**
 * Returns notes with a person's name in another column than the list has names in, and rows of any words behind the
 * next running number.
 */
export function shiftedRows(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): number[] {
  const found: number[] = [];
  let last: number | undefined;
  for (const [row, kind] of kinds.entries()) {
    const cells = table.rows[row]!;
    if (kind === 'member') last = person.number(cells) ?? last ?? 0;
    if (last === undefined || !MAY_BE_SHIFTED.has(kind)) continue;
    const own = cells.map((text, column) => (person.isOfOthers(column) ? '' : clean(text)));
    const next = own.indexOf(String(last + 1));
    const isNext = next >= 0 && areCapitalised(own[next + 1] ?? '');
    const isBelowName = isNext && person.names.includes(next);
    if (person.name(cells) !== '' && !isBelowName) continue;
    if (isNext) last++;
    if (isNext || (kind === 'note' && own.some(isPersonName))) found.push(row);
  }
  return found;
}
