/**
 * `npm run bench -- speed [lists] [--rows 300000] [--runs 3]`: merges a province of csv files, or the lists of a
 * folder, and prints medians of time and memory beside the bare reading of the lists and writing of the result's
 * bytes. Then it prints how much of each stage runs on one processor, and what more processors would give.
 */
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fromRoot } from '../paths.js';
import type { BareTimes } from './probes/bare.js';
import { inFolder } from './support/folder.js';
import { median, print, printTable, seconds } from './support/output.js';
import { measured, probe, type Run } from './support/program.js';
import { makeSample } from './support/samples.js';

const USUAL_ROWS = 300_000;
const MERGES = { 'csv only': ['--format', 'csv'], 'all outputs': [] };
const PROCESSORS = [2, 4, 8];

export function speed(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { rows: { type: 'string' }, runs: { type: 'string', default: '3' } },
  });
  return inFolder('speed', undefined, async (folder) => {
    const lists = positionals[0] ?? provinceOf(values.rows ?? USUAL_ROWS, folder);
    const runs = Number(values.runs);
    const rounds = Array.from({ length: runs }, () => round(lists, folder));
    printMedians(rounds);
    printStages(rounds.map(({ merges }) => merges['csv only']!));
    printSmall(runs, folder);
    return 0;
  });
}

interface Round {
  merges: Record<string, Run>;
  bare: BareTimes;
}

function provinceOf(rows: string | number, folder: string): string {
  const sample = join(folder, 'sample');
  makeSample({ scenario: 'province', rows, format: 'csv' }, sample);
  return join(sample, 'in');
}

/** Runs every merge once, and the bare reading and writing beside them. */
function round(lists: string, folder: string): Round {
  const merges: Record<string, Run> = {};
  let bare: BareTimes = { read: 0, write: 0 };
  for (const [title, options] of Object.entries(MERGES)) {
    const out = join(folder, 'result');
    const copy = join(folder, 'copy');
    merges[title] = measured(['merge', lists, '-o', out, ...options], folder);
    if (title === 'csv only') bare = probe<BareTimes>('bare', [lists, out, copy]);
    for (const path of [out, copy]) rmSync(path, { recursive: true, force: true });
  }
  return { merges, bare };
}

function printMedians(rounds: readonly Round[]): void {
  const bare = median(rounds.map(({ bare: { read, write } }) => read + write));
  print(`\nMedians of ${rounds.length} runs on ${availableParallelism()} processors\n`);
  printTable(
    ['run', 'seconds', 'of all processors', 'times the bare one', 'MB'],
    [
      ['bare reading and writing', seconds(bare), '', '1.0', ''],
      ...Object.keys(MERGES).map((title) => {
        const runs = rounds.map(({ merges }) => merges[title]!);
        const time = median(runs.map((run) => run.time));
        return [
          title,
          seconds(time),
          seconds(median(runs.map(({ cpu }) => cpu))),
          (time / bare).toFixed(1),
          median(runs.map(({ megabytes }) => megabytes)).toFixed(0),
        ];
      }),
    ],
  );
}

/**
 * Prints the work of each stage, and the part of it that no second processor shared. With w seconds by the clock
 * and c of n processors, that part is (n·w − c) / (n − 1); Amdahl (1967) gives the time on other numbers of them.
 */
function printStages(runs: readonly Run[]): void {
  const n = availableParallelism();
  if (n < 2) return;
  const stages = Object.keys(runs[0]!.stages).map((stage) => {
    const time = median(runs.map((run) => run.stages[stage] ?? 0));
    const cpu = median(runs.map((run) => run.cpuStages[stage] ?? 0));
    const alone = Math.min(cpu, Math.max(0, (n * time - cpu) / (n - 1)));
    return { stage, cpu, alone, on: (p: number) => alone + (cpu - alone) / p };
  });
  const sum = (of: (one: (typeof stages)[number]) => number) =>
    stages.reduce((total, one) => total + of(one), 0);
  const total = {
    stage: 'all',
    cpu: sum(({ cpu }) => cpu),
    alone: sum(({ alone }) => alone),
    on: (p: number) => sum(({ on }) => on(p)),
  };
  print('\nSeconds of `--format csv` by stage\n');
  printTable(
    ['stage', 'of all processors', 'on one alone', 'share', ...PROCESSORS.map((p) => `on ${p}`)],
    [...stages, total].map(({ stage, cpu, alone, on }) => [
      stage,
      seconds(cpu),
      seconds(alone),
      cpu === 0 ? '–' : `${((100 * alone) / cpu).toFixed(0)} %`,
      ...PROCESSORS.map((p) => seconds(on(p))),
    ]),
  );
}

/** Prints the time of a small run, start included. */
function printSmall(runs: number, folder: string): void {
  const [lists, branches] = [
    fromRoot('fixtures/lai-dong/in'),
    fromRoot('fixtures/lai-dong/branches.csv'),
  ];
  const out = join(folder, 'small');
  const times = Array.from({ length: runs }, () => {
    const run = measured(['merge', lists, '--branches', branches, '-o', out], folder);
    rmSync(out, { recursive: true });
    return run.time;
  });
  print(`\nLai Đồng, start included: ${(median(times) / 1000).toFixed(2)} s`);
}
