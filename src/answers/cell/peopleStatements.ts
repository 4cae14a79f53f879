/** Statements that two rows are one person or two: `vẫn là một đoàn viên`, `đây là hai cháu khác nhau`. */
import { clean, fold } from '../../text/index.js';
import { anyOf, damagedSource, GAP, hasOtherMarks, matchesWord, whole } from './damagedWords.js';

/** Nouns that may follow `cùng` alone, unlike a relative (`cùng em`) or a part of a name (`Cung Anh`). */
const MEMBER = ['người', 'đồng chí', 'đoàn viên', 'đảng viên', 'hội viên', 'thành viên'];
const PERSON = [...MEMBER, 'bạn', 'cháu', 'em', 'anh', 'chị', 'ông', 'bà', 'cụ'];
/** Words before the number that do not change the statement; `có` only directly before it, as `có phải` asks. */
const BEFORE = ['đây', 'đúng', 'vẫn', 'chính', 'chỉ', 'là', 'phải'];
const MOST_BEFORE = 5;
/** Words behind two people. */
const APART = [
  'khác nhau',
  'khác',
  'riêng',
  'riêng biệt',
  'riêng rẽ',
  'trùng tên',
  'trùng họ tên',
  'cùng tên',
];
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

/** With numbers in words. */
const ONE_PERSON = whole(`${before}${single}|${same}|${notPair}`);
const TWO_PEOPLE = whole(`${before}${pair}|${relatives}|${notSingle}`);

const VOCABULARY = [...BEFORE, ...PERSON, ...APART, ...RELATIVES, ...SIBLINGS]
  .flatMap((words) => words.split(' '))
  .concat('một', 'hai', 'cùng', 'chung', 'không', 'có');
const NOUNS = MEMBER.map(fold);
/** Form of a name; in capitals, most nouns are none. */
const NAME = /^(?:\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*)+|\p{Lu}+ ANH)$/u;

/** Whether a text states that all rows are one person. */
export function statesOnePerson(text: string): boolean {
  return matchesWord(ONE_PERSON, text) && !isOtherText(clean(text));
}

/** Whether a text states that the rows are of two people. */
export function statesTwoPeople(text: string): boolean {
  return matchesWord(TWO_PEOPLE, text) && !isOtherText(clean(text));
}

/** Whether a text is a name (`Hai Anh`), or has a word with other marks (`một bản`). */
function isOtherText(text: string): boolean {
  const isName = NAME.test(text) && !NOUNS.some((noun) => fold(text).includes(noun));
  return isName || text.split(' ').some((word) => hasOtherMarks(word, VOCABULARY));
}

function someOf(words: readonly string[]): string {
  return `(?:${anyOf(words)}${GAP}){0,${MOST_BEFORE}}`;
}
