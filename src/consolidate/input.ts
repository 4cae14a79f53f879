import type {
  Clustering,
  Disagreement,
  KnownRow,
  Layout,
  List,
  Member,
  NoRoster,
  Profile,
  Records,
  Table,
} from '../model/index.js';

/** Compares the lists of two records; 0 if neither is known to be newer. */
export type CompareLists = (record: number, other: number) => number;

export interface ConsolidateInput {
  tables: readonly Table[];
  /** Indexed by table. */
  layouts: readonly (Layout | NoRoster)[];
  profile: Profile;
  records: Records;
  clustering: Clustering;
  /** Indexed by record. */
  fingerprints: List<string>;
  /** Compares the lists of two records: positive if that of the first is newer, or has priority in the plan. */
  compareLists: CompareLists;
  /** Whether the list of a record is a newer one of the same people as that of another. */
  isNewer: (record: number, than: number) => boolean;
  /** Rows of an earlier result, whose members keep their `Mã`. */
  known?: readonly KnownRow[];
  /** Decisions of people about fields, by cluster number. */
  decided: ReadonlyMap<number, readonly DecidedField[]>;
}

/** A field that is not asked about any more. */
export interface DecidedField {
  field: string;
  /** `GIA_TRI` if a person gave the value. */
  decision: string;
  value: string;
}

export interface Consolidated {
  /** Indexed by cluster number. */
  members: Member[];
  /** Keyed by cluster number; most clusters have none. */
  disagreements: Map<number, Disagreement[]>;
  /** Profile fields that any member has. */
  fields: string[];
  /** Headings of carried columns, in the order of the roster. */
  carried: { headings: string[] };
  /**
   * Chooses status and remark of a member again without those of some rows, which become other values. A
   * remark remains if it says more than the status, and so does a value that a person decided.
   * @returns the rows with a value that was left out
   */
  leaveOut: (cluster: number, rows: ReadonlySet<number>) => number[];
}
