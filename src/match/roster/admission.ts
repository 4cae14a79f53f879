/** Compares admission dates of two rows with their birth dates. */
import { yearOf } from '../../text/index.js';
import type { ComparisonData } from '../compare/index.js';

/** Somebody younger joins neither the Youth Union nor the Party. */
const YOUNGEST_TO_JOIN = 14;

/**
 * Makes a test whether one row has an admission date at which the birth date of the other row allows none.
 * @param data of all comparisons; the dates besides the birth date are those of admission
 */
export function joinedTooYoung(data: readonly ComparisonData[]): (a: number, b: number) => boolean {
  const births = data.flatMap((each) => (each.role === 'birth' ? [each.packed] : []));
  const admissions = data.flatMap((each) => (each.role === 'date' ? [each.packed] : []));
  const isTooYoung = (joined: number, born: number) =>
    joined !== 0 && born !== 0 && yearOf(joined) < yearOf(born) + YOUNGEST_TO_JOIN;
  return (a, b) =>
    births.some((born) =>
      admissions.some(
        (joined) => isTooYoung(joined[a]!, born[b]!) || isTooYoung(joined[b]!, born[a]!),
      ),
    );
}
