/** Compares the outputs of two lines of Node.js. */
import type { Outputs } from './outputs.js';

export interface Comparison {
  /** Text files, and those with equal bytes. */
  texts: number;
  equalTexts: number;
  /** Workbooks, those with equal bytes, and those with equal parts. */
  books: number;
  equalBooks: number;
  equalContents: number;
  /** Files that differ where they may not, or that only one line wrote. */
  different: string[];
}

/**
 * Compares all files. Text files need equal bytes; workbooks need equal parts, and equal bytes if both lines
 * compress with the same zlib.
 */
export function compareOutputs(
  reference: Outputs,
  other: Outputs,
  { sameZlib }: { sameZlib: boolean },
): Comparison {
  const found: Comparison = {
    texts: 0,
    equalTexts: 0,
    books: 0,
    equalBooks: 0,
    equalContents: 0,
    different: [...other.keys()].filter((file) => !reference.has(file)),
  };
  for (const [file, expected] of reference) {
    const written = other.get(file);
    const isEqual = written?.bytes === expected.bytes;
    if (expected.content === undefined) {
      found.texts++;
      if (isEqual) found.equalTexts++;
      else found.different.push(file);
      continue;
    }
    const hasContent = written?.content === expected.content;
    found.books++;
    if (isEqual) found.equalBooks++;
    if (hasContent) found.equalContents++;
    if (!hasContent || (sameZlib && !isEqual)) found.different.push(file);
  }
  return found;
}
