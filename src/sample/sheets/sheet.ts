/** Lays out the rows of one roster by the habit of its office. */
import { type OldCommune, shortName } from '../commune.js';
import type { Entry } from '../people/entry.js';
import type { Random } from '../random.js';
import { branchSpelling, type Cell, romanNumeral } from './columns.js';
import type { RosterHabit } from './habit.js';

/** Zero-based, inclusive. */
export interface MergedCells {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  /** Name of the sheet; `''` in text files. */
  name: string;
  rows: Cell[][];
  merges: MergedCells[];
  /** Member rows with the row numbers that Excel shows. */
  members: { row: number; entry: Entry }[];
}

/** Makes the sheets of one file of an old commune. @param entries of that file, in any order */
export function layOut(
  commune: OldCommune,
  roster: RosterHabit,
  entries: readonly Entry[],
  random: Random,
): Sheet[] {
  const { branches } = commune;
  const lists = branches.map((): Entry[] => []);
  for (const entry of entries) lists[entry.branch]!.push(entry);
  const groups = branches
    .map(({ name }, branch) => ({
      name,
      entries: lists[branch]!.sort((a, b) => a.rank - b.rank),
    }))
    .filter((group) => group.entries.length > 0);
  const writer = (name: string): SheetWriter => new SheetWriter(commune.name, roster, name, random);
  if (roster.grouping === 'sheets') {
    return groups.map((group) => {
      const sheet = writer(group.name);
      sheet.head(group.name);
      sheet.members(group.name, group.entries);
      return sheet.finished();
    });
  }
  const sheet = writer(roster.format === 'csv' ? '' : roster.sheetName);
  sheet.head('');
  groups.forEach((group, i) => {
    const sections = roster.grouping === 'sections';
    if (sections) sheet.section(i + 1, group.name, group.entries.length);
    sheet.members(group.name, group.entries);
    if (sections) sheet.row(['', `Cộng: ${group.entries.length} đồng chí`]);
  });
  return [sheet.finished()];
}

class SheetWriter {
  readonly #sheet: Sheet;
  readonly #commune: string;
  readonly #roster: RosterHabit;
  readonly #random: Random;
  #ordinal = 0;

  constructor(commune: string, roster: RosterHabit, name: string, random: Random) {
    this.#sheet = { name, rows: [], merges: [], members: [] };
    this.#commune = shortName(commune);
    this.#roster = roster;
    this.#random = random;
  }

  row(cells: Cell[]): void {
    this.#sheet.rows.push(cells);
  }

  /** Writes letterhead, header and the row of column numbers. */
  head(branch: string): void {
    const { letterhead, columns, numberRow } = this.#roster;
    for (const cells of letterhead) {
      this.row(cells.map((cell) => cell.replace('%s', branch.toUpperCase())));
    }
    const top = this.#sheet.rows.length;
    const twoRows = columns.some(({ below }) => below !== undefined);
    this.row(
      columns.map(({ header }, i) =>
        twoRows && i > 0 && columns[i - 1]!.header === header ? '' : header,
      ),
    );
    if (twoRows) {
      this.row(columns.map(({ below }) => below ?? ''));
      this.#mergeHeader(top);
    }
    // Lists that are renumbered by hand skip a number.
    if (numberRow) this.row(columns.map((_, i) => String(i < 7 ? i + 1 : i + 2)));
  }

  #mergeHeader(top: number): void {
    const { columns } = this.#roster;
    for (let left = 0; left < columns.length; ) {
      let right = left;
      while (columns[right + 1]?.header === columns[left]!.header) right++;
      const bottom = columns[left]!.below === undefined ? top + 1 : top;
      this.#sheet.merges.push({ top, left, bottom, right });
      left = right + 1;
    }
  }

  section(number: number, branch: string, count: number): void {
    const name = branchSpelling(branch, this.#random);
    const size = number % 2 === 0 ? `: ${count} đồng chí` : '';
    this.row([`${romanNumeral(number)}. ${name}${size}`]);
    this.#ordinal = 0;
  }

  members(branch: string, entries: readonly Entry[]): void {
    const { columns } = this.#roster;
    const commune = this.#commune;
    for (const entry of entries) {
      this.#ordinal++;
      const context = { ordinal: this.#ordinal, branch, commune, random: this.#random };
      this.row(columns.map((column) => column.cell(entry, context)));
      this.#sheet.members.push({ row: this.#sheet.rows.length, entry });
    }
  }

  finished(): Sheet {
    for (const cells of this.#roster.footer) this.row(cells);
    return this.#sheet;
  }
}
