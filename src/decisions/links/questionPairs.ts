/** The rows that questions about two people are about. */
import type { Decision } from '../../model/index.js';
import { type Pair, type RecordsOf, recordsWith } from './links.js';

/**
 * Pairs a record of each side of decisions whether two people are one, so that the matching asks about them
 * again. Leaves out sides without a row in this run, and rows written alike.
 */
export function questionPairs(decisions: readonly Decision[], recordsOf: RecordsOf): Pair[] {
  return decisions.flatMap(({ kind, subject }): Pair[] => {
    if (kind !== 'TRUNG_NGUOI' || subject.type !== 'rows') return [];
    const [one, other] = subject.groups.map((side) => recordsWith(side, recordsOf)[0]);
    return one === undefined || other === undefined || one === other ? [] : [[one, other]];
  });
}
