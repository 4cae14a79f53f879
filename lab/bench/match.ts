/**
 * `npm run bench -- match [--rows 10000,100000,1000000] [--scenario youth] [--runs 1] [--keep folder]`:
 * measures each stage and peak memory for growing numbers of rows, and prints the best of several runs with
 * the exponent of growth: `rows^1` is linear.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inFolder } from './support/folder.js';
import { print, printTable, seconds } from './support/output.js';
import { branchesOf, measured, type Run } from './support/program.js';
import { makeSample } from './support/samples.js';

/** Stages to measure; consolidating continues while files are written. */
export const STAGES: Readonly<Record<string, readonly string[]>> = {
  read: ['read'],
  recognise: ['recognise'],
  normalise: ['normalise'],
  match: ['match'],
  'consolidate and write': ['consolidate', 'write'],
};

/** Figures of growth. Processor time is affected least by other work on the machine. */
const GROWTH: Readonly<Record<string, (run: Run) => number>> = {
  'match grows': ({ stages }) => stages.match!,
  'processor grows': ({ cpu }) => cpu,
  'memory grows': ({ megabytes }) => megabytes,
};

interface SizedRun extends Run {
  rows: number;
}

export function match(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '10000,100000,1000000' },
      scenario: { type: 'string', default: 'youth' },
      runs: { type: 'string', default: '1' },
      keep: { type: 'string' },
    },
  });
  const { scenario, keep } = values;
  return inFolder('match', keep, async (folder) => {
    const runs: SizedRun[] = [];
    for (const rows of values.rows.split(',')) {
      const sample = join(folder, `sample-${rows}`);
      makeSample({ scenario, rows }, sample);
      const inputs = [join(sample, 'in'), ...branchesOf(sample)];
      const tries = Array.from({ length: Number(values.runs) }, (_, at) => {
        const out = join(folder, `result-${rows}-${at + 1}`);
        const run = measured(['merge', ...inputs, '-o', out, '--format', 'csv'], folder);
        if (keep === undefined) rmSync(out, { recursive: true });
        return run;
      });
      if (keep === undefined) rmSync(sample, { recursive: true });
      const best = tries.reduce((one, other) => (other.time < one.time ? other : one));
      print(`${rows} rows: ${seconds(best.time)} s`);
      runs.push({ rows: Number(rows), ...best });
    }
    printRuns(scenario, runs);
    return 0;
  });
}

function printRuns(scenario: string, runs: readonly SizedRun[]): void {
  print(`\nSeconds of \`merge --format csv\` on ${scenario}, and peak memory\n`);
  printTable(
    ['rows', ...Object.keys(STAGES), 'whole command', 'processor', 'MB', ...Object.keys(GROWTH)],
    runs.map((run, at) => [
      run.rows,
      ...Object.values(STAGES).map((stages) => seconds(timeOf(stages, run))),
      seconds(run.time),
      seconds(run.cpu),
      run.megabytes.toFixed(0),
      ...Object.values(GROWTH).map((of) => growth(runs[at - 1], run, of)),
    ]),
  );
}

/** Gives the time of a stage. @throws Error for a stage that the program does not have */
export function timeOf(stages: readonly string[], run: Pick<Run, 'stages'>): number {
  const missing = stages.filter((stage) => run.stages[stage] === undefined);
  if (missing.length > 0) throw new Error(`the run has no stage ${missing.join(', ')}`);
  return stages.reduce((sum, stage) => sum + run.stages[stage]!, 0);
}

/** Computes the exponent with which a value grows with the rows; `–` for the first run. */
export function growth<R extends { rows: number }>(
  before: R | undefined,
  run: R,
  of: (run: R) => number,
): string {
  if (before === undefined) return '–';
  const power = Math.log(of(run) / of(before)) / Math.log(run.rows / before.rows);
  return `rows^${power.toFixed(2)}`;
}
