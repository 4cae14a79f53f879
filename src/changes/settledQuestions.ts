import type { Change, KnownQuestion } from '../model/index.js';

/** A member of this result. */
export type SettledMember = Omit<Change, 'kind' | 'field' | 'before' | 'after'>;

/** Way in which a question was settled; fills the column `after`. */
type Ending = 'merged' | 'kept-apart' | 'by-rule';

/**
 * Lists questions of an earlier result that late lists settled without an answer, in their order.
 * Excludes questions with a row that is gone or corrected, since the change of that row is listed.
 * @param asked open questions of the earlier result, with the fingerprints of their rows now
 * @param now ids of the questions that are open or decided now
 * @param membersOf members that have a row, by its fingerprint
 */
export function settledQuestions(
  asked: readonly KnownQuestion[],
  now: ReadonlySet<string>,
  membersOf: (fingerprint: string) => readonly SettledMember[],
): Change[] {
  return asked.flatMap((question): Change[] => {
    const { id, kind, groups } = question;
    const rows = groups.flat().map(({ fingerprint }) => membersOf(fingerprint));
    const [[first] = []] = rows;
    const isPresent = first !== undefined && rows.every((members) => members.length > 0);
    if (now.has(id) || !isPresent) return [];
    const members = new Set(rows.flat().map(({ member }) => member));
    const ofPair: Ending = members.size === 1 ? 'merged' : 'kept-apart';
    const after: Ending = kind === 'TRUNG_NGUOI' ? ofPair : 'by-rule';
    return [{ kind: 'settled', ...first, field: kind, before: id, after }];
  });
}
