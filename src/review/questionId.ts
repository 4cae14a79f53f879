import { FreeCodes } from '../text/freeCodes.js';
import { sha256 } from '../text/sha256.js';
import { checkCharacter, shortCode } from '../text/shortCode.js';

/**
 * `ma_xung_dot` from what the question is about: the same question has the same id in every run.
 * Starts with `XD`, 7 characters, a check character; looks like no number, date or formula.
 * @param subject kind, field and fingerprints, a line each, in an order that does not depend on the run
 */
export class QuestionIds {
  private readonly codes = new FreeCodes((hash) => shortCode(hash, 7));

  /** Two questions rarely share a code, and two about equal rows always would. */
  next(subject: string): string {
    const code = this.codes.next(sha256(subject));
    return `XD${code}${checkCharacter(code)}`;
  }
}
