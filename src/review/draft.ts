import type {
  Clustering,
  CommuneProblem,
  Disagreement,
  List,
  Member,
  Origin,
  PlacedProblem,
  QuestionDraft,
  QuestionTexts,
  RejectedRow,
  SplitMember,
  ValueFault,
} from '../model/index.js';
import { compareText } from '../text/index.js';
import type { RosterData } from './evidence/questionRows.js';

export interface QuestionInput extends RosterData {
  clustering: Clustering;
  /** Indexed by cluster number. */
  members: readonly Member[];
  /** Indexed by record. */
  fingerprints: List<string>;
  /** Keyed by cluster number. */
  disagreements: ReadonlyMap<number, readonly Disagreement[]>;
  splitMembers: readonly SplitMember[];
  /** Groups the records of a split member by place, in the order of its candidates. */
  sidesOf: (split: SplitMember) => readonly (readonly number[])[];
  branchProblems: readonly PlacedProblem[];
  /** Records without a branch that are asked about one by one. */
  withoutBranch: readonly number[];
  communeProblems: readonly CommuneProblem[];
  valueFaults: readonly ValueFault[];
  rejected: readonly RejectedRow[];
  /** Fingerprints of the rejected rows, in their order. */
  rejectedFingerprints: List<string>;
  /** Gives the origin of a row that is not a record. */
  originOf: (table: number, row: number) => Origin;
}

/** Most rows by which a question recognises a list or branch under another name. */
export const MOST_ROWS = 8;

/** A question before it has its id. */
export interface Draft extends Omit<QuestionDraft, 'id'> {
  /** Texts that its id is made from. */
  subject: readonly string[];
}

/** A suggested answer with its grounds. */
export type Suggested = Pick<QuestionTexts, 'suggestion' | 'reason'>;

/** A question that is asked once for all rows written alike. */
export interface GroupableDraft {
  draft: Draft;
  records: readonly number[];
}

/** Lists the fingerprints of records, sorted. */
export function sortedFingerprints(input: QuestionInput, records: readonly number[]): string[] {
  return records.map((record) => input.fingerprints.at(record)!).sort();
}

/** Lists distinct communes in text order, without blanks. */
export function sortedCommunes(communes: readonly string[]): string[] {
  const distinct = new Set(communes);
  distinct.delete('');
  return [...distinct].sort(compareText);
}
