import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeTable } from '../../../decode/index.js';
import { readBytes } from '../../../io/index.js';
import { type Fault, fault, InputError, type Table } from '../../../model/index.js';
import { readTables } from '../../../read/index.js';

export interface FilledTables {
  /** All sheets of all files, decoded. */
  tables: Table[];
  /** Files whose cells are texts as a program showed them, not values that a workbook stores. */
  asShown: Set<string>;
}

/**
 * Reads files that a person filled in.
 * @throws InputError with every file that is missing or unreadable
 */
export async function filledTables(paths: readonly string[]): Promise<FilledTables> {
  const faults: Fault[] = [];
  const filled: FilledTables = { tables: [], asShown: new Set() };
  for (const path of paths) {
    if (!existsSync(path)) {
      faults.push(fault('input-missing', { path }));
      continue;
    }
    try {
      const name = basename(path).normalize('NFC');
      const { bytes, sha256 } = readBytes(path, name);
      const { tables, source } = await readTables(name, bytes, sha256);
      if (source.format === 'csv' || source.format === 'html') filled.asShown.add(name);
      filled.tables.push(...tables.map((table) => decodeTable(table).table));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      faults.push(...error.faults);
    }
  }
  if (faults.length > 0) throw new InputError(faults);
  return filled;
}
