/** Questions that an earlier result asked and that late lists settled, though nobody answered them. */
import type { Change, KnownQuestion } from '../model/index.js';

/** A member of now. */
export type SettledMember = Omit<Change, 'kind' | 'field' | 'before' | 'after'>;

/** How a question was settled; stands in the column `after`. */
type Ending = 'merged' | 'kept-apart' | 'by-rule';

/**
 * Lists them in the order in which they were asked. A question with a row that is gone, or corrected in what
 * it asked about, is not settled but has lost its sense; the change of that row is listed.
 * @param asked open questions of the earlier result, by their rows of now
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
    const isThere = first !== undefined && rows.every((own) => own.length > 0);
    if (now.has(id) || !isThere) return [];
    const members = new Set(rows.flat().map(({ member }) => member));
    const ofPair: Ending = members.size === 1 ? 'merged' : 'kept-apart';
    const after: Ending = kind === 'TRUNG_NGUOI' ? ofPair : 'by-rule';
    return [{ kind: 'settled', ...first, field: kind, before: id, after }];
  });
}
