/** Finds facts of pupils and children in a list whose people are their parents: `Họ tên phụ huynh | Ngày sinh HS`. */
import { headingKey } from '../../headings/heading.js';
import { namesRelative } from '../../headings/nameHeadings.js';
import type { Wordings } from '../../headings/wordings.js';

/** Word for a pupil or child behind a fact: `Ngày sinh HS`, `Giới tính của con`. */
const OF_PUPIL = / (?:cua )?(?:hs|hssv|sv|hoc sinh|sinh vien|con|chau|tre|be)$/;

/** Name of the child itself: `Họ tên con`, `Tên con (cháu)`. */
const CHILD = /\bten (?:cua )?(?:cac )?(?:con|chau|tre|be)\b/;

/** Whether a heading is a fact of a pupil or child beside the name of a parent. */
export function isOfPupil(nameHeading: string, heading: string): boolean {
  const isParent = namesRelative(nameHeading) && !CHILD.test(headingKey(nameHeading));
  return isParent && OF_PUPIL.test(headingKey(heading));
}

/**
 * Returns the facts of pupils and children if the members are their parents.
 * @param member column that is known to be the name of the member
 */
export function factsOfPupil(
  wordings: Wordings,
  paths: readonly string[][],
  member: number | undefined,
): number[] {
  const name = member === undefined ? undefined : paths[member]?.at(-1);
  if (name === undefined) return [];
  return paths.flatMap((path, column) => {
    const isPlanned = (wordings.meaning(path)?.strength ?? 0) < 0;
    return column !== member && !isPlanned && isOfPupil(name, path.at(-1) ?? '') ? [column] : [];
  });
}
