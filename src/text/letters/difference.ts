/**
 * Finds the letters of `text` between its common start and end with `reference`, as UTF-16 positions.
 * @returns undefined for a text that only lacks letters, and for one that shares less than half its letters:
 *   that is another value, not a misspelling
 */
export function differingPart(
  text: string,
  reference: string,
): { from: number; to: number } | undefined {
  const a = [...text];
  const b = [...reference];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end++;
  }
  const from = a.slice(0, start).join('').length;
  const to = text.length - a.slice(a.length - end).join('').length;
  return from >= to || start + end < a.length / 2 ? undefined : { from, to };
}
