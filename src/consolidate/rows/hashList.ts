import type { List } from '../../model/index.js';

/** Bytes of a SHA-256 hash. */
const WIDTH = 32;
/** Bytes of a hash that a number holds exactly. */
const START = 6;

/** A list of SHA-256 hashes, lower-case hex, in 32 bytes each; as a text a hash takes 80. */
export class HashList implements List<string> {
  readonly #bytes: Buffer;

  /** @param hashAt gives a hash; called once for each */
  constructor(
    readonly length: number,
    hashAt: (index: number) => string,
  ) {
    this.#bytes = Buffer.alloc(length * WIDTH);
    for (let index = 0; index < length; index++) {
      this.#bytes.write(hashAt(index), index * WIDTH, 'hex');
    }
  }

  at(index: number): string | undefined {
    if (index < 0 || index >= this.length) return undefined;
    return this.#bytes.toString('hex', index * WIDTH, (index + 1) * WIDTH);
  }

  /** Gives the first digits of a hash as a number, without making its text. */
  startOf(index: number): number {
    return this.#bytes.readUIntBE(index * WIDTH, START);
  }

  *[Symbol.iterator](): IterableIterator<string> {
    for (let index = 0; index < this.length; index++) yield this.at(index)!;
  }
}
