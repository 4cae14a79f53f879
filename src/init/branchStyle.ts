/** Writes the suggested names of branches in one style: `CHI ĐOÀN KHU BƯƠNG` → `Chi đoàn khu Bương`. */
import { addToSet, type FoundBranch } from '../model/index.js';
import { clean, fold, lowerFirst } from '../text/index.js';

/** Words that name a kind of place or body, not the place; longest first. */
const KINDS = [
  'tổ dân phố',
  'khu dân cư',
  'khu phố',
  'hợp tác xã',
  'doanh nghiệp',
  'dân quân',
  'công ty',
  'công an',
  'quân sự',
  'cơ quan',
  'tiểu học',
  'mầm non',
  'trung học',
  'cơ sở',
  'phổ thông',
  'y tế',
  'trường',
  'trạm',
  'khối',
  'thôn',
  'buôn',
  'làng',
  'khu',
  'xóm',
  'bản',
  'đội',
  'cụm',
  'tổ',
  'ấp',
  'xã',
  'phường',
];
const KIND = new RegExp(`(?<![\\p{L}])(?:${KINDS.join('|')})(?![\\p{L}])`, 'giu');
const KIND_AT_START = new RegExp(`^(?:${KINDS.join('|')})(?![\\p{L}])`, 'iu');
/** `THCS`, `TDP`: no vowels; `II`, `IV`: numerals. */
const KEPT = /^(?:[BCDĐFGHKLMNPQRSTVWXZ]{2,}|[IVX]+)$/;
/** Old commune behind a name that two branches share. */
const SUFFIX = / \([^()]*\)$/;

/**
 * Gives all suggestions the word for a branch, and names in capitals ordinary letters. Two branches of a
 * new commune whose names would become one keep theirs.
 * @param word word of the profile for a branch: `Chi đoàn`
 * @param prefixes its spellings: `chi đoàn`, `cđ`
 * @param kept names that a person wrote, which remain to the letter
 */
export function withOneStyle(
  branches: readonly FoundBranch[],
  word: string,
  prefixes: readonly string[],
  kept: ReadonlySet<string> = new Set(),
): FoundBranch[] {
  const styleOf = (name: string) => (kept.has(name) ? name : styledName(name, word, prefixes));
  const keyOf = (branch: FoundBranch, name: string) => `${branch.newCommune}\n${fold(name)}`;
  const before = new Map<string, Set<string>>();
  for (const branch of branches) {
    addToSet(before, keyOf(branch, styleOf(branch.suggested)), branch.suggested);
  }
  return branches.map((branch) => {
    const styled = styleOf(branch.suggested);
    const isOne = before.get(keyOf(branch, styled))?.size === 1;
    return isOne ? { ...branch, suggested: styled } : branch;
  });
}

function styledName(name: string, word: string, prefixes: readonly string[]): string {
  const suffix = SUFFIX.exec(name)?.[0] ?? '';
  const bare = withoutPrefix(clean(name.slice(0, name.length - suffix.length)), [
    word,
    ...prefixes,
  ]);
  // A name of nothing but the word itself says nothing more.
  if (bare.toLowerCase() === word.toLowerCase()) return `${word}${suffix}`;
  const plain = isCapitals(bare) ? inOrdinaryLetters(bare) : bare;
  const low = KIND_AT_START.test(plain) ? lowerFirst(plain) : plain;
  return `${word} ${low}${suffix}`;
}

/** Removes the word for a branch in any spelling, however often; a name of nothing else remains. */
function withoutPrefix(name: string, prefixes: readonly string[]): string {
  const words = name.split(' ');
  for (const prefix of prefixes) {
    const length = prefix.split(' ').length;
    const start = words.slice(0, length).join(' ').replace(/[.:]/g, '');
    const rest = words.slice(length).join(' ');
    if (rest !== '' && start.toLowerCase() === prefix.toLowerCase()) {
      return withoutPrefix(rest, prefixes);
    }
  }
  return name;
}

/** Whether a name has capitals only, with more than an abbreviation. */
function isCapitals(name: string): boolean {
  const words = name.split(' ').filter((word) => /\p{L}/u.test(word) && !KEPT.test(word));
  return words.length > 0 && words.every((word) => word === word.toUpperCase()) && name.length > 3;
}

/** Writes kinds of places in small letters, and each other word with a capital first. */
function inOrdinaryLetters(name: string): string {
  const words = name.split(' ').map((word) => {
    if (KEPT.test(word)) return word;
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
  return words.join(' ').replace(KIND, (kind) => kind.toLowerCase());
}
