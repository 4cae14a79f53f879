/** Statements that two rows are one person or two: `vẫn là một đoàn viên`, `đây là hai cháu khác nhau`. */
import { damagedSource } from './damagedWords.js';

/** Nouns that may follow `cùng` alone, unlike a relative (`cùng em`) or a part of a name (`Cung Anh`). */
const MEMBER = ['người', 'đồng chí', 'đoàn viên', 'đảng viên', 'hội viên', 'thành viên'];
const PERSON = [...MEMBER, 'bạn', 'cháu', 'em', 'anh', 'chị', 'ông', 'bà', 'cụ'];
/** Words before the number that do not change the statement; `có` only directly before it, as `có phải` asks. */
const BEFORE = ['đây', 'đúng', 'vẫn', 'chính', 'chỉ', 'là', 'phải'];
const MOST_BEFORE = 5;
/** Words behind two people. */
const APART = ['khác nhau', 'khác', 'riêng', 'riêng biệt', 'riêng rẽ'];
/** Two people who may be taken for one. */
const RELATIVES = [
  'anh em',
  'chị em',
  'bố con',
  'cha con',
  'mẹ con',
  'vợ chồng',
  'ông cháu',
  'bà cháu',
  'chú cháu',
  'cô cháu',
];
const SIBLINGS = ['ruột', 'sinh đôi', 'họ'];

const GAP = damagedSource(' ');
const before = `${someOf(BEFORE)}(?:${damagedSource('có')}${GAP})?`;
const shared = `${someOf(BEFORE)}${anyOf(['cùng', 'chung'])}${GAP}(?:${damagedSource('là')}${GAP})?`;
const not = `${damagedSource('không')}${GAP}`;
// `Cùng một bà` is about relatives, and `cùng bản` about a hamlet.
const same = `${shared}(?:${damagedSource('một')}${GAP})?${anyOf(MEMBER)}`;
const single = `${damagedSource('một')}${GAP}${anyOf(PERSON)}`;
const pair = `hai${GAP}${anyOf(PERSON)}(?:${GAP}${anyOf(APART)})?`;
/** `Không chỉ hai người` says that there are more, `không có một người` that nobody is there. */
const notPair = `${not}${someOf(BEFORE.filter((word) => word !== 'chỉ'))}${pair}`;
const notSingle = `${not}(?:${someOf(BEFORE)}${single}|${same})`;
const relatives =
  `${before}hai${GAP}${anyOf(RELATIVES)}(?:${GAP}${anyOf(SIBLINGS)})?` +
  `|${before}${anyOf(RELATIVES.slice(0, 2))}${GAP}${anyOf(SIBLINGS)}`;

/** One person, with numbers in words. */
export const ONE_PERSON = whole(`${before}${single}|${same}|${notPair}`);

/** Two people. */
export const TWO_PEOPLE = whole(`${before}${pair}|${relatives}|${notSingle}`);

function anyOf(words: readonly string[]): string {
  return `(?:${words.map(damagedSource).join('|')})`;
}

function someOf(words: readonly string[]): string {
  return `(?:${anyOf(words)}${GAP}){0,${MOST_BEFORE}}`;
}

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`, 'i');
}
