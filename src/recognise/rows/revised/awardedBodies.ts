/** Finds bodies in a list of bodies and people: `I. TẬP THỂ` above `Chi hội khu 1`, then `II. CÁ NHÂN`. */
import type { RowKind, Table } from '../../../model/index.js';
import { fold } from '../../../text/index.js';
import { isPlace, withoutEnumerator } from '../../cells/sectionText.js';
import type { PersonCells } from '../personCells.js';

/** First words of a group of bodies, or of the people behind it, folded. */
const GROUP = /^(?:(?:doi voi|danh hieu|cac) )*(?:(tap the)|ca nhan|gia dinh|ho gia dinh)\b/;

/**
 * Returns the rows of places and offices, without facts of a person, between the heading of bodies and that of people.
 * Elsewhere a place in the column of names raises a question, or is a person with a rare surname: `Khu Bảo`.
 */
export function awardedBodies(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
  prefixes: readonly string[],
): number[] {
  const found: number[] = [];
  let bodies: number[] | undefined;
  for (const [row, kind] of kinds.entries()) {
    const cells = table.rows[row]!;
    if (kind === 'member') {
      if (bodies === undefined) continue;
      if (isPlace(person.name(cells), prefixes) && !person.hasEvidence(cells)) bodies.push(row);
      continue;
    }
    const group = groupOf(cells);
    if (group === 'bodies') bodies = [];
    if (group !== 'people') continue;
    found.push(...(bodies ?? []));
    bodies = undefined;
  }
  return found;
}

/** Returns what a row heads, if it has nothing else than the words of a group. */
function groupOf(cells: readonly string[]): 'bodies' | 'people' | undefined {
  const [text = '', another] = cells.filter((cell) => /\p{L}{3}/u.test(cell));
  const group = another === undefined ? GROUP.exec(fold(withoutEnumerator(text))) : null;
  if (group === null) return undefined;
  return group[1] === undefined ? 'people' : 'bodies';
}
