/**
 * `npm run bench -- capped [--rows 300000] [--heap 640]`: merges a province of csv files with a limited heap.
 * Prints peak memory. Ends with status 1 if the merge fails or a row is missing from the lineage.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inFolder } from './support/folder.js';
import { print, seconds } from './support/output.js';
import { measured } from './support/program.js';
import { compare } from './support/provinceTruth.js';
import { makeSample } from './support/samples.js';

export function capped(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '300000' },
      heap: { type: 'string', default: '640' },
    },
  });
  return inFolder('capped', undefined, async (folder) => {
    const sample = join(folder, 'sample');
    const out = join(folder, 'result');
    makeSample({ scenario: 'province', rows: values.rows, format: 'csv' }, sample);
    process.env.NODE_OPTIONS = `--max-old-space-size=${values.heap}`;
    const run = measured(['merge', join(sample, 'in'), '-o', out, '--format', 'csv'], folder);
    const { rows } = compare(sample, out);
    print(
      `${rows.sample} rows with a heap of ${values.heap} MB: ${seconds(run.time)} s, ` +
        `peak ${run.megabytes.toFixed(0)} MB, ${rows.lost.length} lost, ${rows.invented.length} invented`,
    );
    return rows.lost.length + rows.invented.length > 0 ? 1 : 0;
  });
}
