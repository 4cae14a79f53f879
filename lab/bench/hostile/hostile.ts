/**
 * `npm run bench -- hostile [--only nearRows,everyNumber] [--bytes N] [--keep folder] [-- merge options]`:
 * merges lists below a megabyte that cause much work (`shapes.ts`) with the real
 * program. Prints exit status, seconds, seconds of all processors together, peak memory and bytes of the result.
 * The goals are for an otherwise idle machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { compiled, fromRoot } from '../../paths.js';
import { inFolder } from '../support/folder.js';
import { print, printTable, seconds } from '../support/output.js';
import { split } from '../support/program.js';
import { shapes } from './shapes.js';

const GOAL = { seconds: 5, megabytes: 500 };
const BYTES = 900_000;
const LIMIT_SECONDS = 300;

interface Measured {
  name: string;
  /** Exit status, or `ended` for a run that was stopped after `LIMIT_SECONDS`. */
  status: number | 'ended';
  /** Milliseconds from start to end. */
  time: number;
  /** Milliseconds of all processors together. */
  cpu: number;
  /** Peak memory. */
  megabytes: number;
  /** Size of the result in megabytes. */
  result: number;
}

/** Runs the benchmark. @returns exit status: 1 if a shape gives neither result nor message, or misses a goal */
export function hostile(args: readonly string[]): Promise<number> {
  const [own, options] = split(args);
  const { values } = parseArgs({
    args: own,
    options: { only: { type: 'string' }, bytes: { type: 'string' }, keep: { type: 'string' } },
  });
  const wanted = values.only?.split(',');
  const bytes = Number(values.bytes ?? BYTES);
  return inFolder('hostile', values.keep, (folder) => {
    const runs = Object.entries(shapes)
      .filter(([name]) => wanted?.includes(name) ?? true)
      .map(([name, make]) => {
        process.stderr.write(`${name}\n`);
        return run(name, make(bytes), join(folder, name), options);
      });
    printTable(
      ['shape', 'status', 's', 'CPU s', 'peak MB', 'result MB'],
      runs.map(({ name, status, time, cpu, megabytes, result }) => [
        name,
        status,
        seconds(time),
        seconds(cpu),
        megabytes.toFixed(0),
        result.toFixed(1),
      ]),
    );
    const missed = runs.filter((measured) => !isReached(measured)).map(({ name }) => name);
    if (missed.length === 0) return 0;
    print(
      `\nAbove ${GOAL.seconds} s or ${GOAL.megabytes} MB, or without a result: ${missed.join(', ')}`,
    );
    return 1;
  });
}

function isReached({ status, time, megabytes }: Measured): boolean {
  return (
    status !== 'ended' && status <= 2 && time <= GOAL.seconds * 1000 && megabytes <= GOAL.megabytes
  );
}

function run(
  name: string,
  files: Readonly<Record<string, string>>,
  folder: string,
  options: readonly string[],
): Measured {
  const input = join(folder, 'in');
  mkdirSync(input, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(input, file), text);
  const out = join(folder, 'out');
  const peak = join(folder, 'peak');
  const stages = join(folder, 'stages');
  const imports = ['peak', 'stageTimes'].flatMap((probe) => [
    '--import',
    pathToFileURL(compiled(`bench/probes/${probe}.js`)).href,
  ]);
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    [...imports, fromRoot('bin/hopnhat.js'), 'merge', input, '-o', out, '--quiet', ...options],
    {
      env: { ...process.env, BENCH_PEAK: peak, BENCH_STAGES: stages },
      stdio: 'ignore',
      timeout: LIMIT_SECONDS * 1000,
    },
  );
  const time = performance.now() - start;
  // A stopped run has written nothing.
  const isMeasured = existsSync(stages) && existsSync(peak);
  return {
    name,
    status: status ?? 'ended',
    time,
    cpu: isMeasured ? JSON.parse(readFileSync(stages, 'utf8')).cpu : LIMIT_SECONDS * 1000,
    megabytes: isMeasured ? Number(readFileSync(peak, 'utf8')) / 1024 : Number.NaN,
    result: bytesOf(out) / 2 ** 20,
  };
}

function bytesOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => statSync(join(folder, path)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}
