/**
 * Windows-1252 and windows-1258: which byte a character stands for, and one read as the other.
 * Source: the WHATWG Encoding Standard's tables, through the platform's decoder.
 */
import { asWindows1252 } from '../../text/windows1252.js';

const upper = Uint8Array.from({ length: 0x80 }, (_, i) => 0x80 + i);
const page1252 = asWindows1252(String.fromCharCode(...upper));
const page1258 = new TextDecoder('windows-1258').decode(upper);

/** Character → byte 80–FF; no character stands for two. Includes the Latin-1 form of 80–9F. */
const BYTES = new Map<string, number>();
/** What only windows-1258 has, as windows-1252 shows the same byte, and the other way round. */
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

/** Byte that a character of either code page stands for; undefined for any other character. */
export function byteOf(character: string): number | undefined {
  return BYTES.get(character);
}

/** Text that was read as windows-1258, as windows-1252 shows it; undefined when it can't be that. */
export function from1258(text: string): string | undefined {
  let out = '';
  for (const character of text) {
    if (AS_1258.has(character)) return undefined;
    out += AS_1252.get(character) ?? character;
  }
  return out;
}

/**
 * Windows-1258 that was read as windows-1252 (`NguyêÞn`): base letter and combining tone, in NFC;
 * undefined when it can't be that.
 */
export function to1258(text: string): string | undefined {
  let out = '';
  for (const character of text) {
    if (character > 'ÿ') return undefined;
    out += AS_1258.get(character) ?? character;
  }
  return out.normalize('NFC');
}
