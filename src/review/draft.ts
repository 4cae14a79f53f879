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
  Subject,
  ValueFault,
} from '../model/index.js';
import { compareText, memoize } from '../text/index.js';
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
  /** Whether people decided that two records are one person. */
  isJoined: (a: number, b: number) => boolean;
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

/** Id of a question until the ids of all are made. */
export const UNNAMED = '';

/** A question before it has its id. Each is one object without further parts, since a province has tens of thousands. */
export interface Draft {
  /** Texts that its id is made from. */
  subject: readonly string[];
  question: QuestionDraft;
}

/** A suggested answer with its grounds. */
export type Suggested = Pick<QuestionTexts, 'suggestion' | 'reason'>;

/** A question that is asked once for all rows written alike. */
export interface GroupableDraft {
  draft: Draft;
  records: readonly number[];
}

/** Names records by their fingerprints, in groups. */
export function aboutRows(
  input: QuestionInput,
  groups: readonly (readonly number[])[],
): Extract<Subject, { type: 'rows' }> {
  return { type: 'rows', groups: groups.map((group) => sortedFingerprints(input, group)) };
}

/** Lists the fingerprints of records, sorted. */
export function sortedFingerprints(input: QuestionInput, records: readonly number[]): string[] {
  return records.map((record) => input.fingerprints.at(record)!).sort();
}

/** Communes of a question by their lines; tens of thousands of questions share each list. */
const listOfLines = memoize((lines): readonly string[] => lines.split('\n'));

/** Lists distinct communes in text order, without blanks. */
export function sortedCommunes(communes: readonly string[]): readonly string[] {
  const distinct = new Set(communes);
  distinct.delete('');
  return distinct.size === 0 ? [] : listOfLines([...distinct].sort(compareText).join('\n'));
}
