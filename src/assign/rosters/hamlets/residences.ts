/** Hamlets in which people live, although they are in other branches. */
import { addToSet, type Layout, type NoRoster, type Table } from '../../../model/index.js';
import { memoize } from '../../../text/index.js';
import { type BranchName, parseBranch } from '../../names/branchName.js';
import { BODY } from '../../names/branchWords.js';
import { sameness } from '../../names/sameBranch.js';
import { isPlace } from '../inNames/sheetName.js';
import { type PlacedList, placedPeople } from '../placedList.js';

/** Fewest people, and least share of the people of a list, who have a branch on other lists. */
const ENOUGH_KNOWN = 4;
const MOST_KNOWN = 0.5;

/**
 * Removes hamlets from lists that name no branch, if most of their people have one on other lists of the same old
 * commune or file: all hamlets of a list if none of them is a branch there (`Tổ 2` of savers), or else that of each
 * person in a body (school, police), since its members live in several hamlets.
 * @param communes old communes by table and row; `''` where unknown
 */
export function removeResidences(
  lists: readonly PlacedList[],
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  communes: readonly (readonly string[])[],
  prefixes: readonly string[],
): void {
  if (!lists.some(({ isByHamlet }) => isByHamlet)) return;
  const people = lists.map((_, t) => placedPeople(tables[t]!, layouts[t]!, communes[t]));
  const branchesOf = new Map<string, Set<string>>();
  const listed = new Map<string, Set<string>>();
  for (const [t, { texts, isByHamlet }] of lists.entries()) {
    if (isByHamlet) continue;
    for (const { row, name, place } of people[t]!) {
      const branch = texts[row] ?? '';
      if (branch === '') continue;
      addToSet(branchesOf, `${place}\n${name}`, branch);
      addToSet(listed, place, branch);
    }
  }
  const parse = (text: string) => parseBranch(text, prefixes);
  for (const [t, list] of lists.entries()) {
    if (!list.isByHamlet) continue;
    const rows = people[t]!.map(({ row, name, place }) => ({
      row,
      place,
      hamlet: list.texts[row] ?? '',
      branches: [...(branchesOf.get(`${place}\n${name}`) ?? [])],
    }));
    const known = rows.filter(({ branches }) => branches.length > 0);
    if (known.length < ENOUGH_KNOWN || known.length < rows.length * MOST_KNOWN) continue;
    const hamlets = [...new Set(rows.map(({ hamlet }) => hamlet).filter((text) => text !== ''))];
    const parsed = hamlets.map(parse);
    const isHamlet = (branch: BranchName) =>
      parsed.some((hamlet) => sameness(hamlet, branch, '') !== undefined);
    const places = new Set(rows.map(({ place }) => place));
    const around = [...places].flatMap((place) => [...(listed.get(place) ?? [])]);
    if (!around.some((text) => isHamlet(parse(text)))) {
      list.texts.fill('');
      continue;
    }
    const isBody = bodyTest(known, isHamlet, parse);
    for (const { row, branches } of known) if (branches.every(isBody)) list.texts[row] = '';
  }
}

/** Makes a test whether a branch is that of a body: no place, and by its name or with people in several hamlets. */
function bodyTest(
  known: readonly { hamlet: string; branches: readonly string[] }[],
  isHamlet: (branch: BranchName) => boolean,
  parse: (text: string) => BranchName,
): (branch: string) => boolean {
  return memoize((text) => {
    const name = parse(text);
    if (isPlace(name.key) || isHamlet(name)) return false;
    const own = known.filter(({ hamlet, branches }) => hamlet !== '' && branches.includes(text));
    return BODY.test(name.key) || new Set(own.map(({ hamlet }) => hamlet)).size > 1;
  });
}
