/** New branches that a branch table names in words of a decision. */
import { clean, fold, isUnmarked } from '../../../text/index.js';
import { isBranch } from './listedBranches.js';

/** First words of a decision: `Sáp nhập`, `Dự kiến đổi tên`, `Chuyển về`, `Giải thể`. */
const DECISION =
  /^(?:(?:de nghi|du kien|thuc hien|tien hanh|se|duoc|da) )*(?:(?:sap nhap|nhap|hop nhat|gop|ghep|chia tach|tach|doi ten|thanh lap|giai the|(?:ket thuc|cham dut|(?:tam )?(?:ngung|dung)|khong con|khong) hoat dong|xoa ten)\b|khong con$|chuyen (?:ve|vao|den|sang|thanh|sinh hoat|doan vien|dang vien|hoi vien|toan bo)\b)/;
/** A branch that keeps its place and changes its name: `Giữ nguyên, đổi tên thành`. */
const KEPT_RENAMED = /^(?:giu|de) (?:nguyen|nhu cu)\b.* doi ten thanh\b/;
/** Words before the name of a new branch. */
const BEFORE_NAME = /^(?:thành|vào|về|sang|đến)$/;
const BEFORE_NAME_UNMARKED = /^(?:thanh|vao|ve|sang|den)$/;
/** Words between those and the name: `thành lập mới`, `về sinh hoạt tại`. */
const BETWEEN = /^(?:lap|moi|tro|thanh|sinh|hoat|tai|cung|voi|ten|la)$/;

/**
 * Reads the new branch behind the words of a decision: `Đổi tên thành Chi đoàn Khu 2` → `Chi đoàn Khu 2`.
 * @returns `''` if the words name no branch, as `Giải thể` or `Sáp nhập với Khu 2`; undefined for a name without them
 */
export function decidedBranch(cell: string, prefixes: readonly string[]): string | undefined {
  const words = clean(cell).normalize('NFC').split(' ');
  const folded = fold(words.join(' '));
  if (!DECISION.test(folded) && !KEPT_RENAMED.test(folded)) return undefined;
  const isFounded = folded.startsWith('thanh lap');
  const isCapital = cell === cell.toUpperCase();
  const before = isUnmarked(cell) ? BEFORE_NAME_UNMARKED : BEFORE_NAME;
  const at = words.findIndex((word) => before.test(isCapital ? word.toLowerCase() : word));
  if (at < 0 && !isFounded) return '';
  let start = at < 0 ? 1 : at + 1;
  while (start < words.length && BETWEEN.test(fold(words[start]!))) start++;
  const name = words
    .slice(start)
    .join(' ')
    .replace(/^[:"“”\s]+|["“”\s.;]+$/gu, '');
  return isBranch(name, prefixes) ? name : '';
}
