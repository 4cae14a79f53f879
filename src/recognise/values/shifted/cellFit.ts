/** Weighs how well a cell fits the field of a column. */
import {
  countBy,
  countUp,
  type FieldType,
  type LayoutColumn,
  type Profile,
} from '../../../model/index.js';
import {
  clean,
  fold,
  isPlaceholder,
  memoize,
  PROVINCE_CODES,
  parseGender,
  readCccd,
} from '../../../text/index.js';
import { isDate, isDay, isLongNumber, isRunningNumber } from '../../cells/cellForms.js';
import { ETHNICITIES } from '../../cells/ethnicities.js';
import { isPerson } from '../../cells/peopleColumns.js';

/** Weights of a cell below a heading. */
const FIT = { right: 1, unknown: 0, foreign: -1, wrong: -2 } as const;

/** Excel's number of a day. */
const SERIAL = /^\d{5}$/;
const GENDERS = new Set<unknown>([1, 2]);

/** Tests for the form of a fact, by the type of its field. */
export const FACT_FORMS: ReadonlyMap<FieldType | undefined, (text: string) => boolean> = new Map<
  FieldType | undefined,
  (text: string) => boolean
>([
  ['date', (text) => isDate(text) || SERIAL.test(text)],
  ['idNumber', isLongNumber],
  ['phone', isLongNumber],
  ['gender', memoize((text) => GENDERS.has(parseGender(text)))],
]);

/** Ten digits with the zero of a phone, which no ID number has: without its two zeros it begins with another digit. */
const PHONE_DIGITS = /^0\d{9}$/;
/** Twelve digits as nobody writes a phone. */
const TWELVE_DIGITS = /^'?(0\d{11})$/;
/** An ethnicity or religion, in any words. */
const WORDS = /^[^\d,;]{1,25}$/;

/** Forms of facts that other facts of nearly the same form may stand beside. */
const STRICT_FORMS: ReadonlyMap<FieldType | undefined, (text: string) => boolean> = new Map<
  FieldType | undefined,
  (text: string) => boolean
>([
  ...FACT_FORMS,
  ['idNumber', (text) => isLongNumber(text) && !PHONE_DIGITS.test(withoutSigns(text))],
  ['phone', (text) => isLongNumber(text) && !isCccd(text)],
  ['ordinal', isRunningNumber],
]);
const NO_KNOWN: ReadonlySet<string> = new Set();
/** Known values of fields of a word or two. */
const OF_WORDS: ReadonlyMap<string | undefined, ReadonlySet<string>> = new Map([
  ['ethnicity', ETHNICITIES],
  [
    'religion',
    new Set([
      'khong',
      'phat giao',
      'cong giao',
      'thien chua giao',
      'tin lanh',
      'cao dai',
      'hoa hao',
    ]),
  ],
]);
/** Fields whose texts usually have commas. */
const WITH_USUAL_COMMAS = new Set<string | undefined>(['address', 'hometown', 'note']);

const withoutSigns = (text: string) => text.replace(/[ .()-]/g, '');
/** Whether a cell has the digits of a CCCD, of a province that there was; a phone with a digit too many has not. */
function isCccd(text: string): boolean {
  const digits = TWELVE_DIGITS.exec(text)?.[1] ?? '';
  return PROVINCE_CODES.has(digits.slice(0, 3)) && readCccd(digits) !== undefined;
}

const DIGIT_AT_BEGIN = /^\D?\d/;
const isNumber = (text: string) => /^[\d.,]+$/.test(text);

/** Types of fields whose texts may have commas; a column that is carried along has none. */
const WITH_COMMAS = new Set<FieldType | undefined>([undefined, 'text', 'branch', 'commune']);
/** Fields that name a place alone, where days and long numbers are wrong. */
const PLACES = new Set<FieldType | undefined>(['branch', 'commune']);
/** Fewest rows with one text that show that it belongs into a column. */
const SHARED = 2;
/** Share of the cells of a column from which on commas, or days and long numbers, are usual in it. */
const USUAL = 0.2;

