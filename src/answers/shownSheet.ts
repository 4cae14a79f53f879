import type { ShownDate, ShownSheet, Table } from '../model/index.js';
import { dateNumbers } from '../text/date.js';
import { ordinary } from '../text/ordinary.js';
import { clean } from '../text/unicode.js';

/** A date that a spreadsheet shows as the number it keeps. */
const SERIAL = /^\d{5}$/;
/** Letters that any text in Vietnamese has and a western code page lacks. */
const VIETNAMESE = /[\u0100-\u1eff]/u;
const WESTERN = /[\u00c0-\u00ff]|\p{L}\?|\?\p{L}/u;

/**
 * Collects what a sheet shows beside its answers, by which it is judged what happened to them.
 * @param asShown whether its cells are texts as a program showed them: of a text file or a page
 * @param rowOf question and letter of each row; undefined for rows without
 * @param typed columns that people fill in, which prove nothing
 */
export function shownSheet(
  { rows }: Table,
  asShown: boolean,
  rowOf: (row: number) => { question: string; letter: string } | undefined,
  typed: ReadonlySet<number>,
): ShownSheet {
  const dates: ShownDate[] = [];
  let isVietnamese = false;
  let isWestern = false;
  rows.forEach((cells, row) => {
    const about = rowOf(row);
    cells.forEach((cell, column) => {
      isVietnamese ||= VIETNAMESE.test(cell);
      isWestern ||= WESTERN.test(cell);
      if (about === undefined || typed.has(column)) return;
      const text = ordinary(clean(cell));
      if (!SERIAL.test(text) && dateNumbers(text) === undefined) return;
      dates.push({ question: about.question, letter: about.letter, text });
    });
  });
  return { asShown, hasLostLetters: asShown && isWestern && !isVietnamese, dates };
}
