/**
 * Windows-1252 and windows-1258: the byte of a character, and text of one read as the other.
 * Source: the tables of the WHATWG Encoding Standard, through the platform's decoder.
 */
import { asWindows1252 } from '../../text/index.js';

const upper = Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i);
const page1252 = asWindows1252(String.fromCharCode(...upper));
const page1258 = new TextDecoder('windows-1258').decode(upper);

/** Character → byte 80–FF; each character has one byte. Includes the Latin-1 form of 80–9F. */
const BYTES = new Map<string, number>();
/** Characters that differ: windows-1258 → windows-1252, and the reverse. */
const AS_1252 = new Map<string, string>();
const AS_1258 = new Map<string, string>();

for (let i = 0; i < upper.length; i++) {
  BYTES.set(String.fromCharCode(upper[i]), upper[i]);
  BYTES.set(page1252[i], upper[i]);
  BYTES.set(page1258[i], upper[i]);
  if (page1252[i] === page1258[i] || upper[i] < 0xc0) continue;
  AS_1252.set(page1258[i], page1252[i]);
  AS_1258.set(page1252[i], page1258[i]);
}

/** Returns the byte of a character in either code page; undefined for any other character. */
export function byteOf(character: string): number | undefined {
  return BYTES.get(character);
}

/** Converts text that was read as windows-1258 to windows-1252; undefined if that is impossible. */
export function from1258(text: string): string | undefined {
  let out = '';
  for (const character of text) {
    if (AS_1258.has(character)) return undefined;
    out += AS_1252.get(character) ?? character;
  }
  return out;
}

/**
 * Converts windows-1258 that was read as windows-1252 (`NguyêÞn`: letter and combining tone) to NFC;
 * undefined if that is impossible.
 */
export function to1258(text: string): string | undefined {
  let out = '';
  for (const character of text) {
    if (character > 'ÿ') return undefined;
    out += AS_1258.get(character) ?? character;
  }
  return out.normalize('NFC');
}
