/** Splits names from the notes that people write behind them. */
import { SURNAMES } from './surnames.js';

const IN_BRACKETS = /[([{].*$/;
const POST =
  '(?:[Pp]hó |[Nn]guyên )*(?:[Bb]í thư|[Uu]ỷ viên|[Ủủ]y viên|[Cc]hủ tịch|(?:[Cc]hi hội |[Đđ]ội |[Ll]ớp |[Hh]iệu )?[Tt]rưởng|[Tt]hủ quỹ|[Cc]án bộ|[Gg]iáo viên)(?: .*)?';
/** Posts and memberships that no name contains, in any case: `- BÍ THƯ`, `– Đảng viên`. */
const CERTAIN_POST =
  '(?:phó |nguyên )*(?:bí thư|ủy viên|uỷ viên|chủ tịch|chi hội (?:trưởng|phó)|(?:tổ|đội|lớp) (?:trưởng|phó)|(?:đảng|huyện|tỉnh) (?:ủy|uỷ) viên|trưởng (?:thôn|khu|xóm|bản|ấp)|hiệu (?:trưởng|phó)|kế toán|đảng viên|đoàn viên|hội viên)(?: .*)?';
const SIGN = '\\s*(?:[,;:/]|(?<=\\s)[-–—]+)\\s*';
const CERTAIN_AFTER_SIGN = new RegExp(`${SIGN}${CERTAIN_POST}$`, 'iu');
/** Abbreviated posts: `- P.BT`, `- Phó BT`, `/BT`, `- UV BCH`, `- ĐV ưu tú`. */
const ABBREVIATED_AFTER_SIGN = new RegExp(
  `${SIGN}(?:(?:P\\.? ?|[Pp]hó )?(?:BT|CT)|CH[TP]|UV(?:[. ]*(?:BCH|BTV))?|ĐV(?: .*)?)\\.?$`,
  'u',
);
/** Abbreviations without a vowel, which need no sign behind two words: `Hà Thị An BT`. */
const ABBREVIATED_BEHIND = /(?<=\p{L} \p{L}+) (?:P\.? ?)?(?:BT|CHT|UVBCH)$/u;
/** Posts and memberships behind a complete name without a sign, often on a line of their own: `Hà Văn An Bí thư`. */
const POST_BEHIND =
  / (?:phó |nguyên )*(?:bí thư|ủy viên|uỷ viên|chủ tịch|kế toán|đảng viên|đoàn viên|hội viên)(?: .*)?$/iu;
const COMPLETE = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){2,4}$/u;
const LOWER_SURNAMES = new Set(SURNAMES.map((surname) => surname.toLowerCase()));
/** A gender behind a name of three words, or behind any for `Nữ`, which is rare as a given name: `- Nữ`. */
const GENDER_BEHIND = new RegExp(
  `(?:(?<=\\p{L} \\p{L}+ \\p{L}+)${SIGN}nam|(?<=\\p{L} \\p{L}+)${SIGN}nữ)$`,
  'iu',
);
/** Another name in use, in small letters: `Hà Văn An tức Hùng`. */
const ALIAS_BEHIND =
  /(?<=\p{L} \p{L}+)[ ,;–—-]+(?:tức|(?:hay )?còn gọi|thường gọi|bí danh|tên (?:khác|thường gọi|cũ))[ :].*$/u;
/** Class or numbered place of a person behind a dash: `- 12A1`, `- Lớp 9`, `- Khu 3`. */
const UNIT_AFTER_DASH =
  /\s[-–—]+\s*(?:(?:lớp\s+)?\d{1,2}\s?[a-zđ]\d{0,2}|(?:lớp|khối|tổ|khu|thôn|xóm|ấp|khóm|bản|tdp|đội)\s+\d{1,2}[a-z]?)$/iu;
/** A phone or card number: `- 0912345678`, `, SĐT 0912 345 678`. */
const NUMBER_BEHIND = /[\s,;:–—-]+(?:(?:sđt|đt|số|cccd|cmnd)[\s.:]*)*\+?\d(?:[ .]?\d){8,11}$/iu;
/** Year of birth behind a sign or its label: `, 1999`, `- 1999`, `sn 1999`. */
const YEAR_BEHIND =
  /(?:\s*[,;:]|\s[-–—]+|(?:[,;:]|\s[-–—]+)?\s+(?:sinh(?: năm)?|năm sinh|sn|ns)[.:]?)\s*(?:19|20)\d\d$/iu;
/** After a dash, words in small letters, a post or its abbreviation: `- bí thư`, `- Bí thư`, `- BT`. */
const AFTER_DASH = new RegExp(`\\s[-–—]+\\s*(?:\\p{Ll}.*|[A-ZĐ]{2,5}|${POST})$`, 'u');
const POST_AFTER_COMMA = new RegExp(`\\s*,\\s*(?:U?[BCDĐGHKLMNPQRSTVX]{2,4}|${POST})$`, 'u');
const CERTAIN =
  'đã (?:mất|chết|chuyển|nghỉ|trưởng thành|đi|ra)|(?:chuyển|nghỉ) sinh hoạt|đi làm ăn';
const STATUS = `${CERTAIN}|chuyển (?:đi|đến|về)`;
/** Words before a status that deny it or say whose it is. They are part of the note. */
const NO_NAMES = 'chưa|không|bố|mẹ|vợ|chồng';
/** Some of them are given names too, such as `Mới` and `Có`. */
const MAYBE_NAMES = `${NO_NAMES}|chẳng|sắp|sẽ|đang|mới|vừa|có|cha|con|chuẩn bị|dự kiến`;
const statusBehind = (words: string, status: string, flags: string) =>
  new RegExp(`[ ,:;–—-]+(?:(?:${words}) )*(?:${status})(?!\\p{L})`, flags);
/**
 * Statuses behind a name, and what the name must look like: capitalised to its last word, only at its
 * beginning, or in any case (`HÀ VĂN AN ĐÃ MẤT`). `CHUYỂN ĐI` may be a name.
 */
const STATUSES: readonly [status: RegExp, name: RegExp][] = [
  [statusBehind(MAYBE_NAMES, STATUS, 'u'), /^\p{Lu}\p{L}* (?:.* )?\p{Lu}\p{L}*$/u],
  [statusBehind(NO_NAMES, STATUS, 'u'), /^\p{Lu}\p{L}* .*\p{L}$/u],
  [statusBehind(NO_NAMES, CERTAIN, 'iu'), /^\p{L}+ .*\p{L}$/u],
];

export interface NotedName {
  name: string;
  /** As written, with the signs before it. */
  note: string;
}

/** Splits a cell without title into the name and the note behind it. */
export function splitNote(text: string): NotedName {
  let name = text
    .replace(IN_BRACKETS, '')
    .replace(NUMBER_BEHIND, '')
    .replace(YEAR_BEHIND, '')
    .replace(POST_AFTER_COMMA, '')
    .replace(CERTAIN_AFTER_SIGN, '')
    .replace(ABBREVIATED_AFTER_SIGN, '')
    .replace(ABBREVIATED_BEHIND, '')
    .replace(GENDER_BEHIND, '')
    .replace(ALIAS_BEHIND, '');
  name = withoutPost(name);
  if (/[-–—]/.test(name)) name = name.replace(UNIT_AFTER_DASH, '').replace(AFTER_DASH, '');
  if (mayHaveNote(name)) name = withoutStatus(name);
  return { name, note: text.slice(name.length).replace(/^[\s,:;/–—-]+/u, '') };
}

function withoutPost(text: string): string {
  const before = text.slice(0, POST_BEHIND.exec(text)?.index ?? text.length);
  const [surname = ''] = before.toLowerCase().split(' ', 1);
  return before !== text && COMPLETE.test(before) && LOWER_SURNAMES.has(surname) ? before : text;
}

function withoutStatus(text: string): string {
  for (const [status, name] of STATUSES) {
    const before = text.slice(0, status.exec(text)?.index ?? text.length);
    if (before !== text && name.test(before)) return before;
  }
  return text;
}

const MAYBE_NOTE =
  /[ –—-](?:(?:đã|chuyển|nghỉ|đi|tức|gọi|danh|tên) |(?:bí thư|(?:ủy|uỷ|đảng|đoàn|hội) viên|chủ tịch|kế toán)(?!\p{L}))/iu;

/** Whether a text of letters and blanks may end in a note: about the status, another name or a post. */
export function mayHaveNote(text: string): boolean {
  if (/[TH]$/.test(text) && ABBREVIATED_BEHIND.test(text)) return true;
  return MAYBE_NOTE.test(text);
}
