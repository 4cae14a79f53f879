/**
 * Decodes Windows-1252 by its own table: the decoder of some versions of Node gives Latin-1 instead, so that
 * a file would be read differently. Source: the WHATWG Encoding Standard, index windows-1252.
 */

/** Characters 80 to 9F; the five bytes without a character remain unchanged. */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = /[\u0080-\u009f]/g;

/**
 * Decodes Windows-1252.
 * @param latin1 each byte as the character of the same number
 */
export function asWindows1252(latin1: string): string {
  return latin1.replace(BYTES, (byte) => UPPER[byte.charCodeAt(0) - 0x80]!);
}
