/** Counts and hashes the files that a later run reads or replaces, while they are written. */
import { createHash } from 'node:crypto';
import {
  HASH_PREFIX,
  LEDGER_COLUMNS,
  type OutputFile,
  type WrittenFile,
  type WrittenFiles,
} from '../model/index.js';
import { spreadsheetCsv } from './tables/csv.js';
import type { RowSource } from './tables/textTable.js';

const HASH_AT = LEDGER_COLUMNS.indexOf('row_hash');

export class WrittenTally {
  /** Has an entry for each file whose pieces were read. */
  readonly files: WrittenFiles = {};

  /** Records a file that people may edit, so that a later run does not replace their work. */
  editable({ path, pieces }: OutputFile): OutputFile {
    return { path, pieces: this.hashed(path, pieces, () => ({})) };
  }

  /**
   * Makes a csv with `,` whose rows are counted when its pieces are read.
   * @param ofLedger whether the hashes of its rows are recorded, too
   */
  csv(path: string, table: RowSource, ofLedger = false): OutputFile {
    const rowHashes: string[] = [];
    let count = 0;
    const rows = {
      *[Symbol.iterator]() {
        count = 0;
        rowHashes.length = 0;
        for (const row of table.rows) {
          count++;
          if (ofLedger) rowHashes.push(row[HASH_AT].slice(HASH_PREFIX.length));
          yield row;
        }
      },
    };
    const pieces = spreadsheetCsv({ ...table, rows }, ',');
    return {
      path,
      pieces: this.hashed(path, pieces, () => ({
        rows: count,
        ...(ofLedger ? { rowHashes: rowHashes.join(' ') } : {}),
      })),
    };
  }

  /** Records the hash of pieces once all were read. @param counted counts the rows after that */
  private hashed(
    path: string,
    pieces: OutputFile['pieces'],
    counted: () => Omit<WrittenFile, 'sha256'>,
  ): OutputFile['pieces'] {
    const { files } = this;
    return {
      *[Symbol.iterator]() {
        const hash = createHash('sha256');
        for (const piece of pieces) {
          hash.update(piece);
          yield piece;
        }
        const { rows, ...others } = counted();
        const sha256 = hash.digest('hex');
        files[path] = { ...(rows === undefined ? {} : { rows }), sha256, ...others };
      },
    };
  }
}
