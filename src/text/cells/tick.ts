import { fold } from '../letters/fold.js';

const TICKS = new Set(['x', 'v', '+', '✓', '✔', '☑', '√', '1', 'co']);
/** Letters that the font Wingdings shows as ✓ and ☑. */
const WINGDINGS = new Set(['ü', 'þ']);

/** Whether a cell contains only a tick. */
export function isTick(text: string): boolean {
  return text.length < 8 && (TICKS.has(fold(text)) || WINGDINGS.has(text.trim()));
}
