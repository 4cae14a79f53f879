/** What differs between the rosters of the Youth Union and of the Party. */
import type { Distribution, Random } from '#product/sample/index.js';

/** Who belongs, by year of birth. */
export interface Membership {
  born: readonly [number, number];
  /** Years of birth of the fathers of households that have members. */
  fathers: readonly [number, number];
  joins(year: number): number;
  joinedAt(year: number, random: Random): number;
  /** The share of people whose day of birth nobody wrote down. */
  dayUnknown(year: number, people: string): number;
}

export type MoveKind = 'marriage' | 'work' | 'hamlet' | 'away' | 'back';

/** How the office of a commune gets to know a member. */
export type Source = 'papers' | 'form' | 'branch list' | 'telephone' | 'photocopy' | 'file';

/** Shares of clerks, and how much they do. */
interface ClerkHabits {
  capitals: number;
  noMarks: number;
  decomposed: number;
  /** Of `DateForm`. */
  dateForms: Distribution<string>;
  /** The share of members whose number gets asked for, from clerk to clerk. */
  asksId: readonly number[];
  /** In a year. */
  replaced: number;
  /** Of those who left. */
  strikes: readonly number[];
  /** Of rows in a year: a new card, a new phone. */
  updates: readonly number[];
}

export interface YearsScenario {
  title: string;
  usualRows: number;
  rowsOfCommune: number;
  /** Ever in the province, members or not at the end. */
  peoplePerRow: number;
  /** `Chi bộ`, `Chi đoàn`. */
  branchWord: string;
  /** Members of a branch. */
  branchSize: number;
  membership: Membership;
  /** The chance of a move in a year, by age. */
  moves(age: number, isWoman: boolean): Readonly<Record<MoveKind, number>>;
  /** Who is older gets struck off, sooner or later. */
  oldest: number;
  /** Members who start in the branch of a school or office, not of their hamlet. */
  inOffices: number;
  /** Members whose day of joining is looked up, and not remembered. */
  bookAtHand: number;
  /** Days on which many join, as [day, month]. */
  feastDays: readonly (readonly [number, number])[];
  /** Members of a school or office who stand on the list of their hamlet too. */
  listedAtHome: number;
  /** Who moves with papers and is entered at the new place. */
  entered: number;
  /** Of `Source`. */
  sources: Distribution<string>;
  clerks: ClerkHabits;
  /** Offices without a column for ID numbers. */
  noIdColumn: number;
  /** Offices that hand over the list of the year before, too. */
  handsTwo: number;
  /** Lists made anew in a usual year, for the merger, and beside that of the year before. */
  /** Offices that collected the numbers of the new cards of all in one year. */
  campaigns: number;
  rewrites: { usual: number; merger: number; ofTwo: number };
  /** Of the upper schools, those that send a list of pupils. */
  schools: number;
  headings: { joined: string; official?: string; letterhead: readonly string[]; title: string };
}

export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2025;
export const MERGED_IN = { year: LAST_YEAR, month: 7 };
