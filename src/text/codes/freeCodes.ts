import { sha256 } from './sha256.js';
import { checkedCode } from './shortCode.js';

/** Makes unique codes from hashes. Hashes again if a code is taken, so equal hashes get different codes. */
export class FreeCodes {
  private readonly taken: Set<string>;
  /** First hash → the last hash of its chain that has a code; only for hashes that clashed. */
  private readonly reached = new Map<string, string>();

  /** @param taken codes that are in use already */
  constructor(
    private readonly codeOf: (hash: string) => string,
    taken: Iterable<string> = [],
  ) {
    this.taken = new Set(taken);
  }

  /** Makes a free code from a hash. */
  next(first: string): string {
    let code = this.codeOf(first);
    if (this.taken.has(code)) {
      // Codes before the last one of the chain remain taken, so they are not tried again.
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

/**
 * Makes a function that gives each subject an id: a prefix, 7 characters and a check character. An id cannot be taken
 * for a number, date or formula. A second subject with an equal code gets another one.
 */
export function freeIds(prefix: string): (subject: string) => string {
  const codes = new FreeCodes((hash) => checkedCode(prefix, hash, 7));
  return (subject) => codes.next(sha256(subject));
}
