/** Lists every place and value of a result, to restore texts that lost letters. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../io/index.js';
import { readTables } from '../../read/index.js';
import { writtenTables } from './earlierResult.js';
import type { SummaryFile } from './summaryFile.js';

/** @throws InputError for an unreadable file of the result */
export async function knownValues(
  folder: string,
  { counts, files, inputs }: SummaryFile,
): Promise<Set<string>> {
  const tables = [...((await writtenTables({ folder, files }, 'roster')) ?? [])];
  const lineage = join(folder, 'lineage.csv');
  if (existsSync(lineage)) {
    const { bytes, sha256 } = readBytes(lineage, 'lineage.csv');
    tables.push(...(await readTables('lineage.csv', bytes, sha256)).tables);
  }
  const places = (counts?.branches ?? []).flatMap(({ newCommune, newBranch }) => [
    newCommune,
    newBranch,
  ]);
  const cells = tables.flatMap(({ rows }) => rows.flat());
  return new Set([...places, ...inputs.map(({ file }) => file), ...cells].filter(Boolean));
}
