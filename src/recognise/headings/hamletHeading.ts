/** Recognises headings of hamlets, which are wordings of the address. */
import { clean, fold, HAMLET_WORDS } from '../../text/index.js';

const WORD = `(?:${HAMLET_WORDS.map(fold).join('|')})`;
const HAMLET = new RegExp(`^(?:ten )?${WORD}(?: ?[/,(] ?${WORD}\\)?)*$`);

/** Whether a heading has only words of hamlets: `Thôn`, `Tên khu phố`, `Thôn (khu)`. */
export function isHamletHeading(heading: string): boolean {
  return HAMLET.test(fold(clean(heading)));
}
