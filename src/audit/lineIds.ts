import { checkCharacter, FreeCodes, sha256, shortCode } from '../text/index.js';

/** Begins the id of every line of a sample. */
export const LINE_PREFIX = 'XK';

/**
 * Makes ids of the lines of an audit: `XK`, 7 characters and a check character, like those of questions. They depend
 * on the places and contents of the two rows, so that answers about rows that changed since are recognised.
 */
export class LineIds {
  private readonly codes = new FreeCodes((hash) => shortCode(hash, 7));

  /** @param subject places and fingerprints of the two rows */
  next(subject: readonly string[]): string {
    const code = this.codes.next(sha256(subject.join('\n')));
    return `${LINE_PREFIX}${code}${checkCharacter(code)}`;
  }
}
