import type { Decision } from '../model/index.js';

/** Makes a key that is equal for decisions of the same content, from any source. */
export function decisionKey(decision: Decision): string {
  const { decision: word, letter, value, commune } = decision;
  return [word, letter, value, commune].join('\n');
}
