/** Sections of hamlets in which the members of a body (school, police) live. */
import { addTo, type Layout, type NoRoster, type Table } from '../../../model/index.js';
import type { ListedPerson } from '../../../text/index.js';
import { parseBranch } from '../../names/branchName.js';
import { BODY } from '../../names/branchWords.js';
import { type PlacedList, placedPeople } from '../placedList.js';
import { hamletKey, NAMED_HAMLET } from './hamletWords.js';

/** Fewest members of a body, and their least share, who must be on the list of hamlets. */
const FEWEST = 3;
const MOST = 0.8;

/**
 * Removes the hamlet of people whom another list of their old commune or file has in a body, if a list has sections of
 * hamlets alone, and nearly all members of that body, who live in several. Such a list is ordered by residence.
 * @param communes old communes by table and row; `''` where unknown
 * @returns by table: rows from which the hamlet was removed, ascending
 */
export function removeHamletsOfBodies(
  lists: readonly PlacedList[],
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  communes: readonly (readonly string[])[],
  prefixes: readonly string[],
): Map<number, number[]> {
  const removed = new Map<number, number[]>();
  const ordered = lists.flatMap(({ texts, isBySection }, t) => {
    const hamlets = new Set(texts.filter((text) => text !== ''));
    const areHamlets = [...hamlets].every((text) => NAMED_HAMLET.test(hamletKey(text)));
    return isBySection && hamlets.size > 1 && areHamlets ? t : [];
  });
  if (ordered.length === 0) return removed;
  const bodies = new Map<string, ListedPerson[]>();
  const peopleOf = (t: number) => placedPeople(tables[t]!, layouts[t]!, communes[t]);
  for (const [t, { texts, isByHamlet }] of lists.entries()) {
    if (isByHamlet || ordered.includes(t)) continue;
    for (const person of peopleOf(t)) {
      const { key } = parseBranch(texts[person.row] ?? '', prefixes);
      if (BODY.test(key)) addTo(bodies, `${person.place}\n${key}`, person);
    }
  }
  for (const t of ordered) {
    const { texts } = lists[t]!;
    const people = new Map<string, ListedPerson[]>();
    for (const person of peopleOf(t)) addTo(people, `${person.place}\n${person.name}`, person);
    const found = [...bodies].flatMap(([body, members]) => {
      const place = body.slice(0, body.lastIndexOf('\n'));
      return rowsOfBody(members, (name) => people.get(`${place}\n${name}`) ?? [], texts);
    });
    if (found.length === 0) continue;
    const rows = [...new Set(found)].sort((a, b) => a - b);
    for (const row of rows) texts[row] = '';
    removed.set(t, rows);
  }
  return removed;
}

/**
 * Finds the rows of the members of a body: by name, of which the list has one, and by birth where both have it.
 * @returns none if a list lacks some of them, or has them in one hamlet
 */
function rowsOfBody(
  members: readonly ListedPerson[],
  named: (name: string) => readonly ListedPerson[],
  texts: readonly string[],
): number[] {
  const distinct = new Map(members.map((member) => [`${member.name}\n${member.birth}`, member]));
  const rows = [...distinct.values()].flatMap((member) => {
    const [own, another] = named(member.name).filter(
      ({ birth }) => birth === 0 || member.birth === 0 || birth === member.birth,
    );
    return own === undefined || another !== undefined ? [] : own.row;
  });
  if (rows.length < FEWEST || rows.length < MOST * distinct.size) return [];
  return new Set(rows.map((row) => texts[row])).size > 1 ? rows : [];
}
