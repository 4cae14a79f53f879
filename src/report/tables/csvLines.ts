/** Bytes of the first buffer, unless more are added at once. */
const FIRST_SIZE = 1 << 12;

/** Most bytes of UTF-8 for one code unit. */
const MOST_PER_UNIT = 3;

/** Range of halves of characters beyond U+FFFF, which `addPlain` does not write. */
const SURROGATES = [0xd800, 0xe000] as const;

/** Marks characters of which a cell has none if it is written as it is; indexed by code unit. */
export type SpecialUnits = Uint8Array;

/** Marks these characters, and halves of characters beyond U+FFFF. */
export function specialUnits(characters: string): SpecialUnits {
  const isSpecial = new Uint8Array(0x10000).fill(1, ...SURROGATES);
  for (const character of characters) isSpecial[character.charCodeAt(0)] = 1;
  return isSpecial;
}

const NO_CHARACTERS = specialUnits('');

/**
 * Collects text as UTF-8. Texts joined to lines, and lines to pieces, would be copied several times until they are
 * hashed and written.
 */
export class CsvLines {
  /** Number of bytes. */
  length = 0;
  #bytes = Buffer.allocUnsafe(0);

  /** Adds any text. */
  add(text: string): void {
    this.#reserve(text.length * MOST_PER_UNIT);
    this.length += this.#bytes.write(text, this.length);
  }

  /** Adds a text without special characters. @returns false, and adds nothing, if it has any */
  addPlain(text: string, isSpecial: SpecialUnits = NO_CHARACTERS): boolean {
    this.#reserve(text.length * MOST_PER_UNIT);
    const bytes = this.#bytes;
    let end = this.length;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (isSpecial[unit] === 1) return false;
      if (unit < 0x80) bytes[end++] = unit;
      else {
        if (unit < 0x800) bytes[end++] = 0xc0 | (unit >> 6);
        else {
          bytes[end++] = 0xe0 | (unit >> 12);
          bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
        }
        bytes[end++] = 0x80 | (unit & 0x3f);
      }
    }
    this.length = end;
    return true;
  }

  /** Adds bytes of others, from `start` to before `end`. */
  copy(others: CsvLines, start: number, end: number): void {
    this.#reserve(end - start);
    const [from, to] = [others.#bytes, this.#bytes];
    let length = this.length;
    for (let at = start; at < end; at++) to[length++] = from[at]!;
    this.length = length;
  }

  /** Removes all bytes. @returns a copy of them */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.length));
    this.length = 0;
    return taken;
  }

  /** Removes all bytes with their buffer. @returns them */
  release(): Buffer {
    const released = this.#bytes.subarray(0, this.length);
    this.#bytes = Buffer.allocUnsafe(0);
    this.length = 0;
    return released;
  }

  #reserve(count: number): void {
    const needed = this.length + count;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length, FIRST_SIZE));
    this.#bytes.copy(larger, 0, 0, this.length);
    this.#bytes = larger;
  }
}
