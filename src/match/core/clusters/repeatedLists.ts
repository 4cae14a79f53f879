/** Lists that repeat the people of a fuller list with little more than names: dues, attendance, a committee. */
import { isDeepStrictEqual } from 'node:util';
import { addTo, type NameColumn, type Records } from '../../../model/index.js';
import { fold } from '../../../text/index.js';
import { DATE_LEVEL } from '../../compare/birth.js';
import { branchesOf } from '../../compare/branch.js';
import { sumOfBits, sumOfDisagreement } from '../../compare/comparison.js';
import type { Fields } from '../../compare/fields.js';
import type { Matcher } from '../matcher.js';
import type { Groups } from './groups.js';
import { ListDetails } from './listDetails.js';

/** Fewest rows that must be found on fuller lists, and their share of all rows of the list. */
const FEWEST_FOUND = 3;
const SHARE_FOUND = 0.8;
/** One in so many people of such a list is on no fuller one; counted like so many rows. */
const ASSUMED_ROWS = 100;

/** Matching, files and decisions of a run, besides its records. */
export interface RepeatedInput {
  fields: Fields;
  matcher: Matcher;
  /** Table → its file; if missing, each has a file of its own. */
  files: readonly string[] | undefined;
  /** Whether people decided that two records are two people. */
  areApart: (a: number, b: number) => boolean;
  /** Whether two records are written exactly alike. */
  areAlike: (a: number, b: number) => boolean;
}

/**
 * Makes a function that joins rows of lists that repeat a fuller list of the same file or old commune. A list does so
 * if four of five rows, and three at least, have the name of a row there, and no fact differs. Such a row is the one
 * person there with its name: see `peopleOfRows`. Nothing is joined if the row may be of somebody else: see
 * `oddsOfAnother`.
 * @returns takes the clusters of the other rows, which grow, and the most odds that a row is of somebody else; gives the
 *   rows that were joined, ascending
 */
export function repeatedJoiner(
  records: Records,
  input: RepeatedInput,
): (groups: Groups, wrongMerges: number) => number[] {
  const { fields, matcher } = input;
  if (fields.name === undefined) return () => [];
  const details = new ListDetails(records, fields);
  if (!details.someRepeat()) return () => [];
  const lists = repeatedLists(records, details, fields.name, input);
  // The person may be of a row without a date and one with the date of a parent or child of that name.
  const birth = matcher.comparisons.find(({ role }) => role === 'birth');
  const areGenerationApart = (a: number, b: number) => birth?.level(a, b) === DATE_LEVEL.generation;
  const areTwo = (a: number, b: number) =>
    records.table[a] === records.table[b] ||
    input.areApart(a, b) ||
    areGenerationApart(a, b) ||
    matcher.cannotLink(a, b) !== undefined;
  // Only people of the branches of the list count as missing, so that the branch is no further evidence.
  const facts = matcher.comparisons.filter(({ role }) => role !== 'branch');
  return (groups, wrongMerges) => {
    const joined: number[] = [];
    const peopleOf = (others: readonly number[]) =>
      new Set(others.map((other) => groups.rootOf(other)));
    for (const { rows, found, around } of lists) {
      const named = found.map(peopleOf);
      const people = new Set(named.flatMap((roots) => [...roots]));
      const rowsFound = found.filter(({ length }) => length > 0).length;
      const odds = oddsOfAnother(rows.length, rowsFound, peopleOf(around).size - people.size);
      for (const [at, person] of peopleOfRows(rows, named, input.areAlike)) {
        const row = rows[at]!;
        const ofPerson = found[at]!.filter((other) => groups.rootOf(other) === person);
        const bits = ofPerson.map((other) => sumOfBits(facts, row, other));
        if (odds * 2 ** -Math.max(...bits) > wrongMerges) continue;
        const own = groups.rootOf(row);
        const isFuller = (record: number) => details.isFuller(record, row);
        if (own === person || groups.somePair(own, own, isFuller)) continue;
        if (groups.somePair(own, person, areTwo)) continue;
        groups.join(person, own, Number.POSITIVE_INFINITY);
        joined.push(row);
      }
    }
    return joined.sort((a, b) => a - b);
  };
}

/**
 * Finds the person of each row: the only one with its name, if no other row of the list has it. If as many rows, all
 * written alike, have a name as people have it, each row gets one of these people.
 * @param rows of one list
 * @param named by row: the people with its name
 * @returns position among the rows → person
 */
function peopleOfRows(
  rows: readonly number[],
  named: readonly ReadonlySet<number>[],
  areAlike: RepeatedInput['areAlike'],
): Map<number, number> {
  const positionsOf = new Map<number, number[]>();
  named.forEach((people, at) => {
    for (const person of people) addTo(positionsOf, person, at);
  });
  const found = new Map<number, number>();
  named.forEach((people, at) => {
    const [first] = people;
    if (first === undefined) return;
    // The first of the rows decides for all of them.
    const sharing = positionsOf.get(first)!;
    if (sharing[0] !== at || sharing.length !== people.size) return;
    const hasSameRows = (person: number) => isDeepStrictEqual(positionsOf.get(person), sharing);
    const ordered = [...people].sort((a, b) => a - b);
    if (!ordered.every(hasSameRows)) return;
    const isLikeFirst = (other: number) =>
      named[other]!.size === people.size && areAlike(rows[at]!, rows[other]!);
    if (!sharing.every(isLikeFirst)) return;
    sharing.forEach((other, i) => {
      found.set(other, ordered[i]!);
    });
  });
  return found;
}

/** A list that repeats fuller ones. */
interface RepeatedList {
  rows: readonly number[];
  /** Rows of fuller lists with the name of each row, of which no fact differs. */
  found: readonly (readonly number[])[];
  /** Rows of fuller lists of its file and old communes, and of its branches if it has some; some twice. */
  around: readonly number[];
}

