// `npm run bench -- match [--rows 10000,100000,1000000] [--scenario youth] [--keep folder]`: seconds of
// each stage and peak memory for more and more rows, and how both grow: `rows^1` is linear.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { branchesOf, inFolder, measured, print, printTable, program, seconds } from './support.js';

/** Consolidating goes on while files are written. */
const STAGES = {
  read: ['read'],
  recognise: ['recognise'],
  normalise: ['normalise'],
  match: ['match'],
  'consolidate and write': ['consolidate', 'write'],
};

export function match(args) {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '10000,100000,1000000' },
      scenario: { type: 'string', default: 'youth' },
      keep: { type: 'string' },
    },
  });
  const { scenario } = values;
  return inFolder('match', values.keep, (folder) => {
    const runs = values.rows.split(',').map((rows) => {
      const sample = join(folder, `sample-${rows}`);
      const out = join(folder, `result-${rows}`);
      program(['sample', '--scenario', scenario, '--rows', rows, '-o', sample]);
      const inputs = [join(sample, 'in'), ...branchesOf(sample)];
      const run = measured(['merge', ...inputs, '-o', out, '--format', 'csv'], folder);
      if (values.keep === undefined) rmSync(sample, { recursive: true });
      print(`${rows} rows: ${seconds(run.time)} s`);
      return { rows: Number(rows), ...run };
    });
    tell(scenario, runs);
    return 0;
  });
}

function tell(scenario, runs) {
  print(`\nSeconds of \`merge --format csv\` on ${scenario}, and peak memory in MB\n`);
  printTable(
    [
      'rows',
      ...Object.keys(STAGES),
      'whole command',
      'memory',
      'match grows',
      'whole grows',
      'memory grows',
    ],
    runs.map((run, at) => [
      run.rows,
      ...Object.values(STAGES).map((stages) =>
        seconds(stages.reduce((sum, stage) => sum + (run.stages[stage] ?? 0), 0)),
      ),
      seconds(run.time),
      run.megabytes.toFixed(0),
      ...[({ stages }) => stages.match, ({ time }) => time, ({ megabytes }) => megabytes].map(
        (of) => growth(runs[at - 1], run, of),
      ),
    ]),
  );
}

function growth(before, run, of) {
  if (before === undefined) return '–';
  const power = Math.log(of(run) / of(before)) / Math.log(run.rows / before.rows);
  return `rows^${power.toFixed(2)}`;
}
