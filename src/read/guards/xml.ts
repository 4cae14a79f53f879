/** Checks and sanitizes an XML part before the library reads it. */
import { LIMITS } from '../limits.js';

const LESS = 0x3c;
const SLASH = 0x2f;
const COLON = 0x3a;
const BANG = 0x21;
const BLANK = 0x20;
/** Longest namespace prefix that is recognised, with its colon. */
const PREFIX = 64;

const bytesOf = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
const ENTITY = bytesOf('ENTITY');
/** Elements with a range of up to 17 billion cells, which the library visits one by one. */
const RENAMED = ['hyperlink', 'col'].map(bytesOf);
/** Elements inside a cell that do not become objects: `v`, `t`, `f`. */
const LIGHT = new Set(bytesOf('vtf'));

/**
 * Counts the elements that become objects and renames, in place, those with large ranges.
 * @returns `file-entities` for declared entities, which no office program writes and which make a small
 *   file huge; `file-expands` for a text longer than any cell, which the library copies many times
 */
export function sanitizeXml(part: Uint8Array): number | 'file-entities' | 'file-expands' {
  let elements = 0;
  let tag = 0;
  for (let at = 0; at < part.length; at++) {
    if (part[at] !== LESS) continue;
    if (at - tag > LIMITS.piece) return 'file-expands';
    tag = at;
    const next = part[at + 1]!;
    if (next === SLASH) continue;
    if (next === BANG) {
      if (startsWith(part, at + 2, ENTITY)) return 'file-entities';
      continue;
    }
    const name = nameStart(part, at + 1);
    if (LIGHT.has(part[name]!) && isNameEnd(part[name + 1])) continue;
    elements++;
    if (RENAMED.some((word) => startsWith(part, name, word) && isNameEnd(part[name + word.length])))
      part[name] = 0x78; // x
  }
  return part.length - tag > LIMITS.piece ? 'file-expands' : elements;
}

function nameStart(part: Uint8Array, at: number): number {
  for (let i = at; i < at + PREFIX; i++) {
    const byte = part[i]!;
    if (byte === COLON) return i + 1;
    if (isNameEnd(byte)) break;
  }
  return at;
}

/** Blank, line break, `/`, `>` or the end of the part. */
function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= BLANK || byte === SLASH || byte === 0x3e;
}

function startsWith(part: Uint8Array, at: number, word: readonly number[]): boolean {
  for (let i = 0; i < word.length; i++) if (part[at + i] !== word[i]) return false;
  return true;
}
