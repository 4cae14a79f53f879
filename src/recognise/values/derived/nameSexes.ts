/** Derives the gender from the column of each name, `Họ và tên {Nam, Nữ}`, or from a bracket behind it: `Hà An (nữ)`. */
import { sexesOfHeadings } from '../../columns/byContent/namesBySex.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

const NAME = 'name';
const HEADING = 'Giới tính';
const BEHIND_NAME = /\(\s*(nam|nữ)\s*\)\s*$/iu;
/** Least share of the members with such a bracket; a few may be marks of namesakes. */
const MOST = 0.5;

/**
 * Makes a column of genders if men and women have a name column each, or a bracket behind most names, and no other
 * column is the gender.
 */
export function readNameSexes(view: RosterView): Replacement {
  const { columns, paths, table, members, wordings } = view;
  const result = emptyReplacement();
  const gender = wordings.meaning([HEADING])?.field;
  if (gender === undefined || columns.some(({ field }) => field === gender.id)) return result;
  const own = columns.find(({ field, part }) => field === NAME && part === undefined)?.index ?? -1;
  const left = [own - 1, own].find((column) => sexesOfHeadings(paths, column) !== undefined);
  if (left === undefined) {
    const cells = sexesBehind(view, own);
    if (cells.size === 0 || cells.size < MOST * members.length) return result;
    result.derived.push({ column: { header: HEADING, field: gender.id, source: own }, cells });
    return result;
  }
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

/** Returns the sex in brackets behind the name, by row. */
function sexesBehind({ table, members }: RosterView, name: number): Map<number, string> {
  const cells = new Map<number, string>();
  for (const row of members) {
    const sex = BEHIND_NAME.exec(table.rows[row]![name] ?? '')?.[1];
    if (sex !== undefined) cells.set(row, sex);
  }
  return cells;
}
