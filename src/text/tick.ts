import { fold } from './unicode.js';

const TICKS = new Set(['x', 'v', '+', '✓', '✔', '☑', '√', '1', 'co']);

/** Whether a cell is only a mark that something applies. */
export function isTick(text: string): boolean {
  return text.length < 8 && TICKS.has(fold(text));
}
