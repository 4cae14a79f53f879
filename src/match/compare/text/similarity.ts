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
  const usedB = new Uint8Array(b.length);
  const common: number[] = [];
  for (let at = 0; at < a.length; at++) {
    const end = Math.min(b.length, at + reach + 1);
    for (let other = Math.max(0, at - reach); other < end; other++) {
      if (usedB[other] === 1 || a[at] !== b[other]) continue;
      usedB[other] = 1;
      common.push(at);
      break;
    }
  }
  if (common.length === 0) return 0;
  let swapped = 0;
  let seen = 0;
  for (let other = 0; other < b.length; other++) {
    if (usedB[other] === 1 && a[common[seen++]!] !== b[other]) swapped++;
  }
  const m = common.length;
  const jaro = (m / a.length + m / b.length + (m - swapped / 2) / m) / 3;
  let prefix = 0;
  while (prefix < PREFIX.letters && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * PREFIX.weight * (1 - jaro);
}

/** Share of the letters of two words that both have, in any order (Dice's coefficient): 0–1. */
export function sharedLetters(a: string, b: string): number {
  const left = [...b];
  let common = 0;
  for (const letter of a) {
    const at = left.indexOf(letter);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}
