/** Reads the number of people that a row states: `Cộng: 25 đồng chí`, `Danh sách này có 25 (hai mươi lăm) người.` */
import { clean, fold } from '../../text/index.js';
import { countBehindSection } from './sectionText.js';

const PEOPLE = String.raw`(?:dong chi|d\/c|dc|d\.c|(?:doan|dang|hoi|thanh|giao|nhan|hoc|sinh) vien|nguoi|d\/?v|h\/?v|hoc sinh|thi sinh|can bo|lao dong|thanh nien|nhan khau|em|chau|cu)(?![a-z])`;
const NUMBER = String.raw`(\d{1,3}(?:\.\d{3})+|\d+)(?!\d)`;
/** A sum of the list: of all its words one must count. */
const OPENING = String.raw`(?=(?:[^\d]*?(?:tong|cong|danh sach|an dinh)(?![a-z])))(?:(?:an dinh|danh sach|tong|cong|so|luong|nay|tren|bao|gom|co|la|hien|toan)(?![a-z])[ :=]*)+`;
const IN_WORDS = String.raw`(?: *\([^()\d]*\))?`;
/** End of the statement, or details behind a sign. */
const END = String.raw`(?= *(?:$|[,;.()|–/-](?!\d)|trong do))`;
const SUM = new RegExp(
  `^[-+*( ]*${OPENING}(?:(${PEOPLE})[ :=]*(?:(?:hien|co|la|gom)[ :=]*)*)?${NUMBER}${IN_WORDS} *(${PEOPLE})?${END}`,
);

/**
 * Returns the number of people that a row states for its list or section; undefined if it states none. Parts of them
 * (`Nữ: 10`), presence (`20/25`) and sums of anything else do not count.
 * @param isSection whether the row is the heading of a section
 */
export function statedCount(cells: readonly string[], isSection: boolean): number | undefined {
  const filled = cells.map(clean).filter((cell) => cell !== '');
  if (isSection) return countBehindSection(filled.join(' '));
  for (const text of [...filled, filled.join(' ')]) {
    const [, ahead, number, behind] = SUM.exec(fold(text)) ?? [];
    if (number !== undefined && (ahead ?? behind) !== undefined) {
      return Number(number.replaceAll('.', ''));
    }
  }
  return undefined;
}
