/** Similarity of two words by their letters. */

/** Letters of a common beginning that count more, and how much each. */
const PREFIX = { letters: 4, weight: 0.1 };

/**
 * Jaro's similarity with Winkler's weight on a common beginning (Winkler 1990): 0–1. Letters count as
 * common if they are no further apart than half the longer text.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const usedA = new Uint8Array(a.length);
  const usedB = new Uint8Array(b.length);
  let common = 0;
  for (let at = 0; at < a.length; at++) {
    const end = Math.min(b.length, at + reach + 1);
    for (let other = Math.max(0, at - reach); other < end; other++) {
      if (usedB[other] === 1 || a.charCodeAt(at) !== b.charCodeAt(other)) continue;
      usedA[at] = 1;
      usedB[other] = 1;
      common++;
      break;
    }
  }
  if (common === 0) return 0;
  let swapped = 0;
  let at = 0;
  for (let other = 0; other < b.length; other++) {
    if (usedB[other] === 0) continue;
    while (usedA[at] === 0) at++;
    if (a.charCodeAt(at++) !== b.charCodeAt(other)) swapped++;
  }
  const jaro = (common / a.length + common / b.length + (common - swapped / 2) / common) / 3;
  let prefix = 0;
  while (prefix < PREFIX.letters && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * PREFIX.weight * (1 - jaro);
}

/** Share of the letters of two words that both have, in any order (Dice's coefficient): 0–1. */
export function sharedLetters(a: string, b: string): number {
  const used = new Uint8Array(b.length);
  let common = 0;
  for (let at = 0; at < a.length; at++) {
    for (let other = 0; other < b.length; other++) {
      if (used[other] === 1 || a.charCodeAt(at) !== b.charCodeAt(other)) continue;
      used[other] = 1;
      common++;
      break;
    }
  }
  return (2 * common) / (a.length + b.length);
}
