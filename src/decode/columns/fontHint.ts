/** What the font of a column says about the encoding of its text. */

import { CANDIDATES, type FontEncoding } from '../words/words.js';
import type { Evidence } from './evidence.js';

/** `.VnTime` is TCVN3, `VNI-Times` is VNI; undefined for any other font. */
function encodingOfFont(font: string): FontEncoding | undefined {
  if (/^\.Vn/i.test(font)) return 'TCVN3';
  return /^VNI-/i.test(font) ? 'VNI' : undefined;
}

/** `.VnTimeH` shows small letters as capitals; no VNI font does. */
export function isFontOfCapitals(font = ''): boolean {
  return /^\.Vn.*h$/i.test(font);
}

/**
 * The candidate that the font names, where more words are syllables in it than as they stand: the
 * font is often left on text that has been Unicode for long, so alone it proves nothing.
 * @param evidence of the cells from the font's first row on
 */
export function fontCandidate(evidence: Evidence, font: string): number | undefined {
  const encoding = encodingOfFont(font);
  let best: number | undefined;
  for (const [c, { name }] of CANDIDATES.entries()) {
    if (name !== encoding || evidence.margin[c] <= 0) continue;
    // A sign or unit (`§`, `µm`) is no letter of an old font, unless all words are.
    if (evidence.telltale[c] === 0 && evidence.validAs[c] < evidence.words) continue;
    if (best === undefined || evidence.validAs[c] > evidence.validAs[best]) best = c;
  }
  return best;
}
