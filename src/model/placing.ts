/** Places of rows, and what only a person can decide about them; a step hands these on to another. */
import type { Finding } from './message.js';
import type { Member, Placement } from './result/member.js';
import type { Records } from './rosters/records.js';

/** Place of a member or row that is in no new commune. */
export const UNPLACED: Placement = { newCommune: '', newBranch: '' };

/** Makes the key of a placement: equal for equal ones. */
export function placementKey({ newCommune, newBranch }: Placement): string {
  return `${newCommune}\n${newBranch}`;
}

/** An old branch that a person must place: one question for all its members. */
export interface BranchProblem {
  /** Identifies its commune in questions and decisions; a key of both communes where `named` is set. */
  oldCommune: string;
  /** The old commune, or `''`, and the new one that the rows name. */
  named?: { oldCommune: string; newCommune: string };
  /** Name in its first row. */
  oldBranch: string;
  /** Common to all spellings of the branch. */
  key: string;
  /**
   * `split`: its commune was split, and no table says which new commune the branch belongs to. `left-open`: the
   * roster of a result gives no new branch. `not-filled`: the row of the table has no new branch. `none-filled`: nor
   * has any other row of the new commune.
   */
  why: 'no-branch' | 'unknown' | 'ambiguous' | 'split' | 'left-open' | 'not-filled' | 'none-filled';
  candidates: readonly Placement[];
  /** New communes to choose from; empty where the new commune is known. */
  communes: readonly string[];
  /** Its records, in order. */
  records: readonly number[];
}

/** A problem with the new communes that its rows lead to; `''` for unknown. */
export interface PlacedProblem extends BranchProblem {
  placed: readonly string[];
}

/** Old commune → branch as written → its key and its fullest name; see `OldBranch`. */
export type BranchSpellings = ReadonlyMap<
  string,
  ReadonlyMap<string, { key: string; name: string }>
>;

/** The new commune and branch of every record. */
export interface Placements {
  /** Record → index in `list`; 0 is "unknown". */
  index: Int32Array;
  list: readonly Placement[];
  problems: readonly BranchProblem[];
  /** Records without a branch that are asked about one by one, in no problem. */
  alone: readonly number[];
  findings: readonly Finding[];
  /** New branches in the order of the table; without one, in the order of their first member. */
  order: readonly Placement[];
  /** Record → number of its old branch; see `Records`. */
  branchNumbers?: Int32Array;
  /** Finding them takes time, so later steps reuse them; undefined if they are not known. */
  spellings?: BranchSpellings;
}

/** A text that names no known commune, or several: one question for all its members. */
export interface CommuneProblem {
  table: number;
  /** First of its member rows, zero-based. */
  row: number;
  /** All its member rows, zero-based. */
  rows: readonly number[];
  /** The text as it was read; empty if nothing was found. */
  text: string;
  /** Communes that it can mean; empty where it fits none. */
  candidates: readonly string[];
  /** Whether the candidates are only similar. */
  isNear: boolean;
  members: number;
}

/** A note that argues for one of several places of a member. */
export interface PlaceEvidence {
  /** `moved-to`: it names the place; `moved`: it says that the other place was left. */
  by: 'moved-to' | 'moved' | 'arrived';
  /** Row with the note. */
  record: number;
}

/** A member whose rows lead to several places; the first candidate is the suggested one. */
export interface SplitMember {
  member: Member;
  candidates: readonly { placement: Placement; record: number }[];
  /** Absent if no note argues for the first candidate. */
  evidence?: PlaceEvidence;
}

/** An old branch as the rosters write it, with its members and the name that the rule gives it. */
export interface FoundBranch {
  /** Empty where it was not found; branches of different files are then counted apart. */
  oldCommune: string;
  oldBranch: string;
  /** Files of its rows, in order. */
  files: readonly string[];
  members: number;
  /** New commune, by the command line or the communes of the country; empty if a person must name it. */
  newCommune: string;
  /** New branch, by the rule for runs without a branch table. */
  suggested: string;
  /** The fuller name of the same branch, which has a row of its own; empty for most. */
  sameAs: string;
  /** Other old communes with a branch of this name and the same new commune. */
  sameNameIn: readonly string[];
  /** Branches of its commune with a similar name that remain separate. */
  nearNames: readonly string[];
}

/** Old commune and branch of a row; `''` where unknown. */
export interface Origin {
  oldCommune: string;
  oldBranch: string;
}

/** Gives the old commune and branch of a record; `''` if unknown. */
export function recordOrigin(
  { oldCommune, oldBranch }: Pick<Records, 'oldCommune' | 'oldBranch'>,
  record: number,
): Origin {
  return {
    oldCommune: oldCommune.values[oldCommune.index[record]!]!.text,
    oldBranch: oldBranch.values[oldBranch.index[record]!]!.text,
  };
}
