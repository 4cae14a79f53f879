/** 32-bit keys for blocking: equal values give equal keys; a rare collision costs a comparison. */

/** Mixes a further number into a key. Never 0, which means "no key". */
export function mix(key: number, value: number): number {
  let hash = Math.imul(key ^ Math.imul(value, 0x85ebca6b), 0x9e3779b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  hash ^= hash >>> 13;
  return hash === 0 ? 1 : hash;
}

/** FNV-1a over UTF-16 code units. Never 0. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mix(hash, text.length);
}
