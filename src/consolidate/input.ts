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
  SourceRank,
  Table,
} from '../model/index.js';

export interface ConsolidateInput {
  tables: readonly Table[];
  /** Indexed by table. */
  layouts: readonly (Layout | NoRoster)[];
  profile: Profile;
  records: Records;
  clustering: Clustering;
  /** Indexed by record. */
  fingerprints: List<string>;
  /** Gives the rank of the roster that a record comes from. */
  rankOf: (record: number) => SourceRank;
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
