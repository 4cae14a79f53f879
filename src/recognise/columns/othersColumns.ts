/** Finds columns about other people by a mark in their headings: `GH - Họ tên`, `CMND (PL)`. */
import { isNameField } from '../../model/index.js';
import { headingKey, isHint } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';

/** Fewest headings with one mark. */
const FEWEST_MARKED = 2;
const BEFORE = /^\s*(\S.{0,19}?)\s+[-–—]\s+(\S.*)$/s;
const BEHIND = /^(.*\S)\s*\(([^()]{1,20})\)\s*$/s;

interface Marked {
  mark: string;
  fact: string;
}

/**
 * Returns the columns whose mark is also at a second name, beside a name without a mark, and at one more
 * heading. Hints on how to fill in (`(nếu có)`) are not marks.
 */
export function othersColumns(wordings: Wordings, paths: readonly string[][]): ReadonlySet<number> {
  const marked = paths.map((path) => markedOf(path.at(-1) ?? ''));
  const hasPlainName = paths.some(
    (path, column) => marked[column] === undefined && isName(wordings, path),
  );
  if (!hasPlainName) return new Set();
  const marks = new Set<string>();
  for (const heading of marked) {
    if (heading === undefined || !isName(wordings, [heading.fact])) continue;
    if (marked.filter((other) => other?.mark === heading.mark).length < FEWEST_MARKED) continue;
    marks.add(heading.mark);
  }
  return new Set(
    marked.flatMap((heading, column) => {
      if (heading === undefined || !marks.has(heading.mark)) return [];
      // An override of the plan applies to any heading.
      return (wordings.meaning(paths[column]!)?.strength ?? 0) < 0 ? [] : [column];
    }),
  );
}

/** Whether a path is a whole name, but not the name at birth, which is of the same person. */
function isName(wordings: Wordings, path: readonly string[]): boolean {
  const meaning = wordings.meaning(path);
  if (meaning === undefined || !isNameField(meaning.field) || meaning.part !== undefined) {
    return false;
  }
  const wording = meaning.field.wordings[Math.floor(meaning.strength)] ?? '';
  return !(meaning.field.fallback?.includes(wording) ?? false);
}

function markedOf(heading: string): Marked | undefined {
  const before = BEFORE.exec(heading);
  if (before !== null) return asMarked(before[1]!, before[2]!);
  const behind = BEHIND.exec(heading);
  return behind === null ? undefined : asMarked(behind[2]!, behind[1]!);
}

function asMarked(mark: string, fact: string): Marked | undefined {
  const key = headingKey(mark);
  return /[a-z]/.test(key) && !isHint(mark) ? { mark: key, fact } : undefined;
}
