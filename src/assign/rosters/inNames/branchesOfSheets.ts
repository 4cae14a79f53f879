/** Branches by the names of sheets, and the people on them. */
import {
  addToSet,
  countUp,
  groupBy,
  type Layout,
  type NoRoster,
  type Profile,
  sheetOfList,
  sheetsOfRosters,
  type Table,
} from '../../../model/index.js';
import { beginsWithPrefix, listedPeople, yearOf } from '../../../text/index.js';
import { parseBranch } from '../../names/branchName.js';
import { branchOfSheet, isOfGender, isPlace } from './sheetName.js';

/** Branches of a table's own column and sections. */
export interface WrittenBranches {
  /** Branch of each row; `''` for none. */
  texts: readonly string[];
  /** Whether there is such a column or section. */
  hasBranches: boolean;
}

/** Fewest people, and least share of the people of a sheet, who are on other sheets. */
const ENOUGH_KNOWN = 4;
const MOST_KNOWN = 0.5;
/** This share for a list of names alone: in a commune, many people have the name of somebody else. */
const MOST_NAMES_KNOWN = 0.8;
/** Share of them in one branch from which the sheet may be that branch. */
const IN_ONE = 0.8;
/** Lists of a workbook above which nothing is concluded from people on several; the time grows with the square. */
const MOST_LISTS = 50;

/**
 * Finds the branch that the name of each sheet gives; `''` for none. It counts with a prefix, or if several sheets of
 * the workbook are rosters. Without a prefix it does not count if most of its people are on other sheets, in several
 * branches. Nor does it without the word for a place (`Xuân`, `Hiến máu`) beside fuller lists that have branches of
 * their own, unless it is one of these, or for names alone that are on one fuller list.
 */
export function branchesOfSheets(
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  profile: Profile,
  written: readonly WrittenBranches[],
): string[] {
  const sheetsOfFile = sheetsOfRosters(tables, layouts);
  const { branchPrefixes: prefixes } = profile;
  const lists = tables.map((table, t): SheetList => {
    const layout = layouts[t]!;
    if (!('columns' in layout)) return { branch: '', isNamed: false, people: [] };
    const sheets = sheetsOfFile.get(table.file) ?? new Set();
    const name = sheetOfList(table, layout);
    const isNamed = beginsWithPrefix(name, prefixes);
    const mayBeBranch = isNamed || (sheets.size > 1 && !isOfGender(name, sheets));
    const branch = mayBeBranch ? branchOfSheet(name) : '';
    return { branch, isNamed, people: sheets.size > 1 ? peopleOf(table, layout, written[t]!) : [] };
  });
  for (const own of groupBy([...lists.keys()], (t) => tables[t]!.file).values()) {
    const workbook = own.map((t) => lists[t]!);
    if (!workbook.some(isDoubtful)) continue;
    dropUnlisted(workbook, (branch) => parseBranch(branch, prefixes).key);
    dropNamesAgain(workbook);
    dropMixed(workbook);
  }
  return lists.map(({ branch }) => branch);
}

interface Person {
  /** Keys from the folded name alone to all that the list has: the name with the year or day of birth. */
  keys: readonly string[];
  /** Branch that the list gives; `''` for none. */
  branch: string;
}

/** A list with the branch that its sheet gives; `''` for none. */
interface SheetList {
  branch: string;
  /** Whether the sheet's name has a prefix, so that nothing else counts. */
  isNamed: boolean;
  /** Nobody for the only list of a workbook. */
  people: readonly Person[];
}

function isDoubtful({ branch, isNamed }: SheetList): boolean {
  return branch !== '' && !isNamed;
}

function isPlaced({ branch }: Person): boolean {
  return branch !== '';
}

function peopleOf(table: Table, layout: Layout, { texts }: WrittenBranches): Person[] {
  return listedPeople(table, layout).map(({ row, name, birth }) => {
    return { keys: keysOf(name, birth), branch: texts[row] ?? '' };
  });
}

function keysOf(name: string, day: number): string[] {
  if (day === 0) return [name];
  const year = yearOf(day);
  const ofYear = `${name} ${year}`;
  return day === year * 10000 ? [name, ofYear] : [name, ofYear, `${name} ${day}`];
}

