/** Changes of a run against an earlier result. */
import { addToSet } from '../groups.js';

/**
 * `new`: none of its rows was in the earlier result; `merged`: `before` is part of `member` now; `separated`:
 * `member` has rows that belonged to `before`; `moved`: another commune or branch, not one that only got its old
 * commune added; `corrected`: another value; `gone`: none of its rows is in this run; `settled`: a question of the
 * earlier result that late lists settled without an answer.
 */
export const CHANGE_KINDS = [
  'new',
  'merged',
  'separated',
  'moved',
  'corrected',
  'gone',
  'settled',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

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
  const counted = new Map<ChangeKind, Set<string>>();
  for (const { kind, member, before } of changes) {
    addToSet(counted, kind, kind === 'merged' || kind === 'settled' ? before : member);
  }
  const sizes = CHANGE_KINDS.map((kind) => [kind, counted.get(kind)?.size ?? 0]);
  return Object.fromEntries(sizes) as Record<ChangeKind, number>;
}
