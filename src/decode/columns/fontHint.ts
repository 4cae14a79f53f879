/** Evidence that the font of a column gives about its encoding. */
import { CANDIDATES, type FontEncoding } from '../words/words.js';
import type { Evidence } from './evidence.js';

/** Returns the encoding of a font: `.VnTime` is TCVN3, `VNI-Times` is VNI; undefined for others. */
function encodingOfFont(font: string): FontEncoding | undefined {
  if (/^\.Vn/i.test(font)) return 'TCVN3';
  return /^VNI-/i.test(font) ? 'VNI' : undefined;
}

/** Whether a font shows small letters as capitals, as `.VnTimeH` does; no VNI font does. */
export function isFontOfCapitals(font = ''): boolean {
  return /^\.Vn.*h$/i.test(font);
}

/**
 * Finds the candidate of a font, if decoding turns more words into syllables. The font alone is no
 * proof: it often remains on text that has long been Unicode.
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
