/** Parses personal names in cells. */
import type { NameValue } from '../../model/index.js';
import { isErrorCell } from '../cells/errorCell.js';
import { clean, fold } from '../letters/fold.js';
import { decodeDoubledO } from '../syllables/keying.js';
import { isSyllable } from '../syllables/syllable.js';
import { findBaptism } from './baptism.js';
import { hasCapitalPrefix, withSpacedPrefix } from './highland.js';
import { mayHaveNote, type NotedName, splitNote } from './nameNote.js';
import { endsInMark, type MarkedName, splitNamesakeMark } from './namesakeMark.js';
import { describeWord, type NameWord, type NameWords, readToken, readWord } from './nameToken.js';
import { isNameLikeSum, NEARLY_ALWAYS_MARKED, NOT_NAMES, OTHER_SURNAMES } from './nameWords.js';
import { COMMON_SURNAMES } from './surnames.js';
import { withoutTitle } from './title.js';

const MOST_WORDS = 8;
const FEWEST_WORDS = 2;
/** Longest cell that is parsed. */
const LONGEST = 300;
/** Running numbers and bullets before a name. */
const BEFORE_NAME = /^[^\p{L}?]+/u;
const SURNAMES = new Set(COMMON_SURNAMES.map((surname) => surname.toLowerCase()));
/** Words behind the initial of a surname or middle name. */
const BEGINS_VIETNAMESE = new Set([...SURNAMES, 'văn', 'thị', 'van', 'thi']);
/** Signs of two people in one cell, or of no person. */
const SEVERAL = /[/+&=]|\p{L} +\p{L}+ *[,;] *\p{L}+ +\p{L}|\p{L} +\p{L}+ và \p{Lu}/u;
/** First words of two names with a dash between them: `Hà Ngọc Sơn – Lê Thu Thủy`. */
const DASHED = /^(\p{L}+)(?: \p{L}+)+(?: [-–—]+ ?|[-–—]+ )(\p{L}+)(?: \p{L}+)+$/u;
const BLANK_IN_BRACKETS = /(?<=[([{]) | (?=[)\]}])/g;

/** Whether a word has a letter, and is not an initial. */
function hasLetters({ state, folded }: NameWord): boolean {
  return state !== 'initial' && (state !== 'damaged' || /[^?]/.test(folded));
}

/** Joins the texts of words, which have one blank between them unless they are glued. */
function joinWords(found: readonly NameWord[]): string {
  let joined = '';
  for (const { text, isGlued } of found) {
    if (isGlued) joined += text.toLowerCase();
    else joined += joined === '' ? text : ` ${text}`;
  }
  return joined;
}

function isTelex({ telex }: NameWord): boolean {
  return telex !== undefined;
}

/** Undoes the decoding of a single Telex word beside a word of another language: `Ksor H'Nan Mor`. */
function keepWithOtherLanguage(found: NameWord[]): void {
  const keyed = found.filter(isTelex);
  if (keyed.length !== 1) return;
  if (!OTHER_SURNAMES.has(found[0].syllable) && !found.some(isOtherLanguage)) return;
  found[found.indexOf(keyed[0])] = keyed[0].telex!;
}

/** Whether a word is not a Vietnamese syllable, with or without its marks. */
function isOtherLanguage({ syllable, state }: NameWord): boolean {
  return state !== 'initial' && state !== 'damaged' && !isSyllable(syllable);
}

/**
 * Joins `H` and `K` of a Central Highlands name that lacks the apostrophe (`H Hen Niê`, `K Brể`) to their word. Before
 * a Vietnamese name the letter is an initial.
 */
function joinPrefixes(found: NameWord[], name: string): void {
  for (let i = 0; i < found.length - 1; i++) {
    const { syllable, state } = found[i];
    if (state !== 'initial' || !/^[hk]\.$/.test(syllable) || name.includes('.')) continue;
    const next = found[i + 1];
    const others = i === 0 ? found.slice(1) : [found[0]];
    const isOther = (word: NameWord) => isOtherLanguage(word) || OTHER_SURNAMES.has(word.syllable);
    if (next.state === 'initial' || BEGINS_VIETNAMESE.has(next.syllable) || !others.some(isOther))
      continue;
    const joined = describeWord(`${syllable.charAt(0)}'${next.text.toLowerCase()}`);
    if (joined !== undefined) found.splice(i, 2, joined);
  }
}

