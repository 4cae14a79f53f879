/** Finds the wording that a heading with a typing error is near. */
import Fuse from 'fuse.js';
import { groupBy, type ProfileField } from '../../model/index.js';
import { fold, isBareSyllable, isOneEdit, isSyllable } from '../../text/index.js';
import { contentWords, wordsOf } from './otherWord.js';

export interface NearMeaning {
  field: ProfileField;
  /** Share of the letters that agree, 0–1. */
  score: number;
  /** Spelled as in the profile. */
  wording: string;
  /** Another field that is about as near; then neither may be used. */
  rival?: ProfileField;
}

export interface WordingEntry {
  key: string;
  wording: string;
  field: ProfileField;
}

/** Fuse only proposes candidates; `agreement` decides word by word. */
const PROPOSALS = { keys: ['key'], threshold: 0.4, distance: 20 };
const SHORTEST_KEY = 6;
const LONGEST_KEY = 40;
/** Most answers that are cached; any cell may be looked up. */
const MOST_CACHED = 50_000;
const RIVAL_MARGIN = 0.05;
/** Most words with a typing error. */
const MOST_WRONG = 2;
/** In a heading of so many words, a short one may become another syllable by a typing error. */
const WORDS_OF_A_LONG_HEADING = 4;

/** Returns a function from a heading's key to the nearest wording; answers are cached. */
export function nearFinder(entries: WordingEntry[]): (key: string) => NearMeaning | undefined {
  const byWords = groupBy(entries.map(withWords), ({ words }) => words.length);
  const known = new Map<string, NearMeaning | undefined>();
  return (key) => {
    if (key.length < SHORTEST_KEY || key.length > LONGEST_KEY) return undefined;
    if (known.size >= MOST_CACHED) known.clear();
    if (!known.has(key)) {
      // Fuse is slow, and few cells agree with any wording.
      const words = key.split(' ');
      const likely = byWords.get(words.length) ?? [];
      const agreeing = likely.filter((entry) => agreement(words, entry.words) > 0);
      known.set(key, agreeing.length === 0 ? undefined : findNear(agreeing, key));
    }
    return known.get(key);
  };
}

interface SplitEntry extends WordingEntry {
  words: readonly string[];
}

function withWords(entry: WordingEntry): SplitEntry {
  return { ...entry, words: entry.key.split(' ') };
}

function findNear(agreeing: readonly SplitEntry[], key: string): NearMeaning | undefined {
  const fuse = new Fuse(agreeing, PROPOSALS);
  const nearest = new Map<ProfileField, NearMeaning>();
  for (const { item } of fuse.search(key)) {
    const { field, wording } = item;
    const score = agreement(key.split(' '), item.words);
    if (score > (nearest.get(field)?.score ?? 0)) nearest.set(field, { field, score, wording });
  }
  const [best, second] = [...nearest.values()].sort((a, b) => b.score - a.score);
  if (best === undefined || second === undefined) return best;
  return best.score - second.score < RIVAL_MARGIN ? { ...best, rival: second.field } : best;
}

/**
 * Whether a heading near a wording has another, correctly spelled word that differs in marks and in a letter:
 * `Chẩn đoán` is not a typing error of `Phân đoàn`. A word that is the whole heading, or stands behind `Tên`, may
 * only differ in marks: `Thường` is no `Phường`, `Tên nhóm` no `Tên khóm`. Without marks, any other syllable counts:
 * `Chan doan`, `So phong`.
 */
export function hasOtherWords(heading: string, wording: string): boolean {
  const own = wordsOf(heading);
  const known = wordsOf(wording);
  const mayBeSlip = contentWords(own).length > 1;
  const isMarked = own.some((word) => /[^a-z\d]/.test(word));
  if (own.length !== known.length) return false;
  if (!isMarked) return own.some((word, at) => word !== fold(known[at]!) && isSyllable(word));
  return own.some((word, at) => {
    const wanted = known[at]!;
    const isSlip = fold(word) === fold(wanted) || (mayBeSlip && isOneEdit(word, wanted));
    return !isSlip && isSyllable(word);
  });
}

/**
 * Returns the share of letters that agree; 0 unless the words differ by typing errors only. A typing
 * error is one letter wrong, missing, doubled or swapped, in at most two words of four letters or more.
 * Shorter words must be equal (`vào Hội`, `vào Đội`), and their number too (`Họ tên mẹ`). One of them may have lost,
 * doubled or swapped a letter if it is no syllable any more (`Địa cỉh`), or beside three words: `Ngày tháng ăm sinh`.
 */
function agreement(left: readonly string[], right: readonly string[]): number {
  if (left.length !== right.length) return 0;
  let wrong = 0;
  let wrongShort = 0;
  for (let index = 0; index < left.length; index++) {
    const first = left[index]!;
    const second = right[index]!;
    if (first === second) continue;
    const isLong = Math.max(first.length, second.length) >= 4;
    const isSlip =
      isLong && Math.abs(first.length - second.length) < 2 && differByOne(first, second);
    if (!isSlip && (++wrongShort > 1 || !isBroken(first, second, left.length))) return 0;
    wrong++;
  }
  return wrong > MOST_WRONG ? 0 : 1 - wrong / Math.max(lengthOf(left), lengthOf(right));
}

/**
 * Whether a short word is a syllable with a letter lost, doubled or swapped; an abbreviation is none (`VĐ`).
 * @param count number of words in the heading
 */
function isBroken(word: string, syllable: string, count: number): boolean {
  const isReplaced = word.length === syllable.length && sorted(word) !== sorted(syllable);
  if (isReplaced || !differByOne(word, syllable) || !isBareSyllable(syllable)) return false;
  return count >= WORDS_OF_A_LONG_HEADING || !isBareSyllable(word);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** Counts the letters of the words, with blanks between. */
function lengthOf(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length + 1, -1);
}

/** Whether one letter is replaced, added or dropped, or two neighbours are swapped. */
function differByOne(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return (
    a.slice(at + 1) === b.slice(at + 1) ||
    a.slice(at + 1) === b.slice(at) ||
    a.slice(at) === b.slice(at + 1) ||
    (swapped && a.slice(at + 2) === b.slice(at + 2))
  );
}
