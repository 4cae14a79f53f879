import type {
  Clustering,
  Member,
  Placement,
  QuestionDraft,
  RejectedRow,
  ValueFault,
} from '../model/index.js';
import { compareText } from '../text/unicode.js';
import type { Evidence } from './rows.js';

export interface QuestionInput extends Evidence {
  clustering: Clustering;
  /** By cluster number. */
  members: readonly Member[];
  /** By record. */
  fingerprints: readonly string[];
  /** By cluster number. */
  disagreements: ReadonlyMap<
    number,
    readonly { field: string; candidates: readonly { record: number; text: string }[] }[]
  >;
  splitMembers: readonly {
    member: Member;
    candidates: readonly { placement: Placement; record: number }[];
  }[];
  branchProblems: readonly {
    oldCommune: string;
    oldBranch: string;
    key: string;
    why: 'no-branch' | 'unknown' | 'ambiguous' | 'split';
    candidates: readonly Placement[];
    /** New communes that it can be of, where that is open. */
    communes: readonly string[];
    /** New communes that its rows lead to; `''` or none where that is not known. */
    placed: readonly string[];
    records: readonly number[];
  }[];
  communeProblems: readonly {
    table: number;
    row: number;
    /** All of them, by table row. */
    rows: readonly number[];
    text: string;
    candidates: readonly string[];
    /** The candidates are only near what was read. */
    isNear: boolean;
    members: number;
  }[];
  valueFaults: readonly ValueFault[];
  rejected: readonly RejectedRow[];
  /** Fingerprints of the rejected rows, in their order. */
  rejectedPrints: readonly string[];
  /** Old commune and branch of a row that is no record. */
  originOf: (table: number, row: number) => { oldCommune: string; oldBranch: string };
}

/** A question before it has its id. */
export type Draft = Omit<QuestionDraft, 'id'>;

/** A question that is asked once for all that are alike, with the rows that it is about. */
export interface Alike {
  draft: Draft;
  records: readonly number[];
}

export function prints(input: QuestionInput, records: readonly number[]): string[] {
  return records.map((record) => input.fingerprints[record]).sort();
}

export function sortedCommunes(communes: readonly string[]): string[] {
  return [...new Set(communes)].filter((commune) => commune !== '').sort(compareText);
}
