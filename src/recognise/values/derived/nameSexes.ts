/** Derives the gender from the column of each name: `Họ và tên {Nam, Nữ}`. */
import { sexesOfHeadings } from '../../columns/byContent/namesBySex.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

const NAME = 'name';
const HEADING = 'Giới tính';

/** Makes a column of genders if men and women have a name column each and no other column is the gender. */
export function readNameSexes({
  columns,
  paths,
  table,
  members,
  wordings,
}: RosterView): Replacement {
  const result = emptyReplacement();
  const gender = wordings.meaning([HEADING])?.field;
  if (gender === undefined || columns.some(({ field }) => field === gender.id)) return result;
  const own = columns.find(({ field, part }) => field === NAME && part === undefined)?.index ?? -1;
  const left = [own - 1, own].find((column) => sexesOfHeadings(paths, column) !== undefined);
  if (left === undefined) return result;
  const [first, second] = sexesOfHeadings(paths, left)!;
  const other = own === left ? own + 1 : left;
  const [ownSex, otherSex] = own === left ? [first, second] : [second, first];
  const cells = new Map<number, string>();
  for (const row of members) {
    // A blank name was filled from the other column.
    const isOfOther = table.rows[row]![other] === table.rows[row]![own];
    cells.set(row, isOfOther ? otherSex : ownSex);
  }
  result.derived.push({ column: { header: HEADING, field: gender.id, source: other }, cells });
  return result;
}
