import { sha256 } from './sha256.js';

/** Gives out codes made from hashes. Hashes again where a code is taken, so equal hashes get different codes. */
export class FreeCodes {
  private readonly taken: Set<string>;
  /** By first hash: the last one of its chain whose code was given out. Holds only hashes that clashed. */
  private readonly reached = new Map<string, string>();

  /** @param taken codes that are given out already */
  constructor(
    private readonly codeOf: (hash: string) => string,
    taken: Iterable<string> = [],
  ) {
    this.taken = new Set(taken);
  }

  next(first: string): string {
    let code = this.codeOf(first);
    if (this.taken.has(code)) {
      // Codes before the last one of the chain stay taken, so they are not tried again.
      let hash = this.reached.get(first) ?? first;
      while (this.taken.has(code)) {
        hash = sha256(hash);
        code = this.codeOf(hash);
      }
      this.reached.set(first, hash);
    }
    this.taken.add(code);
    return code;
  }
}
