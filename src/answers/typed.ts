import { dateNumbers } from '../text/date.js';
import { unguarded } from '../text/formulaGuard.js';
import { isOnlyDashes } from '../text/placeholder.js';
import { isScientific } from '../text/scientific.js';
import { clean, fold } from '../text/unicode.js';

const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?Z?$/;
const WHOLE_NUMBER = /^(\d+)[.,]0+$/;
/** An apostrophe that makes a cell text in a spreadsheet, and stays in a csv. */
const TEXT_MARK = /^['’]+(?=[\p{L}\p{N}])/u;

/**
 * What a person typed: without the guard against formulas and without what a spreadsheet adds to
 * any value (a time of day to a date, decimals to a number). What it may have taken, such as zeros
 * or the order of a date, can only be judged by who knows the field. Blank for dashes.
 */
export function typedText(cell: string): string {
  const text = clean(unguarded(cell)).replace(TEXT_MARK, '');
  if (isOnlyDashes(text)) return '';
  return text.replace(MIDNIGHT, '$1').replace(WHOLE_NUMBER, '$1');
}

const DATE = /^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?$/;
const NUMBER = /^\+?\d(?:[ .]?\d){7,}$/;
const PLACE =
  /^(?:chi (?:doan|bo|hoi)|doan|xa|phuong|thi tran|dac khu|(?:tieu )?khu|(?:khu|khoi) pho|thon|xom|ban|ap|khom|buon|lang|to|tdp) \S/;

function isDateInWords(text: string): boolean {
  return dateNumbers(text)?.kind === 'words';
}

/** A date, a long number, a branch or a commune: typed where a decision goes, it is a value still. */
export function isSurelyValue(text: string): boolean {
  return (
    DATE.test(text) ||
    NUMBER.test(text) ||
    isScientific(text) ||
    isDateInWords(text) ||
    PLACE.test(fold(text))
  );
}
