import type {
  Clustering,
  CommuneProblem,
  Member,
  PlacedProblem,
  QuestionDraft,
  RejectedRow,
  SplitMember,
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
  splitMembers: readonly SplitMember[];
  branchProblems: readonly PlacedProblem[];
  communeProblems: readonly CommuneProblem[];
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
