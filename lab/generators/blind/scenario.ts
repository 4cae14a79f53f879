/**
 * Scenarios to measure with, never to tune on: their kinds and rates of error were set without a look
 * at those of the other scenarios or at matching, so that neither knows the other's habits.
 */
import type { Distribution } from '#product/sample/index.js';
import type { Ages } from './people.js';

/** Why a person is listed again. */
export type Reason =
  | 'same branch'
  | 'same office'
  | 'older list'
  | 'neighbouring commune'
  | 'far away';

/** Fields that lists leave out. */
export interface Gaps {
  id: number;
  phone: number;
  joined: number;
  gender: number;
  /** Only the year of birth. */
  fullDate: number;
}

/** Shares of rows, of a clerk of middling care. */
interface SlipRates {
  name: number;
  birth: number;
  id: number;
  /** The number of a relative or of the row above. */
  othersId: number;
  phone: number;
  joined: number;
  gender: number;
}

export interface BlindScenario {
  title: string;
  usualRows: number;
  rowsOfFile: number;
  /** `Chi bộ`, `Chi đoàn`. */
  branchWord: string;
  headings: Headings;
  ages: Ages;
  /** Shares of communes with a second, older list. */
  olderLists: number;
  /** The share of rows that are further rows of somebody. */
  furtherShare: number;
  /** Weights of the numbers of further rows, of those who have any. */
  furtherRows: Readonly<Record<number, number>>;
  reasons: Distribution<string>;
  /** Further rows that were copied from the earlier one by a machine. */
  copied: Readonly<Record<Reason, number>>;
  /** Share of lists of former years among the usual ones. */
  staleLists: number;
  gapsOfFiles: Gaps;
  gapsOfBranches: Gaps;
  gapsOfRows: Gaps;
  slips: SlipRates;
  dateSlips: Distribution<string>;
  /** Shares of files; `ownDateForm` of branches. */
  habits: {
    capitals: number;
    noMarks: number;
    decomposed: number;
    splitName: number;
    ownDateForm: number;
  };
}

export interface Headings {
  joined: readonly string[];
  /** `[]` where members have one date alone. */
  official: readonly string[];
  branch: readonly string[];
  letterhead: readonly string[];
  fileNames: readonly string[];
}
