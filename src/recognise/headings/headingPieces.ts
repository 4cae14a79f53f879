/** Splits headings that name one field more than once: several papers, or two languages. */
import { clean, isBareSyllable } from '../../text/index.js';
import { headingKey, isForeign, withoutHints } from './heading.js';

export interface HeadingPieces {
  texts: string[];
  /** Says which pieces may be unknown: none between commas, translations behind a line break or dash. */
  mayBeUnknown: 'any' | 'translations' | 'none';
}

const MOST_PIECES = 4;
/** Variable behind its groups, as ODK joins them: `thanh_vien-ho_ten`. */
const GROUPED_VARIABLE = /^[a-z]\w*(?:-[a-z]\w*)+$/i;
const SLASH = /\s*(?:\/|\|| hoặc | or )\s*/i;
const COMMA = /\s*[,;]\s*/;
/** The older card of the same person: `CCCD/CMND cũ`. */
const OLD_CARD = /(?<=(?:cmnd|cmtnd|cmt)) (?:cũ|cu)(?!\p{L})/iu;
const BREAK = /\s*(?:[\n\r\v\u2028]+|\s[-–—]\s|\()\s*/;
/** English headings of lists of people, as keys. */
const ENGLISH = new Set(
  [
    'full name,fullname,name,student name,name of student,employee name',
    'date of birth,birth date,birthday,dob,year of birth,gender,sex',
    'id,id number,id no,identity card,id card,identification,phone,phone number,mobile,tel,telephone',
    'address,permanent address,place of birth,hometown,nationality,ethnicity,religion',
    'position,title,department,class,branch,unit,note,notes,remark,remarks,no,order,status',
    'student id,roll no,code,education,qualification,date of admission',
  ].flatMap((line) => line.split(',')),
);

/** Splits a heading; undefined for one piece, and for a heading about another person. */
export function headingPieces(text: string): HeadingPieces | undefined {
  const isGrouped = text.includes('_') && text.length <= LONGEST && GROUPED_VARIABLE.test(text);
  const slashed = split(isGrouped ? text.replaceAll('-', '/') : withoutHints(text), SLASH);
  if (slashed !== undefined) return { texts: slashed, mayBeUnknown: 'any' };
  const broken = split(text.replace(/\)/g, ' '), BREAK);
  if (broken !== undefined) return { texts: broken, mayBeUnknown: 'translations' };
  const listed = split(withoutHints(text), COMMA);
  return listed === undefined ? undefined : { texts: listed, mayBeUnknown: 'none' };
}

/** Splits a heading of several facts, one of which may be a name: `Thôn, họ và tên chủ hộ`. */
export function namedPieces(text: string): string[] {
  const bare = withoutHints(text);
  return bare.length > LONGEST ? [] : (piecesOf(bare, SLASH) ?? piecesOf(bare, COMMA) ?? []);
}

function split(text: string, separator: RegExp): string[] | undefined {
  if (text.length > LONGEST || !separator.test(text)) return undefined;
  const texts = piecesOf(text, separator);
  return texts?.some((piece) => isForeign(piece.replace(OLD_CARD, ''))) ? undefined : texts;
}

function piecesOf(text: string, separator: RegExp): string[] | undefined {
  const texts = text
    .split(separator)
    .map(clean)
    .filter((piece) => /\p{L}/u.test(piece));
  return texts.length < 2 || texts.length > MOST_PIECES ? undefined : texts;
}

const LONGEST = 90;

/** Whether a piece is a translation: `Full name` below `Họ và tên`, or words that are not Vietnamese. */
export function isTranslation(text: string): boolean {
  const key = headingKey(text);
  if (ENGLISH.has(key)) return true;
  if (/[^\x20-\x7e]/.test(text) || isOtherFact(text)) return false;
  return key.split(' ').some((word) => word.length > 3 && !isBareSyllable(word));
}

/** Whether a piece names a fact of its own without a Vietnamese word: `Email`, or `BHYT` below `Số thẻ`. */
export function isOtherFact(text: string): boolean {
  return OTHER_FACTS.test(headingKey(text));
}

const OTHER_FACTS = /\b(?:e ?mail|gmail|zalo|facebook|website|[bcdfghj-np-tv-z]{4,})\b/;