/** A column with a heading. */
export interface FactColumn {
  type: FieldType | undefined;
  /** Form of its facts; undefined where any text may stand. */
  hasForm: ((text: string) => boolean) | undefined;
  /** Whether a comma without quotes may have divided its cells. */
  mayHaveCommas: boolean;
  /** Whether many of its texts have commas. */
  hasCommas: boolean;
  /** Whether days and long numbers may stand in it. */
  hasFacts: boolean;
  /** Folded texts that several rows share. */
  known: ReadonlySet<string>;
}

/** Describes a column by its field alone. */
export function factColumn(column: LayoutColumn | undefined, profile: Profile): FactColumn {
  const field = profile.fields.find(({ id }) => id === column?.field);
  // Parts of a date or of a group of ticks have forms of their own.
  const type = column?.part === undefined ? field?.type : 'number';
  const known = OF_WORDS.get(column?.field);
  return {
    type,
    hasForm: known === undefined ? STRICT_FORMS.get(type) : (text) => WORDS.test(text),
    mayHaveCommas: WITH_COMMAS.has(type) && known === undefined,
    hasCommas: WITH_USUAL_COMMAS.has(column?.field),
    hasFacts: !PLACES.has(type),
    known: known ?? NO_KNOWN,
  };
}

/**
 * Adds what the cells of a column show that stand in place.
 * @param cellsOf returns these cells; only columns of texts need them
 */
export function withKnown(column: FactColumn, cellsOf: () => readonly string[]): FactColumn {
  if (!column.mayHaveCommas) return column;
  const cells = cellsOf();
  const counts = new Map<string, number>();
  let facts = 0;
  let commas = 0;
  for (const [cell, count] of countBy(cells, (text) => text)) {
    const text = clean(cell);
    if (text.includes(',')) commas += count;
    if (isFact(text)) facts += count;
    else if (text !== '') countUp(counts, fold(text), count);
  }
  const known = [...counts].flatMap(([text, count]) => (count >= SHARED ? [text] : []));
  const isUsual = (count: number) => count > 0 && count >= USUAL * cells.length;
  const hasCommas = column.hasCommas || isUsual(commas);
  return { ...column, hasCommas, hasFacts: isUsual(facts), known: new Set(known) };
}

/** Weighs a cell below the heading of a column, as `FIT`. */
export function fitOf(column: FactColumn, cell: string): number {
  const text = clean(cell);
  if (text === '' || isPlaceholder(text)) return FIT.unknown;
  if (column.hasForm !== undefined) {
    if (!column.hasForm(text)) return FIT.wrong;
    return column.known.size === 0 || column.known.has(fold(text)) ? FIT.right : FIT.unknown;
  }
  if (column.type === 'number') return isNumber(text) ? FIT.unknown : FIT.foreign;
  if (!column.mayHaveCommas) return FIT.unknown;
  if (isFact(text)) {
    if (PLACES.has(column.type)) return FIT.wrong;
    return column.hasFacts ? FIT.unknown : FIT.foreign;
  }
  return column.known.size > 0 && column.known.has(fold(text)) ? FIT.right : FIT.unknown;
}

function isFact(text: string): boolean {
  return DIGIT_AT_BEGIN.test(text) && (isDay(text) || isLongNumber(text));
}

/** Whether any cell can be surely no value of a column. */
export function mayMisfit({ hasForm, type }: FactColumn): boolean {
  return hasForm !== undefined || PLACES.has(type);
}

/** Whether a cell below the heading of a column is surely no value of it. */
export function isMisfit(column: FactColumn, cell = ''): boolean {
  const { hasForm, type } = column;
  if (cell === '') return false;
  if (hasForm === undefined) return PLACES.has(type) && isFact(clean(cell));
  // Nearly all cells fit as they are, without the search for placeholders.
  return !hasForm(cell) && fitOf(column, cell) === FIT.wrong;
}

/** Counts the cells that surely are values of their columns. */
export function countRight(columns: readonly FactColumn[], cells: readonly string[]): number {
  return columns.filter((column, at) => fitOf(column, cells[at] ?? '') === FIT.right).length;
}

/** Whether the columns of names have a person's name, before which no cell can have moved. */
export function hasPerson(cells: readonly string[], names: readonly number[]): boolean {
  return isPerson(clean(names.map((column) => cells[column] ?? '').join(' ')));
}
