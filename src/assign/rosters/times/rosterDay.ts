import { fold, parseDate } from '../../../text/index.js';

/** `Tính đến ngày 30/6/2025`, `(có đến 30 tháng 6 năm 2025)`, `thời điểm 30.6.2025`; folded. */
const AS_OF =
  /(?:(?:tinh|co|cap nhat)(?: den)?|thoi diem)(?: het)?(?: ngay)? (\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2}) ?(?:[/.-]|nam) ?(\d{4})(?!\d)/;

/**
 * Reads the day for which a list was made.
 * @param texts above and below the list
 * @returns `yyyymmdd`; 0 if there is none, or several that differ
 */
export function rosterDay(texts: readonly string[]): number {
  const days = new Set<number>();
  for (const text of texts) {
    const found = AS_OF.exec(fold(text));
    if (found === null) continue;
    const date = parseDate(found.slice(1).join('/'), 'dmy');
    if (typeof date === 'number') days.add(date);
  }
  const [day = 0] = days;
  return days.size === 1 ? day : 0;
}