/** Decodes doubled o in a name with other words keyed in Telex. */
function rereadAmidTelex(found: NameWord[]): void {
  if (!found.some(isTelex)) return;
  found.forEach((word, i) => {
    const decoded = word.state === 'plain' ? decodeDoubledO(word.syllable) : undefined;
    const read = decoded === undefined ? undefined : readWord(decoded, false);
    if (read !== undefined) found[i] = read;
  });
}

/** Whether a name has only Vietnamese letters and blanks, as most names: no note, number or second person. */
function isPlain(cleaned: string): boolean {
  for (let i = 0; i < cleaned.length; i++) {
    const code = cleaned.charCodeAt(i);
    const isLetter =
      ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ||
      (code >= 0xc0 && code <= 0x1b0 && code !== 0xd7 && code !== 0xf7) ||
      (code >= 0x1ea0 && code <= 0x1ef9);
    if (!isLetter && code !== 0x20) return false;
  }
  return !cleaned.includes(' và ');
}

/** Returns one line of a cell that repeats the name in use for the name at birth: `- Hà An⏎- Hà An`. */
function oneOfEqualLines(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => clean(line).replace(BEFORE_NAME, ''));
  const [first = '', ...rest] = lines.filter((line) => line !== '');
  return rest.every((line) => fold(line) === fold(first)) ? first : text;
}

/** Splits a cell into the name, without running number and title, and the note behind it. */
function nameAndNote(cleaned: string): NotedName {
  return splitNote(withoutTitle(cleaned.replace(BEFORE_NAME, '')));
}

