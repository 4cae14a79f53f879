/** Finds rows that only have the rest of the name in the row above: `Hà Thị` above `Bưởi`. */
import type { RowKind, Table } from '../../../model/index.js';
import { clean, isPersonName, parseStatusNote } from '../../../text/index.js';
import { isGroup, isKindOfPeople, isRemark, isSignature } from '../../cells/rowWords.js';
import type { PersonCells } from '../personCells.js';

/** One or two words with capitals. */
const REST = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)?$/u;
/** A name without its last word; three other words may be a whole name. */
const CUT = /^\S+ (?:\S+ )?(?:thị|văn|thi|van)$/iu;
const MAY_BE_REST = new Set<RowKind>(['member', 'note']);

/** Returns such rows directly below a numbered member, in a list with numbers. */
export function wrappedNames(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
): number[] {
  return [...kinds.keys()].filter((row) => {
    if (row === 0 || !MAY_BE_REST.has(kinds[row]!) || kinds[row - 1] !== 'member') return false;
    const [above, cells] = [table.rows[row - 1]!, table.rows[row]!];
    const at = cells.findIndex((text) => text !== '');
    if (cells.some((text, column) => column > at && text !== '')) return false;
    const rest = clean(cells[at] ?? '');
    if (person.number(above) === undefined || person.name(cells) !== rest) return false;
    const name = person.name(above);
    return isRest(rest) && CUT.test(name) && isPersonName(`${name} ${rest}`);
  });
}

function isRest(text: string): boolean {
  if (!REST.test(text) || isPersonName(text)) return false;
  const isNote = [isGroup, isKindOfPeople, isRemark, isSignature].some((test) => test(text));
  return !isNote && parseStatusNote(text).events.length === 0;
}
