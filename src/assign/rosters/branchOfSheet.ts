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
} from '../../model/index.js';
import { beginsWithPrefix, fold } from '../../text/index.js';
import { parseBranch } from '../names/branchName.js';
import { branchOfSheet, isOfGender, isPlace } from './sheetName.js';

/** Branches of a table's own column and sections. */
export interface WrittenBranches {
  /** Branch of each row; `''` for none. */
  texts: string[];
  /** Whether there is such a column or section. */
  hasBranches: boolean;
}

/** Fewest people, and least share of the people of a sheet, who are on other sheets. */
const ENOUGH_KNOWN = 4;
const MOST_KNOWN = 0.5;
/** Share of them in one branch from which the sheet may be that branch. */
const IN_ONE = 0.8;
/** Lists of a workbook above which nothing is concluded from people on several; the time grows with the square. */
const MOST_LISTS = 50;

/**
 * Finds the branch that the name of each sheet gives; `''` for none. It counts with a prefix, or if several sheets of
 * the workbook are rosters. Without a prefix it does not count if most of its people are on other sheets, in several
 * branches. Nor does it without the word for a place (`Xuân`, `Hiến máu`) beside fuller lists that have branches of
 * their own, unless it is one of these.
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
    dropSpread(workbook);
  }
  return lists.map(({ branch }) => branch);
}

/** A person by the folded name, with the branch that the list gives; `''` for none. */
interface Person {
  name: string;
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

function peopleOf(
  { rows }: Table,
  { columns, kinds }: Layout,
  { texts }: WrittenBranches,
): Person[] {
  const names = columns.filter(({ field }) => field === 'name');
  return kinds.flatMap((kind, row) => {
    if (kind !== 'member') return [];
    const cells = names.map(({ index }) => rows[row]?.[index] ?? '');
    return [{ name: fold(cells.join(' ')), branch: texts[row] ?? '' }];
  });
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

/** Drops branches whose people are in several others, first the one of which most people are on other sheets. */
function dropSpread(workbook: readonly SheetList[]): void {
  if (workbook.length > MOST_LISTS) return;
  const branchesOf = new Map<string, Map<SheetList, Set<string>>>();
  for (const list of workbook) {
    for (const { name, branch } of list.people) {
      const ofName = branchesOf.get(name) ?? new Map<SheetList, Set<string>>();
      branchesOf.set(name, ofName);
      addToSet(ofName, list, branch);
    }
  }
  /** Lists the branches of a name on other lists; those of a dropped sheet do not count. */
  const placesOf = (name: string, than: SheetList) => {
    const places = new Set<string>();
    for (const [list, branches] of branchesOf.get(name)!) {
      if (list !== than) for (const branch of branches) places.add(branch || list.branch);
    }
    places.delete('');
    return places;
  };
  let left = workbook.filter(isDoubtful);
  while (left.length > 0) {
    const spread = left
      .map((list) => ({ list, share: spreadShare(list, placesOf) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share);
    const [most] = spread;
    if (most !== undefined) most.list.branch = '';
    // A dropped sheet makes no other one spread.
    left = spread.slice(1).map(({ list }) => list);
  }
}

/** Returns the share of a list's people who are in other branches; 0 if they are in one, or few. */
function spreadShare(
  list: SheetList,
  placesOf: (name: string, than: SheetList) => ReadonlySet<string>,
): number {
  const counts = new Map<string, number>();
  let known = 0;
  for (const { name } of list.people) {
    const places = placesOf(name, list);
    if (places.size > 0) known++;
    for (const place of places) countUp(counts, place);
  }
  if (known < ENOUGH_KNOWN || known < list.people.length * MOST_KNOWN) return 0;
  return Math.max(...counts.values()) < known * IN_ONE ? known / list.people.length : 0;
}
