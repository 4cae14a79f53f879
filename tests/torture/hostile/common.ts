/** Helpers of all generators of hostile files. */
import type { Random } from '../support/random.js';

/** Bytes of the largest file. */
export const LARGEST = 1_000_000;

export interface HostileFile {
  file: string;
  bytes: Uint8Array;
}

export type Generator = (random: Random) => HostileFile;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text file of as many repeats as fit. */
export function filled(part: string, { before = '', after = '', share = 1 } = {}): Uint8Array {
  const space = LARGEST * share - Buffer.byteLength(before) - Buffer.byteLength(after);
  const times = Math.floor(space / Buffer.byteLength(part));
  return utf8(before + part.repeat(times) + after);
}

/** Writes as many numbered lines as fit into a share of the largest file. */
export function lines(lineOf: (at: number) => string, { before = '', share = 1 } = {}): Uint8Array {
  const parts = [before];
  let space = LARGEST * share - Buffer.byteLength(before);
  for (let at = 0; ; at++) {
    const line = lineOf(at);
    space -= Buffer.byteLength(line);
    if (space < 0) return utf8(parts.join(''));
    parts.push(line);
  }
}

/** Shares of the largest file that a generator fills. */
export const SHARES = [0.02, 0.1, 0.4, 1];
