/** Whether a spreadsheet exchanged day and month of a typed date. */
import type { Question, ShownSheet } from '../model/index.js';
import { dateNumbers, exchanged, parseDate } from '../text/date.js';
import { ordinary } from '../text/ordinary.js';
import { clean } from '../text/unicode.js';

/** `open`: nothing tells. */
export type TypedOrder = 'as-typed' | 'exchanged' | 'open';

interface NumericDate {
  /** A date cell, and what it becomes in a text file: year first, or the number of days. */
  isCell: boolean;
  packed: number;
  exchanged: number;
}

interface Votes {
  kept: number;
  exchanged: number;
}

interface Evidence {
  cells: Votes;
  texts: Votes;
  /** How exchanged texts look, digits as `0`. */
  looks: Set<string>;
}

/** Date forms that every program turns; `3 5 1996` is left alone, so it proves nothing. */
const TURNED = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;

/** A whole date in numbers; undefined for one in words, whose month is clear, and for any other text. */
function numericDate(text: string): NumericDate | undefined {
  const typed = ordinary(clean(text));
  const isSerial = SERIAL.test(typed);
  const numbers = dateNumbers(typed);
  if (!isSerial && (numbers === undefined || numbers.kind === 'words')) return undefined;
  const packed = parseDate(typed, 'dmy');
  if (typeof packed === 'string' || packed % 100 === 0) return undefined;
  return { isCell: isSerial || numbers?.kind === 'cell', packed, exchanged: exchanged(packed) };
}

/**
 * Judges typed dates by the dates that the same sheet shows of its questions. A program with English
 * settings takes `06/04/2006` for 4 June wherever it turns a text into a date, so:
 *
 * - a date in words, of equal numbers, or with a day after the twelfth is as it was typed;
 * - a date cell (or a date with the year first) counts as the sheet's own date cells show: as typed, or
 *   turned back where they were exchanged; in a text file also as typed where dates stand there as they
 *   were given out, since the program would have written both alike;
 * - `06/04/2006` in a workbook is a text, which no program turned;
 * - in a text file it counts where dates of the questions stand there as they were given out, and is
 *   turned back where they are exchanged and it looks as they do;
 * - whatever else is open: the answer does not count.
 */
export function typedOrders(
  questions: readonly Question[],
): (text: string, sheet: ShownSheet | undefined) => TypedOrder {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const evidenceOf = new Map<ShownSheet, Evidence>();
  return (text, sheet) => {
    const date = numericDate(text);
    if (sheet === undefined || date === undefined) return 'as-typed';
    if (date.packed === date.exchanged) return 'as-typed';
    const known = evidenceOf.get(sheet) ?? evidence(sheet, byId);
    evidenceOf.set(sheet, known);
    return date.isCell ? orderOfCell(sheet, known) : orderOfText(text, sheet, known);
  };
}

function orderOfCell({ asShown }: ShownSheet, { cells, texts }: Evidence): TypedOrder {
  if (cells.kept + cells.exchanged > 0) {
    if (cells.kept > 0 && cells.exchanged > 0) return 'open';
    return cells.kept > 0 ? 'as-typed' : 'exchanged';
  }
  return asShown && texts.kept > 0 && texts.exchanged === 0 ? 'as-typed' : 'open';
}

function orderOfText(
  text: string,
  { asShown }: ShownSheet,
  { cells, texts, looks }: Evidence,
): TypedOrder {
  if (!asShown) return texts.exchanged === 0 ? 'as-typed' : 'open';
  if (cells.exchanged > 0) return 'open';
  if (texts.exchanged === 0) return texts.kept + cells.kept > 0 ? 'as-typed' : 'open';
  // Without a zero in front it may be the program's own way to show dates, month first.
  const isAlike = looks.has(lookOf(text)) && /(?<!\d)0\d/.test(text);
  return texts.kept === 0 && isAlike ? 'exchanged' : 'open';
}

function lookOf(text: string): string {
  return ordinary(clean(text)).replace(/\d/g, '0');
}

function evidence(sheet: ShownSheet, questions: ReadonlyMap<string, Question>): Evidence {
  const found: Evidence = {
    cells: { kept: 0, exchanged: 0 },
    texts: { kept: 0, exchanged: 0 },
    looks: new Set(),
  };
  const known = new Map<string, Set<number>>();
  for (const { question, letter, text } of sheet.dates) {
    const date = numericDate(text);
    const asked = questions.get(question);
    if (date === undefined || asked === undefined) continue;
    const key = `${question} ${letter}`;
    const dates = known.get(key) ?? datesOf(asked, letter);
    known.set(key, dates);
    const isAfterTwelfth = date.packed === date.exchanged;
    if (!date.isCell && !TURNED.test(text)) continue;
    // A text after the twelfth is left alone by programs of any country.
    if (isAfterTwelfth && !(date.isCell && date.packed % 100 > 12)) continue;
    const isKept = dates.has(date.packed);
    const isExchanged = !isAfterTwelfth && dates.has(date.exchanged);
    if (isKept === isExchanged) continue;
    const votes = date.isCell ? found.cells : found.texts;
    votes[isKept ? 'kept' : 'exchanged']++;
    if (isExchanged) found.looks.add(lookOf(text));
  }
  return found;
}

/** Dates that a row of a question was given out with; of all rows where the letter is not known. */
function datesOf({ rows }: Question, letter: string): Set<number> {
  const own = rows.filter((row) => row.letter === letter);
  const texts = (own.length > 0 ? own : rows).flatMap(({ birth, value }) => [birth, value]);
  return new Set(texts.flatMap((text) => numericDate(text)?.packed ?? []));
}
