import type { DecisionWord, ReplyWord, SpokenWord } from '../../model/index.js';
import { clean, fold, isTick, memoize, ordinary } from '../../text/index.js';
import { withoutBasis } from './basis.js';
import { damagedPattern, matchesWord, wordingTest } from './damagedWords.js';
import { isAsked, isDoubt } from './doubtWords.js';
import { readFact } from './factWords.js';
import { statesOnePerson, statesTwoPeople } from './peopleStatements.js';
import { choosesRow } from './rowStatements.js';
import { isShortForm, withoutKeys, withoutSigns, writtenOut } from './shortForms.js';
import { valueAmongWords } from './valueAmongWords.js';
import { REPLIES, WORDINGS } from './wordings.js';
import { BEFORE_LETTER, CORRECTED } from './wordsBeside.js';

export const DECISION_WORDS = Object.keys(WORDINGS) as DecisionWord[];
const REPLY_WORDS = Object.keys(REPLIES) as ReplyWord[];

const WORDS = { ...WORDINGS, ...REPLIES };
const TESTS = new Map(
  [...DECISION_WORDS, ...REPLY_WORDS].map((word) => [word, wordingTest(WORDS[word])] as const),
);

/** Statements that decide, beside the wordings. */
const STATEMENTS: ReadonlyMap<DecisionWord | ReplyWord, (text: string) => boolean> = new Map([
  ['GOP', statesOnePerson],
  ['RIENG', statesTwoPeople],
  ['CHON', choosesRow],
]);

const isBeforeLetter = wordingTest(BEFORE_LETTER);
const isCorrected = wordingTest(CORRECTED);

