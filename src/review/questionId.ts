import { sha256 } from '../text/sha256.js';
import { checkCharacter, shortCode } from '../text/shortCode.js';

/**
 * `ma_xung_dot` from what the question is about: the same question has the same id in every run.
 * Starts with `XD`, 7 characters, a check character; looks like no number, date or formula.
 * @param subject kind, field and fingerprints, a line each, in an order that does not depend on the run
 */
export class QuestionIds {
  private readonly taken = new Set<string>();

  next(subject: string): string {
    let hash = sha256(subject);
    let code = shortCode(hash, 7);
    // Two questions rarely share a code, and two about equal rows always would.
    while (this.taken.has(code)) {
      hash = sha256(hash);
      code = shortCode(hash, 7);
    }
    this.taken.add(code);
    return `XD${code}${checkCharacter(code)}`;
  }
}
