/** Changes of a run against an earlier result. */

/**
 * `new`: none of its rows was in the earlier result; `merged`: `before` is part of `member` now; `separated`:
 * `member` has rows that belonged to `before`; `moved`: another commune or branch; `corrected`: another value;
 * `gone`: none of its rows is in this run; `settled`: a question of the earlier result that late lists
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
  /** `Mã`; for `gone` the earlier one. */
  member: string;
  name: string;
  /**
   * Heading of the roster: `Mã` for `merged` and `separated`, `''` for `new` and `gone`. For `settled` the
   * kind of the question, with its id in `before`.
   */
  field: string;
  before: string;
  after: string;
  newCommune: string;
  newBranch: string;
  /** Rows of the member now; for `gone` its earlier rows. */
  rows: string;
}

export interface ResultComparison {
  /** Folder of the earlier result, relative to this one's, and the SHA-256 of its `summary.json`. */
  with?: { folder: string; sha256: string };
  /** Changes by kind, then in the order of the roster. */
  changes: Change[];
  /** Ids of questions that the earlier result did not ask; undefined if its own are missing. */
  newQuestions?: ReadonlySet<string>;
}

/**
 * Counts the members of each kind of change. `merged` counts members that are part of others now, `settled`
 * counts questions.
 */
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
