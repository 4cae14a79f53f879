/** Reads months that are written as words or in Roman figures. */

const ENGLISH = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const ENGLISH_MONTH = new RegExp(`(?<=\\d[ /.-]*)(${ENGLISH.join('|')})[a-z]*`);
/** `Mar 5, 1998`, `March 5th 1998`. */
const ENGLISH_FIRST = new RegExp(
  `^(${ENGLISH.join('|')})[a-z]*[ .]*(\\d{1,2})(?:st|nd|rd|th)?[ ,]+(\\d{4})$`,
);
/** Without marks; `tháng Năm` is May only behind a day, since an empty form has `ngày … tháng năm 1998`. */
const VIETNAMESE: ReadonlyMap<string, number> = new Map([
  ['gieng', 1],
  ['mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['nam', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
  ['muoi', 10],
  ['muoi mot', 11],
  ['muoi hai', 12],
  ['chap', 12],
]);
const VIETNAMESE_MONTH =
  /thang (gieng|chap|mot|hai|ba|tu|sau|bay|tam|chin|muoi(?: mot| hai)?|(?<=\d thang )nam(?=,| nam| \d{4}$))(?![a-z])/;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
const ROMAN_MONTH = /^(\d{1,2} ?[ /.-] ?)([ivx]{1,4})( ?[ /.-] ?\d{4})$/;

/** Writes the month of a date in small letters without marks as a number; another text remains. */
export function withNumberedMonth(text: string): string {
  return text
    .replace(ENGLISH_FIRST, (_, month: string, day: string, year: string) =>
      [day, ENGLISH.indexOf(month) + 1, year].join('/'),
    )
    .replace(ENGLISH_MONTH, (_, month: string) => `thang ${ENGLISH.indexOf(month) + 1} `)
    .replace(VIETNAMESE_MONTH, (_, month: string) => `thang ${VIETNAMESE.get(month)}`)
    .replace(ROMAN_MONTH, (whole: string, day: string, month: string, year: string) => {
      const at = ROMAN.indexOf(month);
      return at < 0 ? whole : `${day}${at + 1}${year}`;
    });
}