/** Drops branches without the word for a place that no list has, if most people on other sheets have one. */
function dropUnlisted(workbook: readonly SheetList[], key: (branch: string) => string): void {
  const everybody = workbook.flatMap(({ people }) => people);
  const placed = everybody.filter(isPlaced);
  const listed = new Set([...new Set(placed.map(({ branch }) => branch))].map(key));
  for (const list of workbook.filter(isDoubtful)) {
    const others = everybody.length - list.people.length;
    const placedOthers = placed.length - list.people.filter(isPlaced).length;
    const isFuller = placedOthers > 0 && placedOthers * 2 >= others;
    if (isFuller && !isPlace(list.branch) && !listed.has(key(list.branch))) list.branch = '';
  }
}

/** Drops branches without the word for a place of lists of names alone, if most of them are on one fuller list. */
function dropNamesAgain(workbook: readonly SheetList[]): void {
  const isOfNames = ({ people }: SheetList) => people.every(({ keys }) => keys.length === 1);
  const fuller = workbook
    .filter((list) => !isOfNames(list))
    .map(({ people }) => new Set(people.map(({ keys }) => keys[0])));
  for (const list of workbook.filter(isDoubtful)) {
    const { branch, people } = list;
    if (people.length < ENOUGH_KNOWN || isPlace(branch) || !isOfNames(list)) continue;
    const isAgain = (names: ReadonlySet<string | undefined>) =>
      names.size > people.length &&
      people.filter(({ keys }) => names.has(keys[0])).length >= people.length * MOST_NAMES_KNOWN;
    if (fuller.some(isAgain)) list.branch = '';
  }
}

/** Drops branches whose people are in several others, first the one of which most people are on other sheets. */
function dropMixed(workbook: readonly SheetList[]): void {
  if (workbook.length > MOST_LISTS) return;
  const branchesOf = branchFinder(workbook);
  let left = workbook.filter(isDoubtful);
  while (left.length > 0) {
    const mixed = left
      .map((list) => ({ list, share: shareElsewhere(list, branchesOf) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share);
    const [most] = mixed;
    if (most !== undefined) most.list.branch = '';
    // A dropped sheet makes no other one mixed.
    left = mixed.slice(1).map(({ list }) => list);
  }
}

/**
 * Makes a function that lists the branches of a person on other lists; those of a dropped sheet do not count. People
 * of one name whose births differ are others; the less precise birth, or the name without one, decides.
 */
function branchFinder(
  workbook: readonly SheetList[],
): (person: Person, than: SheetList) => ReadonlySet<string> {
  const exact = new Map<string, Map<SheetList, Set<string>>>();
  const morePrecise: typeof exact = new Map();
  for (const list of workbook) {
    for (const { keys, branch } of list.people) {
      for (const [at, key] of keys.entries()) {
        const index = at === keys.length - 1 ? exact : morePrecise;
        const ofKey = index.get(key) ?? new Map<SheetList, Set<string>>();
        index.set(key, ofKey);
        addToSet(ofKey, list, branch);
      }
    }
  }
  return ({ keys }, than) => {
    const found = new Set<string>();
    for (const ofKey of [morePrecise.get(keys.at(-1)!), ...keys.map((key) => exact.get(key))]) {
      for (const [list, branches] of ofKey ?? []) {
        if (list !== than) for (const branch of branches) found.add(branch || list.branch);
      }
    }
    found.delete('');
    return found;
  };
}

/** Returns the share of a list's people who are in other branches; 0 if they are in one, or few. */
function shareElsewhere(
  list: SheetList,
  branchesOf: (person: Person, than: SheetList) => ReadonlySet<string>,
): number {
  const counts = new Map<string, number>();
  let known = 0;
  for (const person of list.people) {
    const branches = branchesOf(person, list);
    if (branches.size > 0) known++;
    for (const branch of branches) countUp(counts, branch);
  }
  const isOfNames = list.people.every(({ keys }) => keys.length === 1);
  const least = list.people.length * (isOfNames ? MOST_NAMES_KNOWN : MOST_KNOWN);
  if (known < ENOUGH_KNOWN || known < least) return 0;
  return Math.max(...counts.values()) < known * IN_ONE ? known / list.people.length : 0;
}