function repaired(cleaned: string): string {
  const signs = cleaned
    .replaceAll('\ufffd', '?')
    .replaceAll('_', ' ')
    .replace(/[’‘`´]/g, "'");
  return withSpacedPrefix(signs).replace(BLANK_IN_BRACKETS, '');
}

interface NameParts extends MarkedName {
  note: string;
}

/**
 * Splits a cell into the name, the mark that distinguishes namesakes and the note. The mark may stand before
 * the note, as in `An 2 - Bí thư`; a figure that ends a note is not a mark, as in `An chuyển về Khu 2`.
 */
function dissect(cleaned: string): NameParts {
  const text = repaired(cleaned);
  const marked = splitNamesakeMark(text);
  const { name, note } = nameAndNote(marked.name);
  if (note === '') return { ...marked, name, note };
  const complete = marked.mark === undefined ? { name, note } : nameAndNote(text);
  return { ...splitNamesakeMark(complete.name), note: complete.note };
}

/** Removes a last letter that distinguishes namesakes from the words. @returns the letter */
function takeMarker(found: NameWord[]): string | undefined {
  const last = found.at(-1)?.text ?? '';
  if (found.length < 3 || last.length > 2 || !/^[A-D]\.?$/.test(last)) return undefined;
  found.pop();
  return last.charAt(0);
}

/**
 * Whether a name may end in the number of a namesake: `Nguyễn Văn An2` may also be `Àn`, but its other words
 * were not keyed in VNI.
 */
function endsInNamesakeNumber(found: NameWord[]): boolean {
  return (
    found.at(-1)?.vniKeys === 'at-end' &&
    found.some((word) => word.state === 'marked' && word.vniKeys === undefined)
  );
}

/**
 * Whether a second person follows the first one, on a further line of the cell or behind a dash:
 * `Hà Văn Sơn - Lê Thị Thủy`. A second surname with `Văn` or `Thị` shows it.
 * @param syllables without names of baptism, which may begin like a surname: `Phan-xi-cô Lê Văn Nam`
 */
function areTwoPeople(syllables: string[]): boolean {
  if (!SURNAMES.has(syllables[0])) return false;
  return syllables.some(
    (syllable, i) =>
      i > FEWEST_WORDS &&
      i + 1 < syllables.length &&
      (syllable === 'văn' || syllable === 'thị') &&
      SURNAMES.has(syllables[i - 1]),
  );
}

/** Whether a text is two names with a dash between them, each of which begins with a surname. */
function areDashed(text: string): boolean {
  const [, first, second] = DASHED.exec(text.toLowerCase()) ?? [];
  return first !== undefined && second !== undefined && SURNAMES.has(first) && SURNAMES.has(second);
}

/** Whether the words begin with a phrase of subtotals or headings. */
function isOtherPhrase(syllables: string[]): boolean {
  const phrases = NOT_NAMES.get(syllables[0]);
  if (phrases === undefined) return false;
  const text = `${syllables.join(' ')} `;
  if (isNameLikeSum(text)) return false;
  return phrases.some((phrase) => text.startsWith(`${phrase} `));
}

/**
 * Parses the personal name in a cell; undefined for a cell without one: blank, an error of a formula (`#REF!` would be
 * the Telex keys of `Rè`), figures, punctuation or initials only, too many words, or the wording of a subtotal or
 * heading. Telex and VNI keys are decoded in words that are not syllables as typed but are once decoded. A single
 * Telex word beside a word of another language remains.
 */
export function parseName(text: string, words: NameWords = new Map()): NameValue | undefined {
  if (text.length > LONGEST || isErrorCell(text)) return undefined;
  const cleaned = clean(oneOfEqualLines(text));
  const found: NameWord[] = [];
  const isSimple =
    isPlain(cleaned) && !endsInMark(cleaned) && !mayHaveNote(cleaned) && !hasCapitalPrefix(cleaned);
  const { name, mark }: MarkedName = isSimple ? { name: withoutTitle(cleaned) } : dissect(cleaned);
  if (!isSimple && (SEVERAL.test(name) || areDashed(name))) return undefined;
  // Most names are written as they are shown, and need no further string.
  let isAsShown = name === text;
  for (const token of name.split(' ')) {
    let read = words.get(token);
    if (read === undefined && !words.has(token)) {
      read = readToken(token);
      words.set(token, read);
    }
    if (read === undefined) return undefined;
    for (const word of read) found.push(word);
    if (read.length !== 1 || read[0].text !== token) isAsShown = false;
  }
  if (!found.some(hasLetters)) return undefined;
  if (found.some(isTelex)) {
    keepWithOtherLanguage(found);
    rereadAmidTelex(found);
  }
  joinPrefixes(found, name);
  const letter = mark === undefined ? takeMarker(found) : undefined;
  const written = isAsShown && letter === undefined ? text : joinWords(found);
  // A letter of namesakes is no initial, so it has a stop only where one was typed.
  const ending = mark?.shown ?? (letter && name.endsWith('.') ? `${letter}.` : letter);
  const shown = ending === undefined ? written : `${written} ${ending}`;
  const marker = mark?.text ?? letter;
  const syllables: string[] = [];
  const folded: string[] = [];
  for (const word of found) {
    syllables.push(word.syllable);
    folded.push(word.folded);
  }
  const baptism = findBaptism(syllables, folded).words;
  if (found.length > MOST_WORDS + baptism) return undefined;
  if (isOtherPhrase(syllables)) return undefined;
  if (areTwoPeople(baptism === 0 ? syllables : syllables.slice(baptism))) return undefined;
  if (endsInNamesakeNumber(found)) return undefined;
  const value: NameValue = { text: shown, syllables, folded, marked: areMarked(found) };
  if (marker !== undefined) value.marker = marker;
  return value;
}

/** Whether some word has a mark, and none has lost one. */
function areMarked(found: readonly NameWord[]): boolean {
  let isMarked = false;
  for (const { state } of found) {
    if (state === 'damaged') return false;
    if (state === 'marked') isMarked = true;
  }
  return isMarked;
}

/** Gives the note behind the name in a cell, `(Bí thư)` or `- đã chuyển`; `''` without words or figures. */
export function noteBehindName(text: string): string {
  if (text.length > LONGEST) return '';
  const cleaned = clean(text);
  if (isPlain(cleaned) && !mayHaveNote(cleaned)) return '';
  const { note } = dissect(cleaned);
  return /[\p{L}\d]/u.test(note) ? note : '';
}

/**
 * Whether a name without marks may be complete, as `Mai Lan Anh`: every word is a syllable, and none is
 * nearly always marked in names (`Tran`, `Van`).
 */
export function isCompleteUnmarked(name: NameValue): boolean {
  return name.syllables.every(
    (syllable) => isSyllable(syllable) && !NEARLY_ALWAYS_MARKED.has(syllable),
  );
}