/** Finds the lists of which enough rows have a name of fuller lists; those of names alone come last. */
function repeatedLists(
  records: Records,
  details: ListDetails,
  name: NameColumn,
  input: RepeatedInput,
): RepeatedList[] {
  const fuller = new FullerRows(records, details, input);
  const areElsewhere = elsewhereTest(records);
  const agree = agreement(name, areElsewhere, input.matcher);
  return rowsByTable(records, details).flatMap((rows) => {
    const found = rows.map((row) => fuller.namedAs(row).filter((other) => agree(row, other)));
    const rowsFound = found.filter(({ length }) => length > 0).length;
    if (rowsFound < FEWEST_FOUND || rowsFound < SHARE_FOUND * rows.length) return [];
    const branches = oneOfEachBranch(rows, records);
    const isNear = (other: number) => branches.some((row) => !areElsewhere(row, other));
    return [{ rows, found, around: fuller.around(rows).filter(isNear) }];
  });
}

/**
 * Estimates the odds that a row with the name of one person of the fuller lists is of somebody else, before the evidence
 * of its name: somebody on no fuller list, who has the name of a person who is missing on this one.
 * @param rows rows of the list
 * @param found rows with the name of somebody on fuller lists
 * @param missing people of the fuller lists who are not on this one
 */
function oddsOfAnother(rows: number, found: number, missing: number): number {
  const share = (rows - found + 1) / (rows + ASSUMED_ROWS);
  return (share / (1 - share)) * (missing + 1);
}

/** Returns one row of each branch, under each name that the rows give it. */
function oneOfEachBranch(rows: readonly number[], records: Records): number[] {
  const numbers = branchesOf(records);
  const { index } = records.oldBranch;
  return [...new Map(rows.map((row) => [`${numbers[row]} ${index[row]}`, row])).values()];
}

/**
 * Makes a test whether no fact of two rows differs, nor a mark that distinguishes namesakes (`An B`).
 * @param areElsewhere whether two rows have different branches
 */
function agreement(
  name: NameColumn,
  areElsewhere: (a: number, b: number) => boolean,
  { comparisons }: Matcher,
): (a: number, b: number) => boolean {
  const facts = comparisons.filter(({ role }) => role !== 'branch');
  return (a, b) => {
    const areMarkedApart =
      name.values[name.index[a]!]!.marker !== name.values[name.index[b]!]!.marker;
    return !areElsewhere(a, b) && !areMarkedApart && sumOfDisagreement(facts, a, b) === 0;
  };
}

/** Makes a test whether two rows have different branches. One may lack its marks, or its old commune be unknown. */
function elsewhereTest(records: Records): (a: number, b: number) => boolean {
  const { oldCommune, oldBranch } = records;
  const numbers = branchesOf(records);
  const names = oldBranch.values.map(({ text }) => fold(text));
  const nameOf = (record: number) => names[oldBranch.index[record]!]!;
  return (a, b) => {
    if (numbers[a] === 0 || numbers[b] === 0) return false;
    const isOneCommune = oldCommune.index[a] === oldCommune.index[b];
    return !(isOneCommune && numbers[a] === numbers[b]) && nameOf(a) !== nameOf(b);
  };
}

/** Groups the rows of lists that may repeat others by table, those with years first. */
function rowsByTable({ table }: Records, details: ListDetails): number[][] {
  const rows = new Map<number, number[]>();
  for (const [record, at] of table.entries()) {
    if (details.mayRepeat(record)) addTo(rows, at, record);
  }
  return [...rows.values()].sort(([one], [other]) => details.order(one!, other!));
}

/** Rows of lists that others may repeat, by name, file and old commune. */
class FullerRows {
  private readonly byName = new Map<number, number[]>();
  private readonly byFile = new Map<string, number[]>();
  private readonly byCommune = new Map<number, number[]>();

  constructor(
    private readonly records: Records,
    private readonly details: ListDetails,
    private readonly input: RepeatedInput,
  ) {
    const { foldedName } = input.fields;
    for (const [record, at] of records.table.entries()) {
      const name = foldedName[record]!;
      if (name === 0 || !details.mayBeFuller(record)) continue;
      addTo(this.byName, name, record);
      addTo(this.byCommune, this.communeOf(record), record);
      const file = input.files?.[at];
      if (file !== undefined) addTo(this.byFile, file, record);
    }
  }

  /** Returns the rows with the name of a row, marks aside, in its old commune, or in its file if one is unknown. */
  namedAs(row: number): number[] {
    const commune = this.communeOf(row);
    const named = this.byName.get(this.input.fields.foldedName[row]!) ?? [];
    return named.filter((other) => {
      if (!this.details.isFuller(other, row)) return false;
      const ofOther = this.communeOf(other);
      if (commune !== 0 && ofOther !== 0) return commune === ofOther;
      const file = this.fileOf(row);
      return file !== undefined && file === this.fileOf(other);
    });
  }

  /** Returns all rows of the file and of the old communes of some rows of one list; some twice. */
  around(rows: readonly number[]): number[] {
    const communes = new Set(rows.map((row) => this.communeOf(row)));
    communes.delete(0);
    const ofFile = this.byFile.get(this.fileOf(rows[0]!) ?? '') ?? [];
    return [...communes]
      .reduce((all, commune) => all.concat(this.byCommune.get(commune) ?? []), ofFile)
      .filter((other) => this.details.isFuller(other, rows[0]!));
  }

  private communeOf(row: number): number {
    return this.records.oldCommune.index[row]!;
  }

  private fileOf(row: number): string | undefined {
    return this.input.files?.[this.records.table[row]!];
  }
}
