/** Joins two pieces of one cell, if they fit the field of its column. */
import type { FieldType } from '../../../model/index.js';
import { fold, isPersonName, memoize, parseStatusNote, words } from '../../../text/index.js';
import { isGroup, isKindOfPeople, isRemark, isSignature } from '../../cells/rowWords.js';

/** One or two words with capitals. */
const REST = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)?$/u;
/** A name without its last word; three other words may be a whole name. */
const CUT = /^\S+ (?:\S+ )?(?:thị|văn|thi|van)$/iu;
/** Words of a name that may be whole; two more words may be the name of somebody else. */
const WORDS_OF_NAME = 3;
/** End of a text that goes on in the next row. */
const GOES_ON = /[,;(/–-]$/;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
/** Digits of phones and ID numbers, written with points or blanks. */
const DIGITS = /^\d(?:[\d. ]*\d)?$/;
const FEWEST_DIGITS = 9;
const MOST_DIGITS = 12;
/** Shares of the longest line that a text and the next word must fill, since widths are estimated. */
const FULL = 0.9;
const FULL_NAME = 0.97;
const NARROW = /[ iltjfr.,:;'()/-]/;
const WIDE = /[mw\p{Lu}]/u;

/** Two facts of a form with several rows for each person: a date, a long number or a label. */
const FACT = /\d[./-]\d{1,2}[./-]\d|\d{6}|\p{L}:/u;

/** Types of fields whose texts may be broken anywhere. */
const WORDS = new Set<FieldType | undefined>([undefined, 'text', 'branch', 'commune']);
/** Words that a branch needs a name behind: `Chi đoàn`, `Chi hội nông dân`. */
const NEEDS_NAME =
  /^(?:chi (?:doan|hoi|bo)|doan|hoi|to|thon|xom|khu|ban|khu dan cu)(?: (?:thon|khu|xom|ban|to|truong|nong dan|phu nu|cuu chien binh|ccb))*$/;

/** Facts about a cell in pieces. */
export interface BrokenCell {
  /** Type of the column's field; undefined for a column that is carried along. */
  type: FieldType | undefined;
  /** Whether merged cells prove that the pieces are of one person. */
  isMerged: boolean;
  /** Width of the longest line of the column, as `widthOf` estimates it. */
  width: number;
}

/** Joins two cleaned pieces; undefined if they are no pieces of one cell. */
export function joinPieces(cell: BrokenCell, upper: string, lower: string): string | undefined {
  const { type, isMerged } = cell;
  if (type === 'name') return joinName(cell, upper, lower);
  const tight = `${upper}${lower}`.replaceAll(' ', '');
  if (type === 'date') return DATE.test(tight) ? tight : undefined;
  if (type === 'phone' || type === 'idNumber') return areDigits(upper, lower) ? tight : undefined;
  if (!WORDS.has(type) || isFact(upper) || isFact(lower)) return undefined;
  // A text that begins alike is another one: `Khu 1, xã Kiệt Sơn` above `Khu 2`.
  if (words(lower)[0] === words(upper)[0]) return undefined;
  const isProven = isMerged || goesOn(upper) || fillsLine(cell, upper, lower);
  if (type === 'branch' && !isProven && !NEEDS_NAME.test(fold(upper))) return undefined;
  return `${upper} ${lower}`;
}

/** Whether a cell cannot end like this: a name without its last word, a text with a comma at its end. */
export function isCutOff({ type }: Pick<BrokenCell, 'type'>, text: string): boolean {
  return type === 'name' ? CUT.test(text) : goesOn(text);
}

/** Whether a text ends as one that the next row goes on with. */
function goesOn(text: string): boolean {
  return GOES_ON.test(text);
}

/** Whether the first word of the next line had no place any more; with it, a name would be about the longest line. */
export function fillsLine(cell: LineOfCell, upper: string, lower: string): boolean {
  return fillOf(cell, upper, lower) >= (cell.type === 'name' ? FULL_NAME : FULL);
}

type LineOfCell = Pick<BrokenCell, 'type' | 'width'>;

/** Returns the share of the longest line that a line and the first word of the next one would fill. */
export function fillOf({ width }: LineOfCell, upper: string, lower: string): number {
  return widthOf(`${upper} ${words(lower)[0]}`) / width;
}

/** Estimates the width of a line in letters of a usual font such as Times New Roman, without their marks. */
export const widthOf: (line: string) => number = memoize((line) => {
  let width = 0;
  for (const letter of line.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    if (NARROW.test(letter)) width += 0.6;
    else width += WIDE.test(letter) ? 1.45 : 1;
  }
  return width;
});

function isFact(text: string): boolean {
  return FACT.test(text);
}

function areDigits(upper: string, lower: string): boolean {
  if (!DIGITS.test(upper) || !DIGITS.test(lower)) return false;
  const [first, all] = [upper, upper + lower].map((text) => text.replace(/\D/g, '').length);
  return first! < FEWEST_DIGITS && all! >= FEWEST_DIGITS && all! <= MOST_DIGITS;
}

/**
 * Joins a name and its last words: `Hà Thị` above `Bưởi`; other pieces if they are proven. Below a name that may be
 * whole, another name is somebody else, and so may be two words: a hamlet.
 */
function joinName(cell: BrokenCell, upper: string, lower: string): string | undefined {
  const whole = `${upper} ${lower}`;
  if (!REST.test(lower) || !isPersonName(whole)) return undefined;
  const isProven = cell.isMerged || fillsLine(cell, upper, lower);
  const isCut = CUT.test(upper);
  if (isPersonName(lower) && !(isCut && isProven)) return undefined;
  const isShort = words(upper).length < WORDS_OF_NAME || !lower.includes(' ');
  if (!isCut && !(isShort && isProven)) return undefined;
  const isNote = [isGroup, isKindOfPeople, isRemark, isSignature].some((test) => test(lower));
  return isNote || parseStatusNote(lower).events.length > 0 ? undefined : whole;
}
