/** Counts and hashes the files that a later run reads or replaces, while they are written. */
import { createHash } from 'node:crypto';
import {
  LEDGER_COLUMNS,
  type OutputFile,
  UNHASHED_LEDGER_COLUMNS,
  type WrittenFiles,
} from '../model/index.js';
import { rowHash } from '../text/index.js';
import { spreadsheetCsv } from './tables/csv.js';
import type { RowSource } from './tables/textTable.js';

const HASHED = LEDGER_COLUMNS.flatMap((id, at) => (UNHASHED_LEDGER_COLUMNS.has(id) ? [] : [at]));

export class WrittenTally {
  /** Has an entry for each file whose pieces were read. */
  readonly files: WrittenFiles = {};

  /** Records a workbook that people fill in, so that a later run does not replace their work. */
  book(path: string, bytes: Uint8Array, rows: number): OutputFile {
    this.files[path] = { rows, sha256: createHash('sha256').update(bytes).digest('hex') };
    return { path, pieces: [bytes] };
  }

  /**
   * Makes a csv with `,` whose rows are counted and hashed when its pieces are read.
   * @param ofLedger whether each row gets a hash too
   */
  csv(path: string, table: RowSource, ofLedger = false): OutputFile {
    const { files } = this;
    return {
      path,
      pieces: {
        *[Symbol.iterator]() {
          const hash = createHash('sha256');
          const rowHashes: string[] = [];
          let rows = 0;
          const counted = {
            *[Symbol.iterator]() {
              for (const row of table.rows) {
                rows++;
                if (ofLedger) rowHashes.push(rowHash(HASHED.map((at) => row[at])));
                yield row;
              }
            },
          };
          for (const piece of spreadsheetCsv({ ...table, rows: counted }, ',')) {
            hash.update(piece);
            yield piece;
          }
          files[path] = {
            rows,
            sha256: hash.digest('hex'),
            ...(ofLedger ? { rowHashes: rowHashes.join(' ') } : {}),
          };
        },
      },
    };
  }
}
