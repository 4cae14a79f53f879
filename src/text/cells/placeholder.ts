/** Recognises cells that are filled in but mean that there is no value. */
import { fold } from '../letters/fold.js';

const NOTHING = new Set('k,kg,kxd,trong,x,0,n/a,na,null,none,false'.split(','));
/** Phrases for none, also with the name of the field: `chưa có CCCD`, `đang làm lại CCCD`. */
const NONE =
  /^(?:(?:khong|ko|k|chua)(?: (?:co|ro|dung|su dung|lam|cap|xac dinh))?|k co|dang (?:lam|cho cap|xin cap|cap|doi)(?: lai| moi|(?= (?:cccd|can cuoc|the))))(?: (?:so|cccd|can cuoc|cong dan|cmnd|cmt|dt|sdt|dien thoai|the))*$/;
/** A post that nobody holds: `Khuyết`, `(đang khuyết)`, `Chờ kiện toàn`, `Chưa phân công`. */
const VACANT =
  /^\s*\(?\s*(?:(?:(?:đang|còn|tạm)\s+)?khuyết|(?:đang|chờ|cần)\s+(?:kiện toàn|bổ sung|phân công)|chưa\s+(?:kiện toàn|bổ sung|phân công|bổ nhiệm|bầu))\s*\)?\s*$/iu;
/** Two words or more, of which the first begins like one of `NONE`; most names do not. */
const MAY_SAY_NONE = /^\s*[kcdđ]\S*\s+\S/i;
/** A surname that differs from `Không` by its marks. */
const SURNAME = /^\s*khổng(?!\p{L})/iu;
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

/** Whether the first letter may begin a phrase for none, or is no letter of ASCII; most names begin with another. */
function mayBeginNone(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code !== 0x28) return code > 0x7f || 'cdktCDKT'.includes(text[i]);
  }
  return false;
}

/**
 * Whether a text says with two words or more that there is no value: `Không có`, but not `Trọng`, which may be `trống`,
 * nor the name `Khổng Lâm`. `Khuyết` says it alone.
 */
export function saysNone(text: string): boolean {
  if (text.length > LONGEST || !mayBeginNone(text)) return false;
  if (VACANT.test(text)) return true;
  if (!MAY_SAY_NONE.test(text)) return false;
  return NONE.test(fold(text)) && !SURNAME.test(text.normalize('NFC'));
}
