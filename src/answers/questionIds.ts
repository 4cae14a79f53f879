import { isOneEdit } from '../text/edits.js';
import { checkCharacter } from '../text/shortCode.js';
import { clean } from '../text/unicode.js';

const ID = /^XD([1-9A-HJKMNP-TV-Z]{7})([1-9A-HJKMNP-TV-Z])$/;

/** An id as it was given out: no blanks, capitals. */
export function questionId(cell: string): string {
  return clean(cell)
    .replace(/[\s'"’.-]+/g, '')
    .toUpperCase();
}

/** Whether the check character is right: a single wrong letter or two swapped ones never pass. */
export function isQuestionId(id: string): boolean {
  const parts = ID.exec(id);
  return parts !== null && checkCharacter(parts[1]!) === parts[2];
}

/** The only one of the ids that is one slip of the keyboard away. */
export function nearId(id: string, ids: Iterable<string>): string | undefined {
  const near = [...ids].filter((each) => isOneEdit(id, each));
  return near.length === 1 ? near[0] : undefined;
}
