/**
 * Describes scenarios for measuring, never for tuning: their errors and rates were chosen without looking
 * at the other scenarios or at matching.
 */
import type { Distribution } from '#product/sample/index.js';
import type { Ages } from './people.js';

/** Reason for a further row of a person. */
export type Reason =
  | 'same branch'
  | 'same office'
  | 'older list'
  | 'neighbouring commune'
  | 'far away';

/** Shares of rows in which a field is blank. */
export interface Gaps {
  id: number;
  phone: number;
  joined: number;
  gender: number;
  /** Share of rows with only the year of birth. */
  fullDate: number;
}

/** Shares of rows with a slip, for an average clerk. */
interface SlipRates {
  name: number;
  birth: number;
  id: number;
  /** ID number of a relative or of the row above. */
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
  /** Share of communes with a second, older list. */
  olderLists: number;
  /** Share of rows that are further rows of a person. */
  furtherShare: number;
  /** Weights of the number of further rows, for people with any. */
  furtherRows: Readonly<Record<number, number>>;
  reasons: Distribution<string>;
  /** Share of further rows that are machine copies of the earlier row, by reason. */
  copied: Readonly<Record<Reason, number>>;
  /** Share of lists of former years among the usual ones. */
  staleLists: number;
  gapsOfFiles: Gaps;
  gapsOfBranches: Gaps;
  gapsOfRows: Gaps;
  slips: SlipRates;
  dateSlips: Distribution<string>;
  /** Shares of files; `ownDateForm` is a share of branches. */
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
  /** Headings of the second joining date; `[]` for none. */
  official: readonly string[];
  branch: readonly string[];
  letterhead: readonly string[];
  fileNames: readonly string[];
}
