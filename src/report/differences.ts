import type { MarkedText } from './workbook/sheet.js';

/**
 * Marks the letters of `text` that `other` has not: what lies between their common start and end.
 * Where nothing is left (letters of `other` are missing here) the text stays as it is.
 */
export function markedDifference(text: string, other: string): string | MarkedText {
  const a = [...text];
  const b = [...other];
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
  // A text that shares too little is a different one, not a misspelt one: letters say nothing then.
  if (from >= to || start + end < a.length / 2) return text;
  return { text, from, to };
}
