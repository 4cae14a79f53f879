/** Whether two texts differ by one slip: a letter too many, too few or wrong, or two neighbours swapped. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let left = 0;
  while (left < shorter && a[left] === b[left]) left++;
  let right = 0;
  while (right < shorter - left && a[a.length - 1 - right] === b[b.length - 1 - right]) right++;
  const restA = a.length - left - right;
  const restB = b.length - left - right;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[left] === b[left + 1] && a[left + 1] === b[left];
}
