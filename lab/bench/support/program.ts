/** Runs the program as users do: `bin/hopnhat.js` in another process. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compiled, fromRoot } from '../../paths.js';

const bin = fromRoot('bin/hopnhat.js');

export type Arguments = readonly (string | number)[];

/** Modules of `probes` that are loaded before the program, and their environment. */
export interface Probes {
  load?: readonly ('peak' | 'stageTimes')[];
  env?: Readonly<Record<string, string>>;
}

/** Runs the program quietly. @returns its stdout */
export function program(args: Arguments, { load = [], env = {} }: Probes = {}): Buffer {
  const imports = load.flatMap((name) => [
    '--import',
    pathToFileURL(compiled(`bench/probes/${name}.js`)).href,
  ]);
  return execFileSync(process.execPath, [...imports, bin, ...args.map(String), '--quiet'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
}

/** Runs the generators of the laboratory. */
export function generator(args: Arguments): void {
  const script = compiled('generators/command.js');
  execFileSync(process.execPath, [script, ...args.map(String)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Runs a program of `probes`. @returns the JSON that it prints */
export function probe<T>(
  name: 'bare' | 'read' | 'stages' | 'units',
  args: Arguments = [],
  node: string[] = [],
): T {
  const script = compiled(`bench/probes/${name}.js`);
  return JSON.parse(
    execFileSync(process.execPath, [...node, script, ...args.map(String)], { encoding: 'utf8' }),
  );
}

export interface Run {
  /** Milliseconds of the complete command, and of all processors together. */
  time: number;
  cpu: number;
  /** Peak memory. */
  megabytes: number;
  /** Milliseconds by stage. */
  stages: Record<string, number>;
  /** Milliseconds of all processors by stage. */
  cpuStages: Record<string, number>;
}

/** Runs the program quietly and measures it. @param folder for files of the probes */
export function measured(args: Arguments, folder: string): Run {
  const peak = join(folder, 'peak');
  const stages = join(folder, 'stages');
  const started = performance.now();
  program(args, {
    load: ['peak', 'stageTimes'],
    env: { BENCH_PEAK: peak, BENCH_STAGES: stages },
  });
  const time = performance.now() - started;
  const { times, cpuTimes, cpu } = JSON.parse(readFileSync(stages, 'utf8'));
  return { time, cpu, megabytes: megabytesOf(peak), stages: times, cpuStages: cpuTimes };
}

/** Reads peak memory from the file of the probe `peak`. */
export function megabytesOf(peak: string): number {
  return Number(readFileSync(peak, 'utf8')) / 1024;
}

/** Splits arguments into those of a benchmark and, after `--`, options of its merges. */
export function split(args: readonly string[]): [own: string[], options: string[]] {
  const at = args.indexOf('--');
  return at < 0 ? [[...args], []] : [args.slice(0, at), args.slice(at + 1)];
}

/** Gives the options of a merge for a sample: its branch table, if it has one. */
export function branchesOf(sample: string): string[] {
  const path = join(sample, 'branches.csv');
  return existsSync(path) ? ['--branches', path] : [];
}
