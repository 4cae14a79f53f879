/** The branch in a file name: `DS chi đoàn khu 1 - xã Đồng Sơn.xlsx`. */
import { clean, fold, isUnmarked } from '../../../text/index.js';
import { isVersion } from './versionWords.js';

/** Words after the name of a branch: its commune, a date, the kind of file. */
const WORDS_BEHIND =
  'xã|phường|thị|tt|huyện|tỉnh|năm|tháng|quý|ngày|đợt|đến|ds|danh|đoàn|đảng|hội|mới|cũ|gửi|nộp|final|copy';
const notItsName = (words: string) =>
  new RegExp(`^(?:[-–—(+&].*|${words}|(?:19|20)\\d\\d.*|\\d+[./-].*)$`, 'u');
/** With marks: `Thắng` and `Nam` may be of its name. */
const NOT_ITS_NAME = notItsName(WORDS_BEHIND);
const NOT_ITS_NAME_BARE = notItsName(fold(WORDS_BEHIND));
/** Names of hamlets that begin with such a word, folded: `Thôn Đoàn Kết`, `Xóm Tân Hội 2025`. */
const IN_NAME = /^(?:doan ket(?: |$)|(?:hoi|quy)(?: (?:nam |(?:19|20)\d\d).*)?$)/;
const OF_COMMUNE = /^(?:xa|phuong)$/;
const FINAL_STOPS = /[,.;]+$/;
/** Words of several branches: `Các chi đoàn`, `chi đoàn trực thuộc`, `chi đoàn toàn xã`. */
const SEVERAL_BEFORE = /^(?:cac|nhung|tung|\d+)$/;
const SEVERAL_BEHIND = /^(?:cac|truc|toan|thuoc|va|theo)$/;
/** Words that must follow an abbreviated prefix: `CĐ` and `CB` have other meanings too. */
const PLACE = /^(?:khu|thon|xom|ban|to|tdp|truong|\d+)$/;

/**
 * First words of hamlets and bodies, folded. `bản`, `tổ` and the like count only before a number, since
 * other file names begin with them too (`Bản chính`, `Tổ chức`).
 */
const BEGINS_AS_BRANCH =
  /^(?:thon|khu|xom|tieu khu|tdp|kdc|to dan pho|to dp|(?:doan )?truong(?! hop(?: |$))|tram|mam non|tieu hoc|thcs|thpt|cong an|quan su|ban chi huy quan su|dan quan|co quan|(?:ban|to|ap|doi|khoi|cum|lang|khom) (?:so )?\d)(?:[ ,]|$|\d)/;
/** Hamlets with marks; `Bản sao` is none. */
const HAMLET =
  /^(?:bản|ấp|buôn|khóm|làng) (?!(?:sao|chính|gốc|scan|nháp|mềm|cứng|cập nhật|gửi|in|thô|word|excel|đầy đủ|mới nhất|cuối|chuẩn|đã|sửa|nộp|lưu|hoàn chỉnh|kê khai|báo cáo|cam kết|tổng hợp|danh sách)(?!\p{L}))\p{L}/u;
/** Words for hamlets without a name behind them, and areas that are no hamlets. */
const NO_HAMLET =
  /^(?:thon(?: ban| xom)?|khu|(?:khu pho|khu dan cu)(?: van hoa| kieu mau)?|khu (?:vuc|cong nghiep|che xuat|kinh te|do thi|du lich|di tich|vui choi|cach ly)|xom|tieu khu|tdp|kdc|to dan pho|to dp|ban|ap|buon|khom|lang)$/;
/** Words for a list before its branch, folded: `DS đoàn viên`, `01. Danh sách`. */
const BEFORE_NAME =
  /^(?:\d{1,2}[.)-]*|-|dsdv|dshv|ds|danh|sach|doan|dang|hoi|thanh|vien|nien|dv|hv|dvtn|trich|ngang|tong|hop|cua)$/;

/**
 * Returns the branch of a file name without a prefix (`Thôn 1.csv`, `DS Công an xã.csv`); `''` for none. Such
 * a name counts only beside similar names: one file for each branch.
 */
export function placeOfFile(file: string): string {
  const all = wordsOf(file);
  for (const words of [all, all.slice(wordsBeforeName(all))]) {
    const text = words.join(' ').toLowerCase();
    if (!BEGINS_AS_BRANCH.test(fold(text)) && !HAMLET.test(text)) continue;
    const name = words.slice(0, endOfName(words, words.map(fold), 1, true)).join(' ');
    return NO_HAMLET.test(fold(name)) ? '' : name.replace(FINAL_STOPS, '');
  }
  return '';
}

/** Returns the name of a file without words for a list and what stands behind: `DS Chiềng - xã Kiệt Sơn` → `Chiềng`. */
export function nameInFile(file: string): string {
  const all = wordsOf(file);
  const words = all.slice(wordsBeforeName(all));
  return words
    .slice(0, endOfName(words, words.map(fold), 0))
    .join(' ')
    .replace(FINAL_STOPS, '');
}

/** Counts the words for a list at the start of a name. */
function wordsBeforeName(words: readonly string[]): number {
  const first = words.findIndex((word) => !BEFORE_NAME.test(fold(word)));
  return Math.max(first, 0);
}

/** Returns the folder of a file; `''` for none. */
export function folderOfFile(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function wordsOf(file: string): string[] {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const spaced = stem.replaceAll('_', ' ');
  return clean(/\s/.test(spaced) ? spaced : spaced.replaceAll('-', ' ')).split(' ');
}

/**
 * Returns the branch of a file name as written, with its prefix; `''` for none or several.
 * @param prefixes of the profile, the full one first
 */
export function branchOfFile(file: string, prefixes: readonly string[]): string {
  const words = wordsOf(file);
  const folded = words.map(fold);
  for (const [at, prefix] of prefixes.entries()) {
    const parts = fold(prefix).split(' ');
    const starts = at === 0 ? folded.keys() : [wordsBeforeName(words)];
    for (const start of starts) {
      const next = start + parts.length;
      if (parts.some((part, i) => folded[start + i] !== part)) continue;
      if (SEVERAL_BEFORE.test(folded[start - 1] ?? '')) continue;
      if (at > 0 && !PLACE.test(folded[next] ?? '')) continue;
      const end = endOfName(words, folded, next);
      if (end > next) return words.slice(start, end).join(' ').replace(FINAL_STOPS, '');
    }
  }
  return '';
}

/**
 * Returns the position after the last word of the branch's name.
 * @param isBody the type of the commune may belong to the name: `Công an xã`
 */
function endOfName(
  words: readonly string[],
  folded: readonly string[],
  start: number,
  isBody = false,
): number {
  if (SEVERAL_BEHIND.test(folded[start] ?? '')) return start;
  const pattern = isUnmarked(words.join(' ')) ? NOT_ITS_NAME_BARE : NOT_ITS_NAME;
  const isBehind = (word: string) => pattern.test(word.toLowerCase());
  for (let at = start; at < words.length; at++) {
    const isNumbered = at > 0 && /\d/.test(words[at - 1]!);
    const rest = folded.slice(at).join(' ');
    if (!isNumbered && IN_NAME.test(rest)) continue;
    if (isVersion(rest, isNumbered)) return at;
    const isOfCommune = isBody && at === words.length - 1 && OF_COMMUNE.test(folded[at]!);
    if (!isOfCommune && isBehind(words[at]!)) return at;
    if (/[,;]$/.test(words[at]!)) return at + 1;
  }
  return words.length;
}
