import { fold } from './unicode.js';

const TICKS = new Set(['x', 'v', '+', '✓', '✔', '☑', '√', '1', 'co']);
/** What the ticks of the font Wingdings are as letters: ✓ and ☑. */
const WINGDINGS = new Set(['ü', 'þ']);

/** Whether a cell is only a mark that something applies. */
export function isTick(text: string): boolean {
  return text.length < 8 && (TICKS.has(fold(text)) || WINGDINGS.has(text.trim()));
}
