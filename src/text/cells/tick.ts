import { fold } from '../letters/fold.js';

const TICKS = new Set(['x', 'v', '+', '✓', '✔', '☑', '√', '1', 'true']);
/** `có`, also without its mark; `Cô` is a word for a woman. */
const YES = /^c[oó]$/iu;
/** Letters that the font Wingdings shows as ✓ and ☑. */
const WINGDINGS = new Set(['ü', 'þ']);

/** Whether a cell contains only a tick. */
export function isTick(text: string): boolean {
  if (text.length >= 8) return false;
  const bare = text.trim();
  return TICKS.has(fold(text)) || WINGDINGS.has(bare) || YES.test(bare.normalize('NFC'));
}
