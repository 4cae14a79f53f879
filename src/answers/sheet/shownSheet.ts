import type { ShownDate, ShownSheet, Table } from '../../model/index.js';
import { clean, dateNumbers, isDateSerial, ordinary } from '../../text/index.js';

/** Letters that any text in Vietnamese has and a western code page lacks. */
const VIETNAMESE = /[\u0100-\u1eff]/u;
/** Letters of Vietnamese that no other code page turns a western one into; `ã` may be read as `ă`, and `Ð` as `Đ`. */
const SURELY_VIETNAMESE = /[đ\u1ea0-\u1ef9]/u;
/** A letter lost within a word. */
const GAP = /\p{L}\?\p{L}/u;
const WESTERN = /[\u00c0-\u00ff]|\p{L}\?|\?\p{L}/u;

/**
 * Collects the cells beside the answers of a sheet. They show whether a program changed dates or
 * lost letters.
 * @param isAsShown whether its cells are texts as a program showed them: of a text file or a page
 * @param rowOf question and letter of each row; undefined for rows without them
 * @param answerColumns columns that people fill in, which prove nothing
 */
export function shownSheet(
  { rows }: Table,
  isAsShown: boolean,
  rowOf: (row: number) => { question: string; letter: string } | undefined,
  answerColumns: ReadonlySet<number>,
): ShownSheet {
  const dates: ShownDate[] = [];
  let hasVietnamese = false;
  let isSurelyVietnamese = false;
  let hasGap = false;
  let hasWestern = false;
  rows.forEach((cells, row) => {
    const about = rowOf(row);
    cells.forEach((cell, column) => {
      hasVietnamese ||= VIETNAMESE.test(cell);
      isSurelyVietnamese ||= SURELY_VIETNAMESE.test(cell);
      hasGap ||= GAP.test(cell);
      hasWestern ||= WESTERN.test(cell);
      if (about === undefined || answerColumns.has(column)) return;
      const text = ordinary(clean(cell));
      if (!isDateSerial(text) && dateNumbers(text) === undefined) return;
      dates.push({ question: about.question, letter: about.letter, text });
    });
  });
  return {
    asShown: isAsShown,
    hasLostLetters: isAsShown && hasWestern && !(hasGap ? isSurelyVietnamese : hasVietnamese),
    dates,
  };
}
