/** Recognises rows that show how to fill in a list, by the words of their number or name. */
import { fold, mayHaveLetter } from '../../text/index.js';

const EXAMPLE = /^(?:vd|vi du|mau|example)[:.]?(?: ?\d{1,2})?$/;
/** `VD: Nguyễn Văn A`. */
const EXAMPLE_NAME = /^[(*\s]*(?:vd|vi du|vi du mau|example)\s*[:.]/;

/** Whether the cell of a running number says that its row is an example: `VD`, `Mẫu 1`. */
export function isExampleNumber(text: string): boolean {
  return mayHaveLetter(text) && EXAMPLE.test(fold(text));
}

/** Whether a cell is an example of a name: `VD: Nguyễn Văn A`. */
export function isExampleName(text: string): boolean {
  const hasSign = text.includes(':') || text.includes('.');
  return hasSign && EXAMPLE_NAME.test(fold(text));
}
