/** Reads a typed value from the words around it: `nay thuộc khu 2`, `sửa thành 0912345678`. */
import { clean, fold, ordinary } from '../../text/index.js';
import { withoutSigns } from './shortForms.js';
import { isPlaceText, isSurelyValue } from './typedText.js';

/** Words before a place, without marks. */
const BEFORE_PLACE =
  /^(?:(?:van|nay|hien|hien nay|bay gio|da|dang|thi|hop nhat|sap nhap|chuyen|nhap|gop|ghep|sinh hoat|chung) )*(?:(?:chon|lay|la|thanh|o|tai|thuoc|ve|sang|vao|voi) )+(?=\S)/;
/** A word for the new commune or branch behind its name. */
const NEW = /\s*\(mới\)$/iu;
/** Words before a date or number: `sinh 17/04/1994`. */
const BEFORE_VALUE =
  /^(?:(?:chỉ biết|chỉ có|đúng|là|sinh|năm sinh|ngày sinh|ngày(?=\s+[\d/.-]+$)|sđt|số|cccd|cmnd|sửa|đổi|thay|thành|bằng|lại)[\s:]+)+/iu;
/** Words behind a date or number: `23/08/2008 đúng`. */
const AFTER_VALUE = /\s+(?:(?:là\s+|mới\s+)?(?:đúng|chuẩn|chính xác)|is right|is correct)$/iu;
const YEAR = /^(?:năm\s+)?(?:19|20)\d\d$/iu;

/** Returns the place, date or number of a text that says no more; undefined for any other text. */
export function valueAmongWords(text: string): string | undefined {
  const plain = ordinary(text);
  const place = placeBehindWords(plain);
  if (place !== undefined) return place;
  const value = withoutSigns(plain).replace(BEFORE_VALUE, '').replace(AFTER_VALUE, '');
  if (YEAR.test(value)) return value.slice(-4);
  return isSurelyValue(value) ? value : undefined;
}

function placeBehindWords(text: string): string | undefined {
  const words = clean(text).split(' ');
  const lead = BEFORE_PLACE.exec(fold(words.join(' ')))?.[0] ?? '';
  const place = words
    .slice(lead.split(' ').length - 1)
    .join(' ')
    .replace(NEW, '');
  return isPlaceText(place) ? place : undefined;
}
