import { checkCharacter, FreeCodes, sha256, shortCode } from '../text/index.js';

/**
 * Makes ids of questions (`ma_xung_dot`) from their subjects, so that a question keeps its id in every run.
 * An id is `XD`, 7 characters and a check character. It cannot be taken for a number, date or formula.
 */
export class QuestionIds {
  private readonly codes = new FreeCodes((hash) => shortCode(hash, 7));

  /**
   * Makes the next id; a second question with an equal code gets another one.
   * @param subject kind, field and fingerprints, one per line, in an order that does not depend on the run
   */
  next(subject: string): string {
    const code = this.codes.next(sha256(subject));
    return `XD${code}${checkCharacter(code)}`;
  }
}
