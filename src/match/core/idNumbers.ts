/** Evidence of ID numbers about two records. */
import type { Comparison } from '../compare/comparison.js';
import { ID_LEVEL } from '../compare/idNumber.js';

/** @param numbers comparisons of ID numbers */
export function sharesNumber(numbers: readonly Comparison[], a: number, b: number): boolean {
  return numbers.some((number) => {
    const level = number.level(a, b);
    return level === ID_LEVEL['cccd-same'] || level === ID_LEVEL['cmnd-same'];
  });
}

/** Whether the records have two different valid CCCD numbers. */
export function haveDifferentNumbers(
  numbers: readonly Comparison[],
  a: number,
  b: number,
): boolean {
  for (const number of numbers) {
    if (number.level(a, b) === ID_LEVEL['cccd-different']) return true;
  }
  return false;
}

/** Whether the numbers prove one person (true) or two people (false); undefined if neither. */
export function labelOf(numbers: readonly Comparison[], a: number, b: number): boolean | undefined {
  for (const number of numbers) {
    const level = number.level(a, b);
    if (level === ID_LEVEL['cccd-same'] || level === ID_LEVEL['cmnd-same']) return true;
    if (level === ID_LEVEL['cccd-different'] || level === ID_LEVEL['cmnd-different']) return false;
  }
  return undefined;
}
