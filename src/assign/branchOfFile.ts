/** The branch that a file is named after: `DS chi đoàn khu 1 - xã Đồng Sơn.xlsx`. */
import { clean, fold } from '../text/unicode.js';

/** What comes behind the name of a branch: its commune, a date, what the file is. */
const NOT_ITS_NAME =
  /^(?:[-–—(+&].*|xa|phuong|thi|tt|huyen|tinh|nam|thang|quy|ngay|dot|den|ds|danh|doan|dang|hoi|moi|cu|final|copy|(?:19|20)\d\d.*|\d+[./-].*)$/;
/** `Các chi đoàn`, `chi đoàn trực thuộc`, `chi đoàn toàn xã` speak of several. */
const SEVERAL_BEFORE = /^(?:cac|nhung|tung|\d+)$/;
const SEVERAL_BEHIND = /^(?:cac|truc|toan|thuoc|va|theo)$/;
/** What an abbreviated prefix must stand before: `CĐ` and `CB` mean other things too. */
const PLACE = /^(?:khu|thon|xom|ban|to|tdp|truong|\d+)$/;

/**
 * As written, with its prefix; `''` where the name of the file speaks of no branch or of several.
 * @param prefixes of the profile, the whole one first
 */
export function branchOfFile(file: string, prefixes: readonly string[]): string {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const spaced = stem.replaceAll('_', ' ');
  const words = clean(/\s/.test(spaced) ? spaced : spaced.replaceAll('-', ' ')).split(' ');
  const folded = words.map(fold);
  for (const [at, prefix] of prefixes.entries()) {
    const parts = fold(prefix).split(' ');
    const starts = at === 0 ? folded.keys() : [0];
    for (const start of starts) {
      const next = start + parts.length;
      if (parts.some((part, i) => folded[start + i] !== part)) continue;
      if (SEVERAL_BEFORE.test(folded[start - 1] ?? '')) continue;
      if (at > 0 && !PLACE.test(folded[next] ?? '')) continue;
      const end = endOfName(words, folded, next);
      if (end > next)
        return words
          .slice(start, end)
          .join(' ')
          .replace(/[,.;]+$/, '');
    }
  }
  return '';
}

/** The position behind the last word of the branch's name. */
function endOfName(words: readonly string[], folded: readonly string[], start: number): number {
  if (SEVERAL_BEHIND.test(folded[start] ?? '')) return start;
  for (let at = start; at < words.length; at++) {
    if (NOT_ITS_NAME.test(folded[at]!)) return at;
    if (/[,;]$/.test(words[at]!)) return at + 1;
  }
  return words.length;
}
