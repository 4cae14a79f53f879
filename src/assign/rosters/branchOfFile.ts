/** The branch that a file is named after: `DS chi đoàn khu 1 - xã Đồng Sơn.xlsx`. */
import { clean, fold } from '../../text/unicode.js';

/** What comes behind the name of a branch: its commune, a date, what the file is. */
const NOT_ITS_NAME =
  /^(?:[-–—(+&].*|xa|phuong|thi|tt|huyen|tinh|nam|thang|quy|ngay|dot|den|ds|danh|doan|dang|hoi|moi|cu|final|copy|(?:19|20)\d\d.*|\d+[./-].*)$/;
const OF_COMMUNE = /^(?:xa|phuong)$/;
/** `Các chi đoàn`, `chi đoàn trực thuộc`, `chi đoàn toàn xã` speak of several. */
const SEVERAL_BEFORE = /^(?:cac|nhung|tung|\d+)$/;
const SEVERAL_BEHIND = /^(?:cac|truc|toan|thuoc|va|theo)$/;
/** What an abbreviated prefix must stand before: `CĐ` and `CB` mean other things too. */
const PLACE = /^(?:khu|thon|xom|ban|to|tdp|truong|\d+)$/;

/**
 * First words of hamlets and bodies, folded; `bản`, `tổ` and the like begin other names of files too
 * (`Bản chính`, `Tổ chức`), so these only before a number.
 */
const BEGINS_AS_BRANCH =
  /^(?:thon|khu|xom|tieu khu|tdp|to dan pho|truong|tram|cong an|quan su|ban chi huy quan su|dan quan|co quan|(?:ban|to|ap|doi|khoi|cum|lang|khom) \d)(?: |$|\d)/;

/**
 * The branch that a file is named after without a prefix (`Thôn 1.csv`, `Công an xã.csv`); `''` for
 * other names. It says so only beside files that are named alike: where each branch has its own.
 */
export function placeOfFile(file: string): string {
  const words = wordsOf(file);
  if (!BEGINS_AS_BRANCH.test(fold(words.join(' ')))) return '';
  return words.slice(0, endOfName(words, words.map(fold), 1, true)).join(' ');
}

/** The folder of a file; `''` for none. */
export function folderOfFile(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function wordsOf(file: string): string[] {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const spaced = stem.replaceAll('_', ' ');
  return clean(/\s/.test(spaced) ? spaced : spaced.replaceAll('-', ' ')).split(' ');
}

/**
 * As written, with its prefix; `''` where the name of the file speaks of no branch or of several.
 * @param prefixes of the profile, the whole one first
 */
export function branchOfFile(file: string, prefixes: readonly string[]): string {
  const words = wordsOf(file);
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

/**
 * The position behind the last word of the branch's name.
 * @param isBody `Công an xã`: the type of the commune may belong to the name
 */
function endOfName(
  words: readonly string[],
  folded: readonly string[],
  start: number,
  isBody = false,
): number {
  if (SEVERAL_BEHIND.test(folded[start] ?? '')) return start;
  for (let at = start; at < words.length; at++) {
    const isOfCommune = isBody && at === words.length - 1 && OF_COMMUNE.test(folded[at]!);
    if (!isOfCommune && NOT_ITS_NAME.test(folded[at]!)) return at;
    if (/[,;]$/.test(words[at]!)) return at + 1;
  }
  return words.length;
}
