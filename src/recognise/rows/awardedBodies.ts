/** Finds bodies in a list of bodies and people: `I. TẬP THỂ` above `Chi hội khu 1`, then `II. CÁ NHÂN`. */
import type { RowKind, Table } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { isPlace, withoutEnumerator } from '../cells/sectionText.js';
import type { PersonCells } from './personCells.js';

/** First words of a group of bodies, or of the people behind it, folded. */
const GROUP = /^(?:(?:doi voi|danh hieu|cac) )*(?:(tap the)|ca nhan|gia dinh|ho gia dinh)\b/;

/**
 * Returns the rows of places and offices, without facts of a person, below the heading of bodies. Elsewhere a place in
 * the column of names raises a question.
 */
export function awardedBodies(
  table: Table,
  kinds: readonly RowKind[],
  person: PersonCells,
  prefixes: readonly string[],
): number[] {
  let areBodies = false;
  return kinds.flatMap((kind, row) => {
    const cells = table.rows[row]!;
    if (kind !== 'member') {
      const [text = '', another] = cells.filter((cell) => /\p{L}{3}/u.test(cell));
      const group = another === undefined ? GROUP.exec(fold(withoutEnumerator(text))) : null;
      if (group !== null) areBodies = group[1] !== undefined;
      return [];
    }
    const isBody = areBodies && isPlace(person.name(cells), prefixes) && !person.hasEvidence(cells);
    return isBody ? [row] : [];
  });
}
