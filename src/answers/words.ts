import type { DecisionWord, SpokenWord } from '../model/index.js';
import { ordinary } from '../text/ordinary.js';
import { isTick } from '../text/tick.js';
import { clean } from '../text/unicode.js';
import { damagedPattern, says } from './damaged.js';
import { readSpoken } from './spokenWords.js';

/** What people write for each decision. A wording stands under one decision only. */
const WORDINGS: Record<DecisionWord, readonly string[]> = {
  GOP: [
    'gop',
    'gộp',
    'gộp lại',
    'gộp chung',
    'gộp làm một',
    'gộp hai dòng',
    'nhập',
    'nhập lại',
    'nhập làm một',
    'hợp nhất',
    'ghép',
    'trùng',
    'trùng nhau',
    'trùng người',
    'cùng người',
    'cùng một người',
    'cùng 1 người',
    'là một người',
    'là 1 người',
    'một người',
    '1 người',
    'merge',
    'merged',
    'same',
    'same person',
    'one person',
    'join',
  ],
  RIENG: [
    'rieng',
    'riêng',
    'để riêng',
    'giữ riêng',
    'tách',
    'tách ra',
    'tách riêng',
    'không gộp',
    'không trùng',
    'không cùng người',
    'không phải một người',
    'không phải 1 người',
    'không phải cùng một người',
    'khác',
    'khác nhau',
    'khác người',
    'người khác',
    'hai người',
    '2 người',
    'hai người khác nhau',
    '2 người khác nhau',
    'separate',
    'keep separate',
    'split',
    'different',
    'different people',
    'different persons',
    'two people',
    'not the same',
    'do not merge',
  ],
  CHON: [
    'chon',
    'chọn',
    'chọn dòng này',
    'lấy',
    'lấy dòng này',
    'dòng này',
    'đúng',
    'choose',
    'chosen',
    'select',
    'selected',
    'pick',
    'this',
    'this one',
  ],
  BO_QUA: [
    'bo qua',
    'bỏ qua',
    'để nguyên',
    'giữ nguyên',
    'để vậy',
    'không sửa',
    'không đổi',
    'skip',
    'ignore',
    'leave',
    'leave it',
    'leave as is',
    'keep as is',
  ],
};

export const DECISION_WORDS = Object.keys(WORDINGS) as DecisionWord[];

const PATTERNS = new Map(DECISION_WORDS.map((word) => [word, damagedPattern(WORDINGS[word])]));

/** Signs around a word, and what a person adds behind it: `GOP.`, `Gộp (hỏi rồi)`, `GOP: trùng`. */
const BEHIND = /\s*(?:[:;,(].*|\s[-–—]\s.*)$/su;
const SIGNS = /^[\s"'’.*-]+|[\s"'’.!*-]+$/gu;
const WITH_LETTER = /^(.+?)[\s:_-]+(?:(?:b[aả?]n ghi|d[oò?]ng|record|row)\s*)?([a-z]{1,2})$/iu;

export interface ReadDecision {
  word: DecisionWord | SpokenWord;
  /** Where it names a record itself: `CHON B`. */
  letter?: string;
  /** A cross or a tick, which means the row it stands on, and elsewhere often "none". */
  isTick?: boolean;
  /** Of words that name a fact. */
  value?: string;
}

/** Understands a decision however it is spelled or damaged; undefined for anything else. */
export function readDecision(cell: string): ReadDecision | undefined {
  const text = ordinary(cell);
  if (isTick(clean(text))) return { word: 'CHON', isTick: true };
  const whole = text.replace(SIGNS, '');
  const word = onlyWord(whole);
  if (word !== undefined) return { word };
  const spoken = readSpoken(whole) ?? readSpoken(whole.replace(BEHIND, ''));
  if (spoken !== undefined) return spoken;
  const chosen = letterOf(whole) ?? letterOf(whole.replace(BEHIND, ''));
  if (chosen !== undefined) return chosen;
  const short = onlyWord(whole.replace(BEHIND, '').replace(SIGNS, ''));
  return short === undefined ? undefined : { word: short };
}

function letterOf(text: string): ReadDecision | undefined {
  const parts = WITH_LETTER.exec(text);
  if (parts === null || onlyWord(parts[1]!) !== 'CHON') return undefined;
  return { word: 'CHON', letter: parts[2]!.toUpperCase() };
}

/** A damaged text that may be two decisions is none. */
function onlyWord(text: string): DecisionWord | undefined {
  const words = DECISION_WORDS.filter((word) => says(PATTERNS.get(word)!, text));
  return words.length === 1 ? words[0] : undefined;
}

/** Decisions that could be a value as well, such as a religion; in the value column they are one. */
const ALSO_VALUES = damagedPattern(['khác', 'đúng', 'một người', 'người khác', 'same', 'this']);

/** A decision that stands in the value column, where it can be nothing else. */
export function decisionAsValue(cell: string): ReadDecision | undefined {
  const read = readDecision(cell);
  return read === undefined || read.isTick || says(ALSO_VALUES, cell) ? undefined : read;
}
