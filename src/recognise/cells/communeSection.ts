/** Reads the commune of a section behind other words: `Địa bàn xã Kiệt Sơn cũ`, `Phần I: Xã Kiệt Sơn`. */
import { clean } from '../../text/index.js';

const TYPE = 'xã|phường|thị trấn';
/** Parts of a list, its people or branches, and words before the place they are of. */
const BEFORE = new RegExp(
  `^(?:(?:phần|mục)(?: thứ)? (?:[ivxlc]+|\\d+|[a-h]|nhất|hai|ba|tư|năm)\\s*[:.–-]\\s*)?(?:các )?(?:(?:chi đoàn|chi bộ|chi hội|đoàn viên|đảng viên|hội viên|thành viên) )?(?:(?:trên |thuộc )?địa bàn|thuộc|khu vực|đơn vị|tại|của|(?:hợp nhất |sáp nhập |chuyển )?từ)?\\s*:?\\s*(?=(?:${TYPE})(?!\\p{L}))`,
  'iu',
);
/** The type and a name; `xã hội` and `xã đội` are no communes. */
const COMMUNE = new RegExp(
  `^(${TYPE})\\s*:?\\s+((?!hội(?!\\p{L})|đội(?!\\p{L})|đoàn(?!\\p{L}))\\p{Lu}[\\p{L}' ]*(?:\\(cũ\\))?)$`,
  'iu',
);
/** A name with capitals; people who move, live or work elsewhere are no section of a commune. */
const NAME = /^\p{Lu}[\p{L}']*(?: \p{Lu}[\p{L}']*)*(?: cũ| \(cũ\))?$/u;
const OF_MOVES = /(?<!\p{L})(?:chuyển|đến|đi|về|làm|đang|ở|khác)(?!\p{L})/iu;

/** Most characters of a section with its commune. */
const LONGEST = 120;
const COUNT = /[\s:,;(–-]+\d.*$/;

/**
 * Returns the commune with its type, and with `cũ` behind it if that was written; undefined for another text.
 * @param text without number; a count behind it is left out
 */
export function communeOfSection(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const cleaned = clean(text).replace(COUNT, '');
  const [, type, name = ''] = COMMUNE.exec(cleaned.replace(BEFORE, '')) ?? [];
  const isName = type !== undefined && NAME.test(name) && !OF_MOVES.test(name);
  return isName ? `${type} ${name}` : undefined;
}