/** Text that a person adds behind a word: `Gộp (hỏi rồi)`, `GOP: trùng`. */
const BEHIND = /\s*(?:[:;,(].*|\s[-–—]\s.*)$/su;
/** Year or date behind a status: `Đã mất năm 2024`, `Chuyển đi từ 3/2025`. */
const WHEN =
  /\s+(?:(?:từ|hồi|vào|cuối|đầu|ngày|tháng|năm)\s+)*(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d$/iu;
const LETTER_IS_RIGHT =
  /^(?:(?:ban ghi|dong|record|row) ?)?([a-z]{1,2}) (?:(?:la |moi |moi la )?(?:dung|chuan|chinh xac)|is right|is correct)$/;
/** Words that a row is right. */
const STATES_RIGHT = /(?:^| )(?:dung|chuan|chinh xac|right|correct)(?: |$)/;
const BEHIND_REPLY = /^([^,.:]+)[,.:]\s*(.+)$/su;
/** Reply that a decision may explain. */
const FITTING_REPLY: ReadonlyMap<string, ReplyWord> = new Map([
  ['GOP', 'CO_PHAI'],
  ['CHON', 'CO_PHAI'],
  ['RIENG', 'KHONG_PHAI'],
]);
/** A tick in brackets. */
const IN_BRACKETS = /^[[(]\s*(.)\s*[\])]$/u;
/** `Đúng ạ` without marks, or an OK before a word. */
const MAY_BE_POLITE = /^(?:(?:[Dd]ung|[Cc]hon|[Ll]ay|[Gg]iu) a$|[Oo][Kk] )/;
const WITH_LETTER = /^(.+?)[\s:_-]+(?:(?:b[aả?]n ghi|d[oò?]ng|record|row)\s*)?([a-z]{1,2})$/iu;

export interface ReadDecision {
  word: DecisionWord | SpokenWord | ReplyWord;
  /** Set if it names a record itself: `CHON B`. */
  letter?: string;
  /** A cross or a tick, which chooses its own row; in other columns it often means "none". */
  isTick?: boolean;
  /** A yes or no, which may mean anything in a column that a person added. */
  isReply?: boolean;
  /** Set for words that state a fact. */
  value?: string;
  /** Value behind a choice: `Chọn A, sinh 16/04/1994`. */
  typed?: string;
  /** Holds further words behind it, without reasons behind a colon. */
  addition?: { text: string; isRemark: boolean };
}

/** Separators in the text behind a word. */
const SEPARATOR = /[:;,()]|\s[-–—]\s/u;

/**
 * Reads a decision in any spelling or damage, also with short forms; undefined for any other text, for two
 * different decisions in one cell, and for a decision with a doubt behind it (`Gộp (chưa chắc)`, `Có?`).
 * Memoized, since the values and words of a file are asked for repeatedly.
 */
export const readDecision: (cell: string) => ReadDecision | undefined = memoize((cell) => {
  const text = ordinary(cell);
  if (isAsked(text)) return undefined;
  const typed = withoutKeys(text);
  return readText(text) ?? (typed === text ? undefined : readText(typed));
});

function readText(text: string): ReadDecision | undefined {
  const read = readWords(text);
  if (read !== undefined) return read;
  const full = writtenOut(withoutSigns(text));
  return (full === text ? undefined : readWords(full)) ?? readWithBasis(full);
}

/** Reads a decision before the papers that it rests on. `Lấy theo CCCD` names the papers, and no row. */
function readWithBasis(text: string): ReadDecision | undefined {
  const bare = withoutBasis(text);
  const read = bare === text ? undefined : readWords(bare);
  return read?.word === 'CHON' && !STATES_RIGHT.test(fold(bare)) ? undefined : read;
}

function readWords(text: string): ReadDecision | undefined {
  const bare = withoutSigns(text);
  const isMark = isTick(clean(text).replace(IN_BRACKETS, '$1'));
  const reply = REPLY_WORDS.find((word) => isWording(word, bare));
  if (reply !== undefined) return { word: reply, isReply: true, ...(isMark && { isTick: true }) };
  if (isMark) return { word: 'CHON', isTick: true };
  const word = onlyWord(bare);
  if (word !== undefined) return { word };
  return readFact(bare) ?? letterOf(bare) ?? readWithAddition(bare) ?? readBehindReply(bare);
}

/** Reads a decision behind the yes or no that it explains: `Đúng, cùng một người`, `Không, hai người`. */
function readBehindReply(bare: string): ReadDecision | undefined {
  const [, reply = '', rest = ''] = BEHIND_REPLY.exec(bare) ?? [];
  const read = readPart(rest);
  const fitting = FITTING_REPLY.get(read?.word ?? '');
  return fitting !== undefined && isWording(fitting, reply) ? read : undefined;
}

/** Reads a decision with further words behind it, which may take it back. */
function readWithAddition(bare: string): ReadDecision | undefined {
  const short = withoutWhen(bare) ?? bare.replace(BEHIND, '');
  const first = readPart(short) ?? readPart(writtenOut(short));
  if (first === undefined) return undefined;
  const behind = bare.slice(short.length);
  const parts = behind.split(SEPARATOR).map((part) => part.trim());
  const isTakenBack = parts.some(
    (part) => isOtherDecision(part, first) || isDenial(part, first) || isDoubt(part),
  );
  if (isTakenBack) return undefined;
  const values = parts.flatMap((part) => valueBehind(part, first) ?? []);
  if (values.length > 1) return undefined;
  const [typed] = values;
  const others = parts.filter(
    (part) =>
      part !== '' && valueBehind(part, first) === undefined && readDecision(part) === undefined,
  );
  const isReason = others.length === 0 || behind.trim().startsWith(':');
  return {
    ...first,
    ...(typed === undefined ? {} : { typed }),
    ...(isReason
      ? {}
      : { addition: { text: others.join(', '), isRemark: behind.trim().startsWith('(') } }),
  };
}

/** Returns a status without its year or date; undefined for any other text. */
function withoutWhen(text: string): string | undefined {
  const status = text.replace(WHEN, '');
  return status !== text && readFact(status)?.word === 'TRANG_THAI' ? status : undefined;
}

function readPart(text: string): ReadDecision | undefined {
  const read = readFact(text) ?? letterOf(text);
  if (read !== undefined) return read;
  const word = onlyWord(withoutSigns(text));
  return word === undefined ? undefined : { word };
}

/** Whether the text behind a decision decides otherwise. */
function isOtherDecision(text: string, { word, letter, value }: ReadDecision): boolean {
  const part = withoutSigns(text);
  if (letter !== undefined && /^[a-z]$/i.test(part)) return part.toUpperCase() !== letter;
  const other = readPart(part);
  if (other === undefined || (word === 'TRUNG_VOI' && other.word === 'GOP')) return false;
  if (other.word !== word || other.value !== value) return true;
  return letter !== undefined && other.letter !== undefined && other.letter !== letter;
}

/** Whether the text behind a yes takes it back: `Một người, không`. */
function isDenial(text: string, { word }: ReadDecision): boolean {
  const isYes = word === 'GOP' || word === 'CHON';
  const reply = withoutSigns(text);
  return isYes && (/^ko?$/i.test(reply) || isWording('KHONG_PHAI', reply));
}

/** Finds the value in the text behind a choice, which must be the chosen one. */
function valueBehind(text: string, { word }: ReadDecision): string | undefined {
  return word === 'CHON' || word === 'BO_QUA' ? valueAmongWords(text) : undefined;
}

/** Whether a decision says no more than that the value beside it replaces the old one. */
export function isCorrectionWord(cell: string): boolean {
  const text = ordinary(cell);
  return !isAsked(text) && isCorrected(writtenOut(withoutSigns(text)));
}

function letterOf(text: string): ReadDecision | undefined {
  const [, right] = LETTER_IS_RIGHT.exec(fold(text)) ?? [];
  const [, before = '', chosen = ''] = WITH_LETTER.exec(text) ?? [];
  // `Theo em` means the speaker.
  const isChosen = onlyWord(before) === 'CHON' || (chosen.length === 1 && isBeforeLetter(before));
  const letter = right ?? (isChosen ? chosen : undefined);
  if (letter === undefined || isShortForm(letter) || MAY_BE_POLITE.test(text)) return undefined;
  return { word: 'CHON', letter: letter.toUpperCase() };
}

/** Damaged words with another meaning: `cũ` beside `có`, `để`, `đừng`, `mất`, `trống`; folded. */
const MAY_BE_OTHER = /^(?:c\?|d\?|d\?ng|m\?t|tr\?ng)$/;

function isWording(word: DecisionWord | ReplyWord, text: string): boolean {
  if (text.includes('?') && MAY_BE_OTHER.test(fold(text))) return false;
  return TESTS.get(word)!(text) || STATEMENTS.get(word)?.(text) === true;
}

/** Undefined for a damaged text that may be two decisions. */
function onlyWord(text: string): DecisionWord | undefined {
  const words = DECISION_WORDS.filter((word) => isWording(word, text));
  return words.length === 1 ? words[0] : undefined;
}

/** Decisions that may also be a value, such as a religion; in the value column they are values. */
const ALSO_VALUES = damagedPattern(['khác', 'một người', 'người khác', 'same', 'this']);

/** Reads a decision in the value column, if it cannot be a value. */
export function decisionAsValue(cell: string): ReadDecision | undefined {
  const read = readDecision(cell);
  return read === undefined || read.isTick || read.isReply || matchesWord(ALSO_VALUES, cell)
    ? undefined
    : read;
}
