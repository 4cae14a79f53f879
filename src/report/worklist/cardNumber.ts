/** Reads the numbers of Party cards. */
import type { Profile } from '../../model/index.js';

/** Field of the day of full membership, which only Party lists have. */
export const OFFICIAL = 'official';
/** Party card numbers have eight digits, often written with a dot behind the second. */
const CARD = /^\d{8}$/;
/** `00000000` only fills a cell. */
const FILLER = /^(.)\1*$/;
/** Signs between digits: lists with a column for each digit are joined with blanks. */
const SEPARATORS = /[\s.\-/]+/g;

export function isPartyProfile({ fields }: Pick<Profile, 'fields'>): boolean {
  return fields.some(({ id }) => id === OFFICIAL);
}

/** Reduces a card number to its digits; `''` for a text that cannot be one. */
export function cardDigits(text: string): string {
  const digits = text.replace(SEPARATORS, '');
  return CARD.test(digits) && !FILLER.test(digits) ? digits : '';
}
