/** Reads the mark behind a name that distinguishes namesakes: `An 2`, `An (B)`, `An lớn`, `An - con ông Bình`. */
import { fold } from '../letters/fold.js';

/** Behind at least two words: `2`, `(2)`, `số 2`, `(A)`. */
const NUMBERED =
  /^(.*\p{L} +\p{L}+(?<! số))(?: +(?:số +)?([1-9])| *\((?:số +)?([1-9])\)| *\(([A-Da-d])\))$/u;
/** Roman numbers from two on; `I` may be a slip. */
const ROMAN = /^(.*\p{L} +\p{L}+) +(II|III|IV)$/u;
const OLDER = 'lớn|cả|anh|chị';
const YOUNGER = 'nhỏ|bé|em|út';
const BY_AGE = new RegExp(`^(.*\\p{L} +\\p{L}+) *\\((${OLDER}|${YOUNGER})\\)$`, 'iu');
const AGE_AFTER_DASH = new RegExp(`^(.*\\p{L} +\\p{L}+) +[–—-]+ *(${OLDER}|${YOUNGER})$`, 'u');
/** In small letters behind three capitalised words; `Bé`, `Lớn` and `Nhỏ` are given names, too. */
const AGE_BEHIND = /^((?:\p{Lu}\p{L}* +){2,}\p{Lu}\p{L}*) +(lớn|nhỏ|bé)$/u;
const CHILD = 'con +(?:ông|bà|anh|chị|cô|chú|bác) +\\p{L}';
const CHILD_OF = new RegExp(`^(.*\\p{L} +\\p{L}+) *\\((${CHILD}[^()]*)\\)$`, 'iu');
/** Without brackets, in small letters. */
const CHILD_BEHIND = new RegExp(
  `^(.*\\p{L} +\\p{L}+)(?: *[,;–—-]+ *| +)(${CHILD}\\p{L}*(?: \\p{L}+){0,4})$`,
  'u',
);
/** A status behind the parent is a note. */
const HAS_STATUS = / (?:đã|chuyển|nghỉ) /u;

export interface MarkedName {
  /** Without the mark. */
  name: string;
  /** The mark, and how it is shown behind the name. */
  mark?: { text: string; shown: string };
}

/** Splits a name and the mark behind it. */
export function splitNamesakeMark(text: string): MarkedName {
  const [, numbered, figure, bracketed, letter] = NUMBERED.exec(text) ?? [];
  if (numbered !== undefined) {
    // It may also be the number of a footnote, so it is shown as written.
    return marked(
      numbered,
      bracketed === undefined ? (figure ?? letter!.toUpperCase()) : `(${bracketed})`,
    );
  }
  const [, before, number] = ROMAN.exec(text) ?? [];
  if (before !== undefined) return marked(before, number!);
  const [, name, words] = withWords(text) ?? [];
  if (name === undefined) return { name: text };
  const shown = words!.toLowerCase().startsWith('con ') ? words! : words!.toLowerCase();
  return { name, mark: { text: shown, shown: `(${shown})` } };
}

function withWords(text: string): RegExpExecArray | null {
  return (
    BY_AGE.exec(text) ??
    AGE_AFTER_DASH.exec(text) ??
    AGE_BEHIND.exec(text) ??
    CHILD_OF.exec(text) ??
    (HAS_STATUS.test(text) ? null : CHILD_BEHIND.exec(text))
  );
}

/** Whether a name of letters and blanks alone may have a mark. */
export function endsInMark(text: string): boolean {
  return / (?:lớn|nhỏ|bé|I{2,3}|IV)$| con (?:ông|bà|anh|chị|cô|chú|bác) /u.test(text);
}

function marked(name: string, mark: string): MarkedName {
  return { name, mark: { text: mark, shown: mark } };
}

/**
 * A mark that can be compared: two of one kind contradict each other, two of different kinds do not. The kind `''`, for
 * a number in brackets, contradicts nothing.
 */
export interface NamesakeMark {
  kind: string;
  key: string;
}

const ROMAN_NUMBERS: Readonly<Record<string, string>> = { II: '2', III: '3', IV: '4' };
const IS_OLDER = new RegExp(`^(?:${OLDER})$`, 'u');
const IS_YOUNGER = new RegExp(`^(?:${YOUNGER})$`, 'u');

/** Reads a mark for comparison: `lớn` and `anh` are the older one, `con ông Bình` is a child by its father. */
export function namesakeMarkOf(mark: string): NamesakeMark {
  const number = ROMAN_NUMBERS[mark] ?? (/^\d$/.test(mark) ? mark : undefined);
  if (number !== undefined) return { kind: 'number', key: number };
  if (mark.startsWith('(')) return { kind: '', key: mark };
  if (IS_OLDER.test(mark)) return { kind: 'age', key: 'older' };
  if (IS_YOUNGER.test(mark)) return { kind: 'age', key: 'younger' };
  const [first, parent, ...name] = fold(mark).split(/ +/);
  return parent === undefined
    ? { kind: 'letter', key: first! }
    : { kind: `${first} ${parent}`, key: name.join(' ') };
}
