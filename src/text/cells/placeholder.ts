/** Recognises cells that are filled in but mean that there is no value. */
import { fold } from '../letters/fold.js';

const NOTHING = new Set('k,kg,trong,x,0,n/a,na,null,none'.split(','));
/** Phrases for none, also with the name of the field: `chưa có CCCD`, `không dùng điện thoại`. */
const NONE =
  /^(?:khong|ko|chua)(?: (?:co|ro|dung|su dung|lam|cap|xac dinh))?(?: (?:so|cccd|can cuoc|cong dan|cmnd|cmt|dt|sdt|dien thoai|the))*$/;
const LONGEST = 32;

/** Whether a text is blank or only dashes, dots (Word turns three into `…`), slashes or underscores. */
export function isOnlyDashes(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!' \t\r\n\u00a0-–—_.…/\\*'.includes(text[i])) return false;
  }
  return true;
}

/** Whether a text is blank, dashes, or a word for none (`không`, `x`, `0`): missing rather than unreadable. */
export function isPlaceholder(text: string): boolean {
  if (isOnlyDashes(text)) return true;
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  return NOTHING.has(folded) || NONE.test(folded);
}
