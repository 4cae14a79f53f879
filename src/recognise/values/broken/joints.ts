/** Joins two pieces of one cell, if they fit the field of its column. */
import type { FieldType } from '../../../model/index.js';
import { fold, isPersonName, memoize, parseStatusNote, words } from '../../../text/index.js';
import { isGroup, isKindOfPeople, isRemark, isSignature } from '../../cells/rowWords.js';

/** One or two words with capitals. */
const REST = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)?$/u;
/** A name without its last word; three other words may be a whole name. */
const CUT = /^\S+ (?:\S+ )?(?:thị|văn|thi|van)$/iu;
/** A surname alone, or before a word that is seldom the last one of a name. */
const MIDDLE = /^\S+(?: (?:hữu|đình|bá|viết|đắc|khắc))?$/iu;
/** Words that follow a surname. */
const BEHIND_SURNAME = /^(?:Thị|THỊ|Thi|THI)(?: |$)/;
/** Words of a name that may be whole; two more words may be the name of somebody else. */
const WORDS_OF_NAME = 3;
/** End of a text that goes on in the next row; a sign alone is a blank cell, and `//` the cell above. */
const GOES_ON = /^[\p{L}\d].*[\p{L}\d)] ?[,;(/–-]$/u;
const SEPARATED = /[./-]$/;
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
const PLACE = 'xa|phuong|thi tran|huyen|quan|tinh|thanh pho|thon|khu|xom|ban|to|ap|khu dan cu';
/** Last place of an address without its name: `Khu 1, xã`; `Công an xã` is whole. */
const LACKS_NAME = new RegExp(`(?:[,;–-] ?|(?:${PLACE}|so|doi) \\d{1,3}[a-z]? )(?:${PLACE})$`);
/** End of a text that hardly ends like this: a place with the first word of its name, or a word before another. */
const HALF =
  /(?:^|[ ,])(?:(?:xã|phường|huyện|quận|tỉnh|thành phố|thôn|khu|xóm|bản|ấp) \p{Lu}[\p{L}\p{M}]*|trường|đường|số|và|của|tại|thuộc|với)$/u;
/** Place with a name of one word, which is no rest of a name: `Khu Lèn`. */
const NAMED_PLACE = new RegExp(`^(?:${PLACE}) `);

/** Page or address of mail, which is no piece of another text. */
const OTHER = /^\W*(?:trang|tờ) \d|@|^https?:/iu;

/** Most characters of a line; longer texts are no lines of a column. */
const LONGEST = 300;

/** Facts about a cell in pieces. */
export interface BrokenCell {
  /** Type of the column's field; undefined for a column that is carried along. */
  type: FieldType | undefined;
  /** Whether cells of the person are merged over the rows of the pieces. */
  isMerged: boolean;
  /** Width of the longest line of the column, as `widthOf` estimates it. */
  width: number;
  /** Whether texts of the column begin with small letters. */
  isSmall: boolean;
}

/** Two joined pieces of one cell. */
export interface Joint {
  text: string;
  /** Whether the upper piece cannot be whole: a name without its last word, a text with a comma at its end. */
  isCut: boolean;
  /** Whether the pieces themselves show that they are one text: the lower one may also go on in small letters. */
  goesOn: boolean;
  /** Whether the first word of the lower line had no place above; with it, a name would be about the longest line. */
  isFull: boolean;
  /** Share of the longest line that the upper line would fill with this word. */
  fill: number;
}

/**
 * Joins two cleaned pieces; undefined if they are no pieces of one cell.
 * @param begin all lines above the lower piece
 * @param line the last one of them
 */
export function joinPieces(
  cell: BrokenCell,
  begin: string,
  line: string,
  lower: string,
): Joint | undefined {
  const { type } = cell;
  if (begin.length > LONGEST * 2 || line.length > LONGEST || lower.length > LONGEST)
    return undefined;
  const fill = widthOf(`${line} ${words(lower)[0]}`) / cell.width;
  const isFull = fill >= (type === 'name' ? FULL_NAME : FULL);
  if (type === 'date' || type === 'phone' || type === 'idNumber') {
    const isCut = type === 'date' && SEPARATED.test(begin);
    const fits = type === 'date' ? areDate(begin, lower) : areDigits(begin, lower);
    const text = `${begin}${lower}`.replaceAll(' ', '');
    return fits ? { text, isCut, goesOn: true, isFull, fill } : undefined;
  }
  const isCut = isCutOff(type, begin);
  const goesOn = isCut || isRest(cell, begin, lower);
  const isLikely = isFull || goesOn;
  const fits =
    type === 'name'
      ? isRestOfName(begin, lower, isLikely)
      : isRestOfText(type, begin, lower, goesOn) &&
        (isLikely || (!cell.isMerged && type !== 'branch'));
  return fits ? { text: `${begin} ${lower}`, isCut, goesOn, isFull, fill } : undefined;
}

/** Whether a cell cannot end like this. */
function isCutOff(type: FieldType | undefined, text: string): boolean {
  if (type === 'name') return CUT.test(text);
  return GOES_ON.test(text) || (type !== 'branch' && LACKS_NAME.test(fold(text)));
}

/** Whether a piece hardly stands alone: small letters, or words behind `Chi đoàn`, `xã Kiệt` or a surname. */
function isRest({ type, isSmall }: BrokenCell, upper: string, lower: string): boolean {
  if (type === 'name') return MIDDLE.test(upper) || BEHIND_SURNAME.test(lower);
  if (lacksName(upper)) return true;
  return !isSmall && /^\p{Ll}/u.test(lower);
}

function lacksName(text: string): boolean {
  const folded = fold(text);
  return NEEDS_NAME.test(folded) || LACKS_NAME.test(folded) || HALF.test(text);
}

/** Estimates the width of a line in letters of a usual font such as Times New Roman, without their marks. */
export const widthOf: (line: string) => number = memoize((line) => {
  let width = 0;
  for (const letter of line.slice(0, LONGEST).normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    if (NARROW.test(letter)) width += 0.6;
    else width += WIDE.test(letter) ? 1.45 : 1;
  }
  return width;
});

/** Whether pieces are of one date that was broken at a sign. */
function areDate(upper: string, lower: string): boolean {
  if ([upper, lower].some((text) => DATE.test(text))) return false;
  const isAtSign = SEPARATED.test(upper) || /^[./-]/.test(lower);
  return isAtSign && DATE.test(`${upper}${lower}`.replaceAll(' ', ''));
}

/** Whether pieces are of one number; one figure alone is that of a page or row. */
function areDigits(upper: string, lower: string): boolean {
  if (!DIGITS.test(upper) || !DIGITS.test(lower)) return false;
  const [first, last] = [upper, lower].map((text) => text.replace(/\D/g, '').length);
  const all = first! + last!;
  return (
    Math.min(first!, last!) > 1 &&
    Math.max(first!, last!) < FEWEST_DIGITS &&
    all >= FEWEST_DIGITS &&
    all <= MOST_DIGITS
  );
}

/** Whether a text may go on with another one; it begins like none of its own kind: `Khu 1, xã Kiệt Sơn` above `Khu 2`. */
function isRestOfText(
  type: FieldType | undefined,
  upper: string,
  lower: string,
  goesOn: boolean,
): boolean {
  if (!WORDS.has(type)) return false;
  if ([upper, lower].some((text) => FACT.test(text) || OTHER.test(text))) return false;
  // Other numbers alone are sums or pages: `Khu` above `1`.
  if (!/\p{L}/u.test(upper) || !(/\p{L}/u.test(lower) || lacksName(upper))) return false;
  if (!goesOn && isPersonName(lower) && lower.split(' ').length >= WORDS_OF_NAME) return false;
  if (isPersonName(upper) && isPersonName(lower)) return false;
  if (parseStatusNote(lower).events.length > 0) return false;
  return words(lower)[0] !== words(upper)[0];
}

/**
 * Whether a name lacks its last words: `Hà Thị` above `Bưởi`; other pieces if they are likely. Below a name that may be
 * whole, another name is somebody else, and so may be two words: a hamlet.
 */
function isRestOfName(upper: string, lower: string, isLikely: boolean): boolean {
  if (!REST.test(lower) || !isPersonName(`${upper} ${lower}`)) return false;
  if (NAMED_PLACE.test(fold(lower))) return false;
  const isCut = CUT.test(upper);
  if (isPersonName(lower) && !isCut) return false;
  const isShort = words(upper).length < WORDS_OF_NAME || !lower.includes(' ');
  if (!isCut && !(isShort && isLikely)) return false;
  if (isCut && lower === 'Nam') return true;
  const isNote = [isGroup, isKindOfPeople, isRemark, isSignature].some((test) => test(lower));
  return !isNote && parseStatusNote(lower).events.length === 0;
}
