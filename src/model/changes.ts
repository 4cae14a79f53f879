/** What a run changed against an earlier result. */

/**
 * `new`: none of its rows was there; `merged`: `before` is part of `member` now; `separated`: `member`
 * has rows that were `before`'s; `moved`: another commune or branch; `corrected`: another value;
 * `gone`: none of its rows is there any more; `settled`: a question of the earlier result that late lists
 * settled without an answer.
 */
export type ChangeKind =
  | 'new'
  | 'merged'
  | 'separated'
  | 'moved'
  | 'corrected'
  | 'gone'
  | 'settled';

export const CHANGE_KINDS: readonly ChangeKind[] = [
  'new',
  'merged',
  'separated',
  'moved',
  'corrected',
  'gone',
  'settled',
];

export interface Change {
  kind: ChangeKind;
  /** `Mã`; of `gone` the one that it had. */
  member: string;
  name: string;
  /**
   * Heading of the roster: `Mã` of `merged` and `separated`, `''` of `new` and `gone`; of `settled` the
   * kind of the question, whose id stands in `before`.
   */
  field: string;
  before: string;
  after: string;
  newCommune: string;
  newBranch: string;
  /** The rows that the member is made of now; of `gone` those that it was made of. */
  rows: string;
}

export interface Comparison {
  /** The earlier result: its folder, relative to this one's, and the SHA-256 of its `summary.json`. */
  with?: { folder: string; sha256: string };
  /** By kind, then in the order of the roster. */
  changes: Change[];
  /** Ids of questions that the earlier result did not ask; undefined where its own are not there. */
  newQuestions?: ReadonlySet<string>;
}

/** How many members each kind of change is about; of `merged` those that are members no more, of
 * `settled` the questions. */
export function changedMembers(changes: readonly Change[]): Record<ChangeKind, number> {
  const count = (wanted: ChangeKind) =>
    new Set(
      changes
        .filter(({ kind }) => kind === wanted)
        .map(({ member, before }) =>
          wanted === 'merged' || wanted === 'settled' ? before : member,
        ),
    ).size;
  return {
    new: count('new'),
    merged: count('merged'),
    separated: count('separated'),
    moved: count('moved'),
    corrected: count('corrected'),
    gone: count('gone'),
    settled: count('settled'),
  };
}
