import { fold } from '../../text/index.js';
import type { BranchName } from './branchName.js';

/** Minimum length of near names; in shorter ones a letter makes another word. */
const LONG_ENOUGH = 5;

/** Numbered names, by a number or a final letter: `Trưng Trắc A`, `Trưng Trắc B`. */
const IS_NUMBERED = /\d| [a-z]$/;

/**
 * Whether two names of one commune are so similar that a person should look: other marks (`Khu Hương`,
 * `Khu Hường`), another kind of place (`Thôn 1`, `Khu 1`), one letter (`Phú Lợi`, `Phúc Lợi`). Names with
 * different numbers are never near.
 */
export function areNear(one: BranchName, other: BranchName): boolean {
  if (one.key === other.key) return false;
  if (one.folded === other.folded || one.bare === other.bare) return true;
  const [a, b] = [one, other].map(({ bare }) => fold(bare));
  if (one.kind !== other.kind || IS_NUMBERED.test(a) || IS_NUMBERED.test(b)) return false;
  return Math.min(a.length, b.length) >= LONG_ENOUGH && isOneLetterOff(a, b);
}

/** One letter changed, added or left out. */
function isOneLetterOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  const longest = Math.min(a.length, b.length) - start;
  while (end < longest && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end === 1;
}
