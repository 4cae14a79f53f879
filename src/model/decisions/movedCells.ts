/** Recognises a column of answers that moved by a row. */

/** Rows by which an answer stands too low: a blank cell was inserted, or one was deleted. */
export const SHIFTS: readonly number[] = [1, -1];
/** Share of the misfits that moving the answers back must correct. */
const LEAST_SHARE = 3 / 4;

/**
 * Whether moving all answers from some row on corrects enough of those that do not fit.
 * @param now number of misfits above each row, and at last on all rows
 * @param moved the same with all answers moved
 * @param fewest least number to correct
 */
export function movingCorrects(
  now: readonly number[],
  moved: readonly number[],
  fewest: number,
): boolean {
  const count = now.at(-1)!;
  const left = Math.min(...now.map((before, at) => before + moved.at(-1)! - moved[at]!));
  return count - left >= Math.max(fewest, LEAST_SHARE * count);
}
