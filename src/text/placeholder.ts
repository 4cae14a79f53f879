/** Cells that are filled in only to say that there is nothing. */
import { fold } from './unicode.js';

const NOTHING = new Set('k,kg,trong,x,0,n/a,na,null,none'.split(','));
/** `chưa có CCCD`, `không dùng điện thoại`: also with the word for what there is none of. */
const NONE =
  /^(?:khong|ko|chua)(?: (?:co|ro|dung|su dung|lam|cap|xac dinh))?(?: (?:so|cccd|can cuoc|cong dan|cmnd|cmt|dt|sdt|dien thoai|the))*$/;
const LONGEST = 32;

/** Only dashes, dots (`…` is what Word makes of three), slashes or underscores, or blank. */
export function isOnlyDashes(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!' \t\r\n\u00a0-–—_.…/\\*'.includes(text[i])) return false;
  }
  return true;
}

/** Blank, dashes, or a word for "none" (`không`, `x`, `0`): missing rather than unreadable. */
export function isPlaceholder(text: string): boolean {
  if (isOnlyDashes(text)) return true;
  if (text.length > LONGEST) return false;
  const folded = fold(text);
  return NOTHING.has(folded) || NONE.test(folded);
}
