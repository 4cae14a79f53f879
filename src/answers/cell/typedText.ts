import {
  clean,
  dateNumbers,
  fold,
  HAMLET_WORDS,
  isOnlyDashes,
  isScientific,
  unguarded,
} from '../../text/index.js';

const MIDNIGHT = /^(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{4})[T ]00?:00(?::00(?:\.0+)?)?Z?$/;
const WHOLE_NUMBER = /^(\d+)[.,]0+$/;
/** An apostrophe marks a cell as text in a spreadsheet, and remains in a csv. */
const TEXT_MARK = /^['’]+(?=[\p{L}\p{N}])/u;

/**
 * Sanitizes the cell of an answer: removes the guard against formulas, and what a spreadsheet adds
 * (a time of day to a date, decimals to a number). Does not restore lost zeros or the order of a
 * date, since that needs the field. `''` for dashes.
 */
export function typedText(cell: string): string {
  const text = clean(unguarded(cell)).replace(TEXT_MARK, '');
  if (isOnlyDashes(text)) return '';
  return text.replace(MIDNIGHT, '$1').replace(WHOLE_NUMBER, '$1');
}

const DATE = /^\d{1,4}[/.-]\d{1,2}(?:(?:[/.-]|\s+năm\s+)\d{1,4})?$/iu;
const NUMBER = /^\+?\d(?:[ .]?\d){7,}$/;
const PLACE = new RegExp(
  `^(?:chi (?:doan|bo|hoi)|c[db]|doan|xa|phuong|thi tran|dac khu|${HAMLET_WORDS.map(fold).join('|')}|khoi pho|to) \\S`,
);

function isDateInWords(text: string): boolean {
  return dateNumbers(text)?.kind === 'words';
}

/** Recognises dates, long numbers, branches and communes: values even in the decision column. */
export function isSurelyValue(text: string): boolean {
  return (
    DATE.test(text) ||
    NUMBER.test(text) ||
    isScientific(text) ||
    isDateInWords(text) ||
    isPlaceText(text)
  );
}

/** Recognises a text that begins with a word for a place: `Khu 2`, `xã Phú Hộ`. */
export function isPlaceText(text: string): boolean {
  return PLACE.test(fold(text));
}
