/** Recognises the version or kind of a list behind its branch, in names of files and sheets: `Khu 1 bổ sung`. */
import { fold } from '../../../text/index.js';

/** Folded. */
const VERSION =
  /^(?:bo sung|cap nhat|hoan (?:chinh|thien)|chinh (?:sua|thuc)|du bi|phat sinh|con thieu|ra soat|chuyen (?:di|den)|da (?:sua|duyet|nop|xong|kiem|chot|ra)|lan \d+|v\d+)(?: |$)/;
/** Others, which count behind a number only: `Khu Xuân Hết` may be a name. */
const BEHIND_NUMBER =
  /^(?:bs|sua|duyet|du|thieu|ok|in|xong|het|chot|goc|nhap|scan|nu|\d+ ?(?:dv|hv|dc|nguoi))(?: |$)/;

/**
 * Whether a folded text begins with words for a version of a list.
 * @param isNumbered whether a number is before it
 */
export function isVersion(folded: string, isNumbered: boolean): boolean {
  return VERSION.test(folded) || (isNumbered && BEHIND_NUMBER.test(folded));
}

/** Removes the words for a version from the end of a name, which keeps its first word. */
export function withoutVersion(name: string): string {
  const words = name.split(' ');
  const end = words.findIndex(
    (_, at) =>
      at > 0 &&
      isVersion(fold(words.slice(at).join(' ')).replace(/[()]/g, ''), /\d/.test(words[at - 1]!)),
  );
  return end < 0
    ? name
    : words
        .slice(0, end)
        .join(' ')
        .replace(/[ ,;–-]+$/, '');
}
