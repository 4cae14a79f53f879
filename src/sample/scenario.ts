/** What a scenario is made of; the scenarios themselves are data. */
import type { RosterColumn } from './columns.js';
import type { KindId } from './kinds.js';
import type { Distribution } from './random.js';

/** The files of a province: all of one format, or as offices have them. */
export type SampleFormat = 'csv' | 'xlsx' | 'mixed';

export interface Branch {
  /** As the branch table has it, without prefix: `Khu 1`. */
  name: string;
  /** The new branch; `''` for a branch that the table doesn't know. */
  to: string;
  /** Relative number of members. */
  size: number;
}

/** How the office of one old commune keeps its file. */
export interface RosterHabit {
  /** Path below `in`. */
  path: string;
  format: 'xlsx' | 'biff8' | 'ods' | 'csv';
  /** Of csv only; `;` also under Vietnamese settings of a spreadsheet. */
  delimiter?: ',' | ';';
  /** Of workbooks; sheets per branch are named after the branch. */
  sheetName: string;
  /** sections: a row above each branch, a subtotal below · sheets: a sheet per branch. */
  grouping: 'none' | 'sections' | 'sheets';
  /** Rows above the header; `%s` stands for the branch of the sheet. */
  letterhead: string[][];
  columns: RosterColumn[];
  /** A row of column numbers below the header. */
  numberRow: boolean;
  /** Rows below the members. */
  footer: string[][];
  /** Of text before Unicode; without it Unicode. */
  encoding?: LegacyEncoding;
  /** How the file says its commune, for the places truth. */
  told?: { by: CommuneTold; said: string };
}

/** windows-1258 in text files only: a workbook has Unicode, in fonts of an old encoding at worst. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'windows-1258';

export type CommuneTold = 'letterhead' | 'column' | 'file-name' | 'folder' | 'nowhere';

/** Branches of a commune that stand in a file of their own. */
export interface FurtherRoster {
  roster: RosterHabit;
  /** Indexes into the branches of the commune. */
  branches: number[];
}

export interface OldCommune {
  /** With its type: `Xã Kiệt Sơn`. */
  name: string;
  /** With its type: `huyện Tân Sơn`. */
  district: string;
  ethnicities: Distribution<string>;
  branches: Branch[];
  /** Relative number of members. */
  size: number;
  /** Of all branches but those of `further`. */
  roster: RosterHabit;
  further?: FurtherRoster[];
  /** Where most of its people were registered; without it the old Phú Thọ province. */
  province?: RegisteredIn;
  /** New communes by the law, with their types; several where it was split. */
  becomes?: readonly string[];
  /** Indexes of the communes to which people move more often than to others. */
  neighbours?: readonly number[];
}

export interface RegisteredIn {
  name: string;
  /** Three digits at the start of a citizen's number. */
  idPrefix: string;
  /** Two digits at the start of the older card. */
  cardPrefix: string;
}

export const phuThoProvince: RegisteredIn = { name: 'Phú Thọ', idPrefix: '025', cardPrefix: '13' };

export interface Scenario {
  /** One sentence for the case's README. */
  title: string;
  /** Traps that lie in names and places rather than in rows, for the README. */
  notes: string[];
  /** With its type; undefined where each commune says what it `becomes`, without a branch table. */
  newCommune?: string;
  /**
   * Hundreds of communes: each has a member, strangers share name and date of birth as often as
   * chance has it and not only in traps, and families are told by place.
   */
  isProvince?: true;
  communes: OldCommune[];
  /** How many of each kind there are in `kindsPer` rows. */
  kinds: Readonly<Partial<Record<KindId, number>>>;
}

/** The files of a commune, each with the indexes of its branches. */
export function rostersOf({ roster, further = [], branches }: OldCommune): FurtherRoster[] {
  const elsewhere = new Set(further.flatMap((each) => each.branches));
  const own = branches.map((_, i) => i).filter((i) => !elsewhere.has(i));
  return [{ roster, branches: own }, ...further];
}

/** Branches from `[name, to, size]`. */
export function branchList(list: readonly [name: string, to: string, size: number][]): Branch[] {
  return list.map(([name, to, size]) => ({ name, to, size }));
}

/** Without the type of the unit: `Tân Sơn`. */
export function shortName(commune: string): string {
  return commune.replace(/^(Xã|Phường|Thị trấn) /, '');
}

/** Counts of kinds are those of a roster of 600 rows. */
export const kindsPer = 600;

/** About one row in ten is a further row of a person. */
export const usualKinds: Readonly<Record<KindId, number>> = {
  'name-tone-place': 2,
  'name-i-for-y': 1,
  'name-hoi-nga': 2,
  'name-no-marks': 4,
  'name-eth': 2,
  'name-telex': 2,
  'name-vni-keys': 1,
  'name-abbreviated': 2,
  'name-initials': 1,
  'name-no-middle': 2,
  'name-dialect': 2,
  'name-question-marks': 2,
  'name-decomposed': 1,
  'birth-year-only': 2,
  'birth-first-january': 2,
  'birth-swapped': 2,
  'birth-one-digit': 2,
  'birth-other-form': 3,
  'id-lost-zeros': 2,
  'id-old-card': 2,
  'id-scientific': 1,
  'id-one-digit': 2,
  'id-missing': 3,
  'phone-old-prefix': 1,
  'phone-international': 1,
  'phone-lost-zero': 1,
  copied: 3,
  'two-branches': 2,
  'two-communes': 2,
  twin: 3,
  'namesake-same-year': 3,
  'namesake-same-date': 2,
  'namesake-family-phone': 2,
  'near-name': 2,
  'father-and-son': 2,
  'number-on-two-people': 2,
  'birth-impossible': 2,
  'no-name': 1,
  'joined-too-young': 1,
  'note-grown': 3,
  'note-moved': 4,
  'note-away': 6,
};
