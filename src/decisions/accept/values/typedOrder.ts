import type { Question, ShownSheet } from '../../../model/index.js';
import {
  clean,
  dateNumbers,
  exchangeDayAndMonth,
  isDateSerial,
  ordinary,
  parseDate,
  YEARS_OF_PAST,
} from '../../../text/index.js';
import type { FileContext, TypedOrder } from '../answerContext.js';

interface NumericDate {
  /** A date cell, or its form in a text file: year first, or the number of days. */
  isCell: boolean;
  packed: number;
  exchanged: number;
}

/** The parts of a question that a returned sheet shows again. */
type ShownQuestion = Pick<Question, 'id' | 'rows'>;

/** Dates of questions by their order on the sheet. */
interface Votes {
  kept: number;
  exchanged: number;
}

interface Evidence {
  cells: Votes;
  texts: Votes;
  /** Patterns of exchanged texts, with `0` for each digit. */
  patterns: Set<string>;
}

/** Date forms that every program converts. Others, such as `3 5 1996`, prove nothing. */
const CONVERTED = /^\d{1,2}[/-]\d{1,2}[/-]\d{2,4}$/;

/** Parses a complete date in numbers; undefined for a date in words and for any other text. */
function numericDate(text: string): NumericDate | undefined {
  const typed = ordinary(clean(text));
  const isSerial = isDateSerial(typed);
  const numbers = dateNumbers(typed);
  if (!isSerial && (numbers === undefined || numbers.kind === 'words')) return undefined;
  // Whether an answer may have such a year is decided later.
  const packed = parseDate(typed, 'dmy', YEARS_OF_PAST);
  if (typeof packed === 'string' || packed % 100 === 0) return undefined;
  return {
    isCell: isSerial || numbers?.kind === 'cell',
    packed,
    exchanged: exchangeDayAndMonth(packed),
  };
}

/**
 * Judges whether a program exchanged day and month of typed dates. The evidence are the dates that the
 * same sheet shows of its questions. A program with English settings reads `06/04/2006` as 4 June when
 * it converts a text into a date. Therefore:
 *
 * - A date in words, of equal numbers, or with a day after the twelfth is as typed.
 * - A date cell, or a date with the year first, follows the date cells of the sheet: as typed or
 *   exchanged. In a text file it is as typed too if unchanged dates of questions are there.
 * - `06/04/2006` in a workbook is a text, which no program converted.
 * - In a text file it is as typed if the dates of questions are unchanged there. It is exchanged if
 *   they are exchanged and have the same pattern.
 * - Any other date is open, and the answer does not count.
 */
export function typedOrders(questions: readonly ShownQuestion[]): FileContext['orderOf'] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const evidenceOf = new Map<ShownSheet, Evidence>();
  return (text, sheet) => {
    const date = numericDate(text);
    if (sheet === undefined || date === undefined) return 'as-typed';
    if (date.packed === date.exchanged) return 'as-typed';
    const known = evidenceOf.get(sheet) ?? collectEvidence(sheet, byId);
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
  { cells, texts, patterns }: Evidence,
): TypedOrder {
  if (!asShown) return texts.exchanged === 0 ? 'as-typed' : 'open';
  if (cells.exchanged > 0) return 'open';
  if (texts.exchanged === 0) return texts.kept + cells.kept > 0 ? 'as-typed' : 'open';
  // Without a leading zero it may be the program's own date format, month first.
  const hasPattern = patterns.has(patternOf(text)) && /(?<!\d)0\d/.test(text);
  return texts.kept === 0 && hasPattern ? 'exchanged' : 'open';
}

function patternOf(text: string): string {
  return ordinary(clean(text)).replace(/\d/g, '0');
}

function collectEvidence(
  sheet: ShownSheet,
  questions: ReadonlyMap<string, ShownQuestion>,
): Evidence {
  const found: Evidence = {
    cells: { kept: 0, exchanged: 0 },
    texts: { kept: 0, exchanged: 0 },
    patterns: new Set(),
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
    if (!date.isCell && !CONVERTED.test(text)) continue;
    // Programs of any country keep a text with a day after the twelfth.
    if (isAfterTwelfth && !(date.isCell && date.packed % 100 > 12)) continue;
    const isKept = dates.has(date.packed);
    const isExchanged = !isAfterTwelfth && dates.has(date.exchanged);
    if (isKept === isExchanged) continue;
    const votes = date.isCell ? found.cells : found.texts;
    votes[isKept ? 'kept' : 'exchanged']++;
    if (isExchanged) found.patterns.add(patternOf(text));
  }
  return found;
}

/** Collects the dates of a row of a question, or of all its rows if the letter is unknown. */
function datesOf({ rows }: ShownQuestion, letter: string): Set<number> {
  const lettered = rows.filter((row) => row.letter === letter);
  const texts = (lettered.length > 0 ? lettered : rows).flatMap(({ birth, value }) => [
    birth,
    value,
  ]);
  return new Set(texts.flatMap((text) => numericDate(text)?.packed ?? []));
}
