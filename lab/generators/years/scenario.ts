/** Describes a scenario: rosters of the Youth Union or of the Party. */
import type { Distribution, Random } from '#product/sample/index.js';

/** Age groups of members, by year of birth. */
export interface Membership {
  born: readonly [number, number];
  /** Years of birth of the fathers of households that have members. */
  fathers: readonly [number, number];
  joins(year: number): number;
  joinedAt(year: number, random: Random): number;
  /** Gives the probability that the day of birth is unknown. */
  dayUnknown(year: number, people: string): number;
}

export type MoveKind = 'marriage' | 'work' | 'hamlet' | 'away' | 'back';

/** Source from which an office enters a member. */
export type Source = 'papers' | 'form' | 'branch list' | 'telephone' | 'photocopy' | 'file';

/** Probabilities of a clerk's habits. */
interface ClerkHabits {
  capitals: number;
  noMarks: number;
  decomposed: number;
  /** Weights of each `DateForm`. */
  dateForms: Distribution<string>;
  /** Shares of members whose ID number is asked for; one is drawn for each clerk. */
  asksId: readonly number[];
  /** Probability in a year that the clerk changes. */
  replaced: number;
  /** Shares of departed members that are struck off; one is drawn for each clerk. */
  strikes: readonly number[];
  /** Shares of rows with a new card or phone that are updated in a year. */
  updates: readonly number[];
}

export interface YearsScenario {
  title: string;
  usualRows: number;
  rowsOfCommune: number;
  /** People per row who were ever in the province, members at the end or not. */
  peoplePerRow: number;
  /** `Chi bộ`, `Chi đoàn`. */
  branchWord: string;
  /** Number of members of a branch. */
  branchSize: number;
  membership: Membership;
  /** Gives the probability of each kind of move in a year. */
  moves(age: number, isWoman: boolean): Readonly<Record<MoveKind, number>>;
  /** Age above which members are struck off sooner or later. */
  oldest: number;
  /** Share of members who start in the branch of a school or office, not of their hamlet. */
  inOffices: number;
  /** Share of members whose joining date is looked up, not remembered. */
  bookAtHand: number;
  /** Days on which many join, as [day, month]. */
  feastDays: readonly (readonly [number, number])[];
  /** Share of members of a school or office who are also on the list of their hamlet. */
  listedAtHome: number;
  /** Share of moving members who are entered at the new place. */
  entered: number;
  /** Weights of each `Source`. */
  sources: Distribution<string>;
  clerks: ClerkHabits;
  /** Share of offices without a column for ID numbers. */
  noIdColumn: number;
  /** Share of offices that also hand over the list of the year before. */
  handsTwo: number;
  /** Share of offices that collected the new ID numbers of all members in one year. */
  campaigns: number;
  rewrites: { usual: number; merger: number; ofTwo: number };
  /** Share of upper schools that send a list of pupils. */
  schools: number;
  headings: { joined: string; official?: string; letterhead: readonly string[]; title: string };
}

export const FIRST_YEAR = 2016;
export const LAST_YEAR = 2025;
export const MERGED_IN = { year: LAST_YEAR, month: 7 };
