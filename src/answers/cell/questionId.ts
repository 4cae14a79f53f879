import { checkCharacter, clean, ordinary } from '../../text/index.js';

const ID = /^X[DK]([1-9A-HJKMNP-TV-Z]{7})([1-9A-HJKMNP-TV-Z])$/;

/** Sanitizes the cell of an id: capitals, without blanks, hyphens, quotes and the like. */
export function questionId(cell: string): string {
  return ordinary(clean(cell))
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .toUpperCase();
}

/** Verifies the check character, which detects one wrong letter or two swapped ones. */
export function isQuestionId(id: string): boolean {
  const parts = ID.exec(id);
  return parts !== null && checkCharacter(parts[1]!) === parts[2];
}

/** Accepts an id with at most a typing error; any other text may be personal data. */
export function isLikeId(id: string): boolean {
  return isQuestionId(id) || /^(?:X[DK]|[DK]X|[XDK])[A-Z0-9]{8,9}$/.test(id);
}
