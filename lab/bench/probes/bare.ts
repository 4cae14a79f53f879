/**
 * Prints, as JSON, the milliseconds of the least that a merge of csv files must do: parsing every list with the
 * bare library and writing the bytes of a result: `node dist-lab/bench/probes/bare.js <lists> <result> <copy>`.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';

export interface BareTimes {
  read: number;
  write: number;
}

const [lists = '', result = '', copy = ''] = process.argv.slice(2);

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const started = performance.now();
let rows = 0;
for (const path of filesOf(lists)) {
  const text = readFileSync(path, 'latin1');
  const delimiter = [',', ';', '\t'].find((sign) => text.slice(0, 2000).includes(sign)) ?? ',';
  const options = { delimiter, relax_quotes: true, relax_column_count: true } as const;
  rows += parse(text, options).length;
}
const read = performance.now();
if (rows === 0) throw new Error('No rows were read');
const written = filesOf(result).map((path) => ({ path, bytes: readFileSync(path) }));
const ready = performance.now();
for (const { path, bytes } of written) {
  const target = join(copy, path.slice(result.length));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
const times: BareTimes = { read: read - started, write: performance.now() - ready };
process.stdout.write(JSON.stringify(times));
