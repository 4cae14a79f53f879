/** Limits the size of a result's files. */
import { inputError, type MergeResult, type OutputFile } from '../model/index.js';

/** Most characters of a result: a base, and further ones for each input byte and row. */
const CHARACTERS = { small: 32 << 20, perByte: 50, perRow: 2000 };

/** Characters and bytes that the files of a commune with few people have, rounded up; the country has 3,321 communes. */
export const COMMUNE_FILES = 1 << 16;

/**
 * Counts the characters of all files of a result, of those in csv the bytes. A long letterhead, path or branch is
 * repeated on thousands of rows, so that a small list could fill a disk.
 */
export class ResultBudget {
  private limit: number;
  private left: number;

  constructor({ sources, lineage }: Pick<MergeResult, 'sources' | 'lineage'>) {
    const bytes = sources.reduce((sum, source) => sum + source.bytes, 0);
    const { small, perByte, perRow } = CHARACTERS;
    this.limit = small + perByte * bytes + perRow * lineage.length;
    this.left = this.limit;
  }

  /** Allows further characters, which a file has whatever the lists are. */
  grant(characters: number): void {
    this.limit += characters;
    this.left += characters;
  }

  /** Wraps a file: its pieces throw InputError `result-too-large` {limit} once the limit is exceeded. */
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
   * Checks rows before a page or workbook is made of them, since that is one piece.
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
