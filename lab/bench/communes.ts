/**
 * `npm run bench [-- rows]`: measures rows per second of each stage, and time and peak memory of the
 * complete command, on synthetic rosters. Prints medians of several runs; needs an otherwise idle machine.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot } from '../paths.js';
import type { ReadTimes } from './probes/read.js';
import type { StageTimes } from './probes/stages.js';
import type { UnitTimes } from './probes/units.js';
import { inFolder } from './support/folder.js';
import { median, print } from './support/output.js';
import { type Arguments, megabytesOf, probe, program } from './support/program.js';
import { makeSample } from './support/samples.js';

const RUNS = 3;

export function communes([rows = '50000']: string[]): Promise<number> {
  return inFolder('bench', undefined, async (folder) => {
    const bulk = join(folder, 'bulk');
    makeSample({ scenario: 'bulk', rows }, bulk);
    printStages(bulk);
    printUnits();
    printReading(rows);
    print('\nWhole command, start included');
    printWhole(`${rows} csv rows, all outputs`, folder, bulk);
    printWhole(`${rows} csv rows, --format csv`, folder, bulk, ['--format', 'csv']);
    printWhole('fixture lai-dong, all outputs', folder, fromRoot('fixtures/lai-dong'));
    return 0;
  });
}

function repeated<T>(work: () => T): T[] {
  return Array.from({ length: RUNS }, work);
}

function printStages(sample: string): void {
  const runs = repeated(() =>
    probe<StageTimes>('stages', [
      join(sample, 'in'),
      join(sample, 'branches.csv'),
      'xlsx,csv,html',
    ]),
  );
  const { rows: count, pairs, times } = runs[0]!;
  print(`Stages, ${count} rows, ${pairs} pairs compared, median of ${RUNS} runs`);
  for (const stage of Object.keys(times)) {
    const time = median(runs.map((run) => run.times[stage]!));
    const speed = String(Math.round((count / time) * 1000)).padStart(9);
    print(`  ${stage.padEnd(12)} ${seconds(time)}  ${speed} rows/s`);
  }
}

function printReading(count: string): void {
  print(`\nReading ${count} rows of 10 columns, beside the bare library`);
  for (const [format, library] of [
    ['xlsx', 'XLSX.read + rows'],
    ['csv', 'csv-parse'],
  ] as const) {
    const { hopnhat, bare } = probe<ReadTimes>('read', [format, count], ['--expose-gc']);
    const both = `${seconds(hopnhat)}  ${library.padEnd(16)} ${seconds(bare)}`;
    const times = (hopnhat / bare).toFixed(2);
    const speed = Math.round((bare / hopnhat) * 100);
    print(`  ${format.padEnd(5)} ${both}  time ${times}, rows/s ${speed} %`);
  }
}

function printUnits(): void {
  const runs = repeated(() => probe<UnitTimes>('units'));
  const of = (part: keyof UnitTimes) => `${median(runs.map((run) => run[part])).toFixed(1)} ms`;
  print(`\nCommunes of the country: load ${of('load')}, first look-up ${of('first')}`);
}

function printWhole(title: string, folder: string, sample: string, options: Arguments = []): void {
  const times: number[] = [];
  const peaks: number[] = [];
  const peak = join(folder, 'peak');
  const out = join(folder, 'out');
  const inputs = [join(sample, 'in'), '--branches', join(sample, 'branches.csv')];
  for (let run = 0; run < RUNS; run++) {
    // An earlier result would be read first, to check it for answers.
    rmSync(out, { recursive: true, force: true });
    const started = performance.now();
    program(['merge', ...inputs, '-o', out, ...options], {
      load: ['peak'],
      env: { BENCH_PEAK: peak },
    });
    times.push(performance.now() - started);
    peaks.push(megabytesOf(peak));
  }
  const megabytes = median(peaks).toFixed(0).padStart(5);
  print(`  ${title.padEnd(36)} ${seconds(median(times))}  ${megabytes} MB`);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2).padStart(7)} s`;
}
