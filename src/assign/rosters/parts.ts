/** Schools and offices named as the branch of people who are in a part of them (class, department) on their own list. */
import { addTo, type Layout, type NoRoster, type Table } from '../../model/index.js';
import { clean, listedPeople, precisionOf } from '../../text/index.js';
import { type BranchName, parseBranch } from '../names/branchName.js';
import { BODY } from '../names/branchWords.js';
import { sameness } from '../names/sameBranch.js';
import type { PlacedList } from './placedList.js';

/** A class or department in which a list has somebody. */
interface Part {
  text: string;
  key: string;
  bodies: readonly BranchName[];
}

/**
 * Gives their part (`9A`) to people whom another list has in the school or office as a whole (`Trường THCS Lai Đồng`).
 * The letterhead of the list with the parts names the school. Both lists must have the name and full date of birth.
 * People whom lists of several years have in several classes remain in the school.
 * @returns by table: rows whose branch was replaced, ascending
 */
export function placeInParts(
  lists: readonly PlacedList[],
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  prefixes: readonly string[],
): Map<number, number[]> {
  const placed = new Map<number, number[]>();
  const parse = (text: string) => parseBranch(text, prefixes);
  const isOf = (branch: BranchName, bodies: readonly BranchName[]) =>
    bodies.some((body) => sameness(branch, body, '') !== undefined);
  const bodiesOf = tables.map((table, t) => bodiesAbove(table, layouts[t]!, parse));
  if (bodiesOf.every((bodies) => bodies.length === 0)) return placed;
  const peopleOf = (t: number) =>
    listedPeople(tables[t]!, layouts[t]!).flatMap(({ row, name, birth }) => {
      const isWhole = birth !== 0 && precisionOf(birth) === 'day';
      return isWhole ? [{ row, key: `${name}\n${birth}` }] : [];
    });
  const parts = new Map<string, Part[]>();
  for (const [t, bodies] of bodiesOf.entries()) {
    if (bodies.length === 0) continue;
    for (const { row, key } of peopleOf(t)) {
      const text = lists[t]!.texts[row] ?? '';
      const part = parse(text);
      if (part.key !== '' && !isOf(part, bodies))
        addTo(parts, key, { text, key: part.key, bodies });
    }
  }
  for (const [t, { texts }] of lists.entries()) {
    const rows: number[] = [];
    for (const { row, key } of peopleOf(t)) {
      const own = parts.get(key);
      if (own === undefined) continue;
      const branch = parse(texts[row] ?? '');
      if (!BODY.test(branch.key)) continue;
      const [part, ...more] = own.filter(({ bodies }) => isOf(branch, bodies));
      if (part === undefined || more.some((other) => other.key !== part.key)) continue;
      texts[row] = part.text;
      rows.push(row);
    }
    if (rows.length > 0) placed.set(t, rows);
  }
  return placed;
}

/** Lists the schools and offices that lines above the header name alone. */
function bodiesAbove(
  table: Table,
  layout: Layout | NoRoster,
  parse: (text: string) => BranchName,
): BranchName[] {
  if (!('columns' in layout)) return [];
  const lines = table.rows.slice(0, layout.headerTop).flat();
  return lines
    .filter((line) => line !== '')
    .map((line) => parse(clean(line).replace(/^(?:BCH )?đoàn (?=trường )/iu, '')))
    .filter(({ key }) => BODY.test(key));
}
