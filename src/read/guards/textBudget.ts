import { inputError, type Table } from '../../model/index.js';
import { LIMITS } from '../limits.js';

/**
 * Limits the characters in all cells of a workbook. Cells that share one text cost nothing while
 * reading, but each is written into the results.
 */
export class TextBudget {
  private readonly limit: number;
  private left: number;

  /** @param bytes of the whole file */
  constructor(bytes: number) {
    this.limit = Math.min(LIMITS.text, LIMITS.textOfAny + LIMITS.textPerByte * bytes);
    this.left = this.limit;
  }

  /** Counts the texts of a table. @throws InputError `file-much-text` {limit} with the row that exceeds the limit */
  spend({ file, sheet, rows }: Table): void {
    for (let row = 0; row < rows.length; row++) {
      for (const text of rows[row]!) this.left -= text.length;
      if (this.left >= 0) continue;
      throw inputError('file-much-text', { limit: this.limit }, { file, sheet, row: row + 1 });
    }
  }
}
