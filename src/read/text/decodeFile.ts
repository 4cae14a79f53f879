/** Decodes a text file, also one of several encodings, as after files were joined (`copy *.csv all.csv`). */
import { isAscii, isUtf8 } from 'node:buffer';
import type { EncodingEvidence } from '../../model/index.js';
import { codePage, type DecodedText, decodeAs, encodingOf, openBytes } from './encoding.js';

export interface DecodedFile extends DecodedText {
  by: EncodingEvidence;
  /** The last letter lacks bytes and is left out. */
  isCut: boolean;
  /** Lines that are not UTF-8 like others, and the first of them (1-based). */
  others?: { count: number; line: number };
}

/**
 * Decodes a text file and returns the evidence of its encoding; undefined if only a part of it is in UTF-16, so that
 * the people of one part would be lost.
 */
export function decodeFile(bytes: Uint8Array): DecodedFile | undefined {
  const { encoding, by } = encodingOf(bytes);
  const isUtf16 = encoding.startsWith('utf-16');
  const end = bytes.length - openBytes(bytes);
  let decoded: DecodedFile;
  if (encoding === 'utf-8' && isUtf8(bytes.subarray(0, end))) {
    const complete = Buffer.from(bytes.buffer, bytes.byteOffset, end);
    const text = complete.toString('utf8', by === 'mark' ? 3 : 0);
    decoded = { text, encoding, by, isCut: end < bytes.length };
  } else {
    const whole = { text: '', encoding, by, isCut: false };
    const lines = isUtf16 ? undefined : decodeLines(bytes.subarray(by === 'mark' ? 3 : 0));
    decoded = { ...whole, ...(lines ?? decodeAs(bytes, encoding)) };
  }
  return mixesUtf16(decoded.text, isUtf16) ? undefined : decoded;
}

/** Text of one byte a letter, read as UTF-16: a run of letters far beyond those of Vietnamese. */
const BYTES_AS_UTF16 = /[\u2e80-\ud7ff][\u2000-\uffff]{7}/;
/** ASCII in UTF-16, read byte by byte. */
const UTF16_AS_BYTES = /(?:[^\0]\0){6}/;

function mixesUtf16(text: string, isUtf16: boolean): boolean {
  return (isUtf16 ? BYTES_AS_UTF16 : UTF16_AS_BYTES).test(text);
}

/** Share of the lines beyond ASCII that must be UTF-8; in a text of a code page nearly none is. */
const FEWEST_UTF8 = 0.2;

/** Decodes each line as UTF-8 or by a code page; undefined if nearly no line is UTF-8. */
function decodeLines(
  bytes: Uint8Array,
): (DecodedText & Required<Pick<DecodedFile, 'others'>>) | undefined {
  const lines = linesOf(bytes);
  const others = lines.filter((line) => !isUtf8(line));
  const beyondAscii = lines.filter((line) => !isAscii(line)).length;
  if (beyondAscii - others.length < FEWEST_UTF8 * beyondAscii) return undefined;
  const ofCodePage = new Set(others.filter((line) => !isDamagedUtf8(line)));
  const page = codePage(Buffer.concat([...ofCodePage]));
  const texts = lines.map((line) => decodeAs(line, ofCodePage.has(line) ? page : 'utf-8').text);
  return {
    text: texts.join(''),
    encoding: 'utf-8',
    others: { count: others.length, line: lines.indexOf(others[0]!) + 1 },
  };
}

/** Whether most letters beyond ASCII are UTF-8 in spite of an invalid byte. */
function isDamagedUtf8(line: Uint8Array): boolean {
  const letters = decodeAs(line, 'utf-8').text.match(/[\u0080-\uffff]/g) ?? [];
  const lost = letters.filter((letter) => letter === '\ufffd').length;
  return lost < letters.length / 2;
}

const CR = 0x0d;
const LF = 0x0a;

/** Splits bytes behind each line end. */
function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    const isEnd = bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF);
    if (!isEnd && at + 1 < bytes.length) continue;
    lines.push(bytes.subarray(start, at + 1));
    start = at + 1;
  }
  return lines;
}
