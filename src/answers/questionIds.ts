import { ordinary } from '../text/ordinary.js';
import { checkCharacter } from '../text/shortCode.js';
import { clean } from '../text/unicode.js';

const ID = /^XD([1-9A-HJKMNP-TV-Z]{7})([1-9A-HJKMNP-TV-Z])$/;

/** An id as it was given out: capitals, without blanks, hyphens, quotes and the like between them. */
export function questionId(cell: string): string {
  return ordinary(clean(cell))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .toUpperCase();
}

/** Whether the check character is right: a single wrong letter or two swapped ones never pass. */
export function isQuestionId(id: string): boolean {
  const parts = ID.exec(id);
  return parts !== null && checkCharacter(parts[1]!) === parts[2];
}

/** Whether it is an id, perhaps with a slip of the keyboard; anything else may be a person's data. */
export function isLikeId(id: string): boolean {
  return isQuestionId(id) || /^(?:XD|DX|X|D)[A-Z0-9]{8,9}$/.test(id);
}
