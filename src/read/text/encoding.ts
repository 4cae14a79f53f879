/** Bytes of a text file → text. Old code pages keep their letters; fonts are decoded later. */
import { isAscii, isUtf8 } from 'node:buffer';
import type { EncodingEvidence } from '../../model/index.js';
import { asWindows1252 } from '../../text/index.js';

export interface DecodedText {
  text: string;
  /** WHATWG label. */
  encoding: string;
}

/** Bytes of the sample for the code page; more would not change the answer. */
const SAMPLE = 1 << 18;

/** Decodes a text without its byte order mark. */
export function decodeText(bytes: Uint8Array): DecodedText {
  return decodeAs(bytes, encodingOf(bytes).encoding);
}

/** Counts the bytes of an incomplete last letter of UTF-8: 0–3. */
export function openBytes(bytes: Uint8Array): number {
  for (let count = 1; count <= 3 && count <= bytes.length; count++) {
    const byte = bytes[bytes.length - count]!;
    if (byte >= 0xc2 && byte < 0xf5) {
      return count < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? count : 0;
    }
    if ((byte & 0xc0) !== 0x80) return 0;
  }
  return 0;
}

/** Whether bytes are UTF-8, perhaps cut within the last letter. */
function isUtf8Text(bytes: Uint8Array): boolean {
  const open = openBytes(bytes);
  const whole = bytes.subarray(0, bytes.length - open);
  return isUtf8(whole) && (open === 0 || !isAscii(whole));
}

/** Returns the WHATWG label: by byte order mark, zero bytes of UTF-16, valid UTF-8, or code page. */
export function encodingOf(bytes: Uint8Array): { encoding: string; by: EncodingEvidence } {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return { encoding: marked, by: 'mark' };
  const utf16 = utf16Encoding(bytes);
  if (utf16 !== undefined) return { encoding: utf16, by: 'zeros' };
  return isUtf8Text(bytes)
    ? { encoding: 'utf-8', by: 'valid' }
    : { encoding: codePage(bytes.subarray(0, SAMPLE)), by: 'letters' };
}

/** Decodes bytes by a WHATWG label. */
export function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  if (encoding === 'windows-1252') {
    return { text: asWindows1252(Buffer.from(bytes).toString('latin1')), encoding };
  }
  const text = new TextDecoder(encoding).decode(bytes);
  // Windows-1258 has tones as letters of their own.
  return { text: encoding === 'windows-1258' ? text.normalize('NFC') : text, encoding };
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** ASCII in UTF-16 has a zero in every second byte: low byte first in LE, last in BE. */
function utf16Encoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (let at = 0; at < sample.length; at++) {
    if (sample[at] === 0) at % 2 === 0 ? even++ : odd++;
  }
  if (even + odd < sample.length / 10) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Windows-1258 writes a tone as one of these bytes after the vowel: grave, hook, tilde, acute, dot. */
const TONES_1258 = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);
/** VNI's marks follow a vowel too, and are not letters of Vietnamese in windows-1258: ø û ï å ä. */
const MARKS_VNI = new Set([0xf8, 0xfb, 0xef, 0xe5, 0xe4, 0xd8, 0xdb, 0xcf, 0xc5, 0xc4]);

/** Letters before a last ý or õ, and not before ư or ơ: u, U, v, V. */
const LAST_1252 = new Set([0x75, 0x55, 0x76, 0x56]);

/**
 * Windows-1258 or windows-1252. Text in a TCVN3 or VNI font and text that Excel damaged on a
 * western PC must be read as 1252, else their letters are no longer the ones to decode.
 */
export function codePage(bytes: Uint8Array): 'windows-1258' | 'windows-1252' {
  let vietnamese = 0;
  let other = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) continue;
    const before = bytes[at - 1] ?? 0;
    const isLast = !isLetter(bytes[at + 1] ?? 0);
    if (byte > 0xa0 && byte < 0xc0)
      other++; // letters in TCVN3, signs elsewhere
    else if (TONES_1258.has(byte)) isVowel(before) ? vietnamese++ : other++;
    else if (MARKS_VNI.has(byte) && isVowel(before)) other++;
    else if (byte === 0xf0)
      vietnamese++; // đ
    else if (byte === 0xf1 || byte === 0xd1)
      other++; // đ and Đ in VNI
    else if (byte === 0xe3 || byte === 0xc3)
      isLast ? other++ : vietnamese++; // xã, and Văn
    else if (byte === 0xfd || byte === 0xf5) {
      if (!isLast)
        vietnamese++; // Hưng, Sơn
      else if (LAST_1252.has(before)) other++; // Quý, Võ
    }
  }
  if (vietnamese === 0 && other === 0 && losesLetters(bytes)) return 'windows-1252';
  return vietnamese >= other ? 'windows-1258' : 'windows-1252';
}

/** Whether letters became `?`. A page with ă, đ, ơ and ư would have kept some. */
function losesLetters(bytes: Uint8Array): boolean {
  return bytes.some(
    (byte, at) => byte === 0x3f && isLetter(bytes[at - 1] ?? 0) && isLetter(bytes[at + 1] ?? 0),
  );
}

function isLetter(byte: number): boolean {
  return byte >= 0xc0 || /[a-z]/i.test(String.fromCharCode(byte));
}

function isVowel(byte: number): boolean {
  return byte < 0x80 ? /[aeiouy]/i.test(String.fromCharCode(byte)) : byte >= 0xc0;
}

/** Whether a text has many control characters, as pictures and programs have. */
export function isBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  let control = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) control++;
  }
  return control * 20 > sample.length;
}
