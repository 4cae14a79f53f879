/** Holds the files of a result to a size that the lists explain. */
import { inputError, type MergeResult } from '../model/index.js';
import type { OutputFile } from './options.js';

/** Characters that a result may have: of small lists, for each byte of the files, and for each row. */
const CHARACTERS = { small: 32 << 20, perByte: 50, perRow: 2000 };

/**
 * Counts the characters of all files of a result. A long text of a letterhead, a path or a branch is written on
 * thousands of rows, so that a small list could else fill a disk.
 */
export class ResultBudget {
  private readonly limit: number;
  private left: number;

  constructor({ sources, lineage }: Pick<MergeResult, 'sources' | 'lineage'>) {
    const bytes = sources.reduce((sum, source) => sum + source.bytes, 0);
    const { small, perByte, perRow } = CHARACTERS;
    this.limit = small + perByte * bytes + perRow * lineage.length;
    this.left = this.limit;
  }

  /** The file, whose pieces throw `result-too-large` {limit} at the first one that exceeds the limit. */
  counted({ path, pieces }: OutputFile): OutputFile {
    const spend = (characters: number) => this.spend(path, characters);
    return {
      path,
      pieces: {
        *[Symbol.iterator]() {
          for (const piece of pieces) {
            spend(piece.length);
            yield piece;
          }
        },
      },
    };
  }

  /**
   * Checks rows before a page or a workbook of them is made, which is one piece.
   * @throws InputError `result-too-large` {limit}
   */
  check(path: string, rows: readonly (readonly string[])[]): void {
    let characters = 0;
    for (const row of rows) for (const text of row) characters += text.length;
    if (characters > this.left) throw this.tooLarge(path);
  }

  private spend(path: string, characters: number): void {
    this.left -= characters;
    if (this.left < 0) throw this.tooLarge(path);
  }

  private tooLarge(path: string) {
    return inputError('result-too-large', { path, limit: this.limit });
  }
}
