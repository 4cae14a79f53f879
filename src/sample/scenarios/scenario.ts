/** Describes a scenario: its communes with their files, and how often each kind of trap occurs. */
import type { Branch, OldCommune } from '../commune.js';
import type { KindId } from '../faults/kinds.js';
import type { FurtherRoster, RosterHabit } from '../sheets/habit.js';

export interface ScenarioCommune extends OldCommune {
  /** File of all branches but those of `further`. */
  roster: RosterHabit;
  further?: FurtherRoster[];
}

export interface Scenario {
  /** One sentence for the README of the sample. */
  title: string;
  /** Traps in names and places rather than in rows, for the README. */
  notes: string[];
  /** New commune with its type; undefined if there is no branch table and each commune has `becomes`. */
  newCommune?: string;
  /**
   * Marks hundreds of communes. Each gets a member, families are found by address, and strangers share
   * name and date of birth as often as chance has it, not only in traps.
   */
  isProvince?: true;
  communes: ScenarioCommune[];
  /** Number of cases of each kind in `kindsPer` rows. */
  kinds: Readonly<Partial<Record<KindId, number>>>;
}

/** Lists the files of a commune, each with the indexes of its branches. */
export function rostersOf({ roster, further = [], branches }: ScenarioCommune): FurtherRoster[] {
  const elsewhere = new Set(further.flatMap((file) => file.branches));
  const own = branches.map((_, i) => i).filter((i) => !elsewhere.has(i));
  return [{ roster, branches: own }, ...further];
}

/** Layout of a plain csv file: a row of headings and one row a member. */
export const PLAIN_CSV = {
  format: 'csv',
  sheetName: '',
  grouping: 'none',
  letterhead: [],
  numberRow: false,
  footer: [],
} satisfies Partial<RosterHabit>;

/** Makes branches from `[name, to, size]`. */
export function branchList(list: readonly [name: string, to: string, size: number][]): Branch[] {
  return list.map(([name, to, size]) => ({ name, to, size }));
}
