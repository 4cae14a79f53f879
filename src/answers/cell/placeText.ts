/** Reads a place from the words around it: `Nay thuộc khu 2`. */
import { clean, fold } from '../../text/index.js';
import { isPlaceText } from './typedText.js';

/** Words before a place, without marks. */
const BEFORE_PLACE =
  /^(?:(?:van|nay|hien|hien nay|bay gio|da|dang|thi|hop nhat|sap nhap|chuyen|nhap|gop|ghep|sinh hoat|chung) )*(?:(?:chon|lay|la|thanh|o|tai|thuoc|ve|sang|vao|voi) )+(?=\S)/;
/** A word for the new commune or branch behind its name. */
const NEW = /\s*\(mới\)$/iu;

/** Returns the place of a text that says no more than where something is now; undefined for any other text. */
export function placeBehindWords(text: string): string | undefined {
  const words = clean(text).split(' ');
  const lead = BEFORE_PLACE.exec(fold(words.join(' ')))?.[0] ?? '';
  const place = words
    .slice(lead.split(' ').length - 1)
    .join(' ')
    .replace(NEW, '');
  return isPlaceText(place) ? place : undefined;
}
