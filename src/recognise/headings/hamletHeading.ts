/** Recognises headings of hamlets, which are wordings of the address. */
import { clean, fold, HAMLET_WORDS } from '../../text/index.js';

const HAMLET = new RegExp(`^(?:ten )?(?:${HAMLET_WORDS.map(fold).join('|')})$`);

/** Whether a heading is the word of a hamlet: `Thôn`, `Tên khu phố`. */
export function isHamletHeading(heading: string): boolean {
  return HAMLET.test(fold(clean(heading)));
}
