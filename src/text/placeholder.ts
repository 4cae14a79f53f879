/** Cells that are filled in only to say that there is nothing. */
import { fold } from './unicode.js';

const NOTHING = new Set(
  'khong,ko,k,kg,khong co,ko co,chua,chua co,khong ro,chua ro,trong,x,0,n/a,na,null,none'.split(
    ',',
  ),
);

/** Only dashes, dots (`…` is what Word makes of three), slashes or underscores, or blank. */
export function isOnlyDashes(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!' \t\r\n\u00a0-–—_.…/\\*'.includes(text[i])) return false;
  }
  return true;
}

/** Blank, dashes, or a word for "none" (`không`, `x`, `0`): missing rather than unreadable. */
export function isPlaceholder(text: string): boolean {
  return isOnlyDashes(text) || (text.length < 12 && NOTHING.has(fold(text)));
}
