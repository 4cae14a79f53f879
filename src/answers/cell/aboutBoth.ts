/** Reads sentences that say whether both rows of a question are one person: `Hai dòng này là một người`. */
import { clean, fold } from '../../text/index.js';
import { wordingTest } from './damagedWords.js';
import { type ReadDecision, readDecision } from './decisionWords.js';

/** Words for both rows, without marks. */
const BOTH =
  /^(?:(?:ca )?(?:hai|2)(?: (?:dong|nguoi|ban ghi))?(?: nay)?|a (?:va|voi) b|day|chac chan)(?: (?:deu|chinh|van|chi))*(?= )/;
/** One of the two rows. */
const ROW = '(?:(?:dòng|dong|bản ghi|ban ghi|row) )?';
const ONE = `${ROW}([ab])`;
/** `Gộp A và B`. */
const BEFORE_BOTH = new RegExp(`^(.+?) ${ONE} ?(?:và|va|với|voi|and|with|,|\\+|&) ?${ONE}$`, 'i');
/** `A khác B`, `A = B`. */
const BETWEEN = new RegExp(`^${ONE} ?(=|≠|[\\p{L} ]+?)(?: (?:với|voi))? ?${ONE}$`, 'iu');

const isOther = wordingTest(['khác', 'khác nhau', 'khác hẳn', 'không phải', 'không phải là']);

/** Reads such a sentence about the rows A and B; undefined for any other text. */
export function readAboutBoth(cell: string): ReadDecision | undefined {
  const text = clean(cell);
  const between = wordsBetween(text);
  const words = between ?? wordsAboutBoth(text) ?? '';
  if (words === '≠' || isOther(words)) return { word: 'KHONG_PHAI', isReply: true };
  const isEqual = between === '=' || fold(between ?? '') === 'la';
  const read = readDecision(isEqual ? 'trùng' : words);
  return read?.word === 'GOP' || read?.word === 'RIENG' ? read : undefined;
}

/** Returns what a sentence says of both rows, behind or before the words for them. */
function wordsAboutBoth(text: string): string | undefined {
  const subject = BOTH.exec(fold(text))?.[0];
  if (subject !== undefined) return text.split(' ').slice(subject.split(' ').length).join(' ');
  const [, verb, one, other] = BEFORE_BOTH.exec(text) ?? [];
  return areBoth(one, other) ? verb : undefined;
}

function wordsBetween(text: string): string | undefined {
  const [, one, words, other] = BETWEEN.exec(text) ?? [];
  return areBoth(one, other) ? words : undefined;
}

function areBoth(one: string | undefined, other: string | undefined): boolean {
  return one?.toLowerCase() !== other?.toLowerCase();
}
