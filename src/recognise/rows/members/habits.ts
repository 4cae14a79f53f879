/** Finds what most members of a list have, and compares a row with it. */
import { clean } from '../../../text/index.js';
import { filledTexts } from '../../cells/cellAt.js';
import { isFigure, isOfCapitalisedWords } from '../../cells/cellForms.js';
import type { PersonCells } from '../personCells.js';
import type { MemberRow } from './memberRow.js';

/** Share of the certain members that must have a number or data to make it a rule. */
const RULE = 0.8;
/** Most running numbers for each that is lower than the one before it, in a list out of order. */
const SHUFFLED = 4;
/** Fewest certain members for a rule. */
export const FEWEST_MEMBERS = 2;
/** `B`, `II.`: the numeral of a heading; without L, as `XL` may be the size of a shirt. */
const NUMERAL = /^\(?(?:[IVX]+|[A-H])[.)/]*$/;
/** Digits of a code; marks and counts have fewer. */
const CODE = /\d{3}/;
/** Share of the certain members that fill a typical column. */
const TYPICAL = 0.8;
/** Fewest typical columns by which a row is like others. */
const FEWEST_TYPICAL = 2;

/** Features that most members of a list have. */
export interface Habits {
  isNumbered: boolean;
  /** No numbers, or numbers of several levels (`1.1`) that only headings have as one. */
  isUnnumbered: boolean;
  /** Whether the numbers are out of order, as after sorting by name. */
  isShuffled: boolean;
  /** Whether people have Roman numbers or letters. */
  haveNumerals: boolean;
  hasData: boolean;
  /** Whether most have names of other people beside them: parents, or who recommends. */
  hasOthers: () => boolean;
  /** Columns that nearly all of them fill, besides number and name. */
  typical: readonly number[];
  /** Typical columns with codes, such as `SV001`. */
  coded: readonly number[];
  /** Typical columns with figures, such as marks. */
  figured: readonly number[];
  /** Texts of the certain members by typical column. */
  texts: (column: number) => ReadonlySet<string>;
}

/**
 * @param rows that may be members
 * @param certain those of them that are members for certain
 */
export function habitsOf(
  rows: readonly MemberRow[],
  certain: readonly MemberRow[],
  person: PersonCells,
): Habits {
  const share = (test: (row: MemberRow) => boolean) => certain.filter(test).length / certain.length;
  const isRule = (test: (row: MemberRow) => boolean) =>
    certain.length >= FEWEST_MEMBERS && share(test) >= RULE;
  const columns = person.otherColumns(certain.map(({ cells }) => cells));
  const typical = columns.filter(
    (column) => share(({ cells }) => (cells[column] ?? '') !== '') >= TYPICAL,
  );
  const textsIn = new Map<number, ReadonlySet<string>>();
  let haveOthers: boolean | undefined;
  return {
    isNumbered: isRule(({ number }) => number !== undefined),
    isUnnumbered: isRule(({ number }) => number === undefined),
    isShuffled: areShuffled(rows),
    haveNumerals: certain.some(({ cells }) => beginsWithNumeral(cells)),
    hasData: isRule(({ hasData }) => hasData),
    hasOthers() {
      haveOthers ??= certain.filter((row) => row.hasOthers()).length * 2 > certain.length;
      return haveOthers;
    },
    typical,
    coded: typical.filter((column) => isRule(({ cells }) => CODE.test(cells[column] ?? ''))),
    figured: typical.filter((column) => isRule(({ cells }) => isFigure(cells[column] ?? ''))),
    texts(column) {
      const known = textsIn.get(column);
      if (known !== undefined) return known;
      const texts = new Set(certain.map(({ cells }) => clean(cells[column] ?? '')));
      textsIn.set(column, texts);
      return texts;
    },
  };
}

/** Whether many numbers are lower than the one before them; each section may begin with 1 again. */
function areShuffled(rows: readonly MemberRow[]): boolean {
  const numbers = rows.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const lower = numbers.filter((number, at) => number > 1 && number < (numbers[at - 1] ?? 0));
  return lower.length >= FEWEST_MEMBERS && lower.length * SHUFFLED >= numbers.length;
}

/**
 * Whether the first row has data, or a name in capitals with a code or text that others have: `Khu Ngọc Lan | HS001`.
 * Under another name, all codes and figures must be as those of others, or all texts without such columns: `admin`.
 */
export function isLikeOthers(row: MemberRow, habits: Habits): boolean {
  const { typical, coded, figured } = habits;
  const textAt = (column: number) => clean(row.cells[column] ?? '');
  const isShared = (column: number) => habits.texts(column).has(textAt(column));
  const hasOwnCode = (column: number) => CODE.test(textAt(column));
  const hasOwnFigure = (column: number) => isFigure(textAt(column));
  if (row.hasData) return true;
  const isLong = typical.length >= FEWEST_TYPICAL;
  if (isLong && isOfCapitalisedWords(row.name)) {
    const words = typical.filter((column) => !hasOwnFigure(column));
    if (words.some((at) => (coded.includes(at) && hasOwnCode(at)) || isShared(at))) return true;
  }
  if (!/^\p{L}/u.test(row.name) || row.isPlace()) return false;
  if (coded.length > 0 || figured.length > 0) {
    return coded.every(hasOwnCode) && figured.every(hasOwnFigure);
  }
  return isLong && typical.every(isShared);
}

/** Whether a row has codes where nearly all members have them, as no signature has. */
export function hasCode({ cells }: MemberRow, { coded }: Habits): boolean {
  return coded.length > 0 && coded.every((column) => CODE.test(cells[column] ?? ''));
}

/**
 * Whether a row has only a name where others have data: in a numbered list, or with a letter or Roman numeral before
 * it. Beside a numeral in a numbered list any typical cells of the others are enough. Sums may be beside the name if a
 * cell that nearly all others fill is blank.
 */
export function isHeading({ cells }: MemberRow, habits: Habits): boolean {
  const { isNumbered, haveNumerals, hasData, typical, coded } = habits;
  const filled = filledTexts(cells);
  const hasNumeral = beginsWithNumeral(cells);
  const words = filled.filter((text) => !isFigure(text));
  if (words.length !== (hasNumeral ? 2 : 1)) return false;
  if (words.length < filled.length) {
    const lacksTypical = typical.some((column) => (cells[column] ?? '') === '');
    return isNumbered && hasNumeral && !haveNumerals && lacksTypical;
  }
  if (!isNumbered) return hasNumeral && !haveNumerals && (hasData || coded.length > 0);
  return hasData || (hasNumeral && typical.length > 0);
}

/** Whether the first cell with text is a letter or Roman numeral. */
function beginsWithNumeral(cells: readonly string[]): boolean {
  return NUMERAL.test(cells.find((text) => text !== '') ?? '');
}
