import type { MarkedText } from '../workbook/sheet.js';

/**
 * Marks the letters of `text` between its common start and end with `reference`. A text that only lacks letters
 * is returned unmarked.
 */
export function markedDifference(text: string, reference: string): string | MarkedText {
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
  // A text that shares less than half its letters is another value, not a misspelling.
  if (from >= to || start + end < a.length / 2) return text;
  return { text, from, to };
}
