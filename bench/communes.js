// `npm run bench [-- rows]`: rows per second of each stage, and time and peak memory of the whole
// command, on synthetic rosters. Medians of several runs; run it on a quiet machine.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inFolder, median, print, program } from './support.js';

const RUNS = 3;
const root = fileURLToPath(new URL('..', import.meta.url));

export function communes([rows = '50000']) {
  return inFolder('bench', undefined, (folder) => {
    const bulk = join(folder, 'bulk');
    program(['sample', '--scenario', 'bulk', '--rows', rows, '-o', bulk]);
    stages(bulk);
    units();
    reading(rows);
    print('\nWhole command, start included');
    wholeCommand(`${rows} csv rows, all outputs`, folder, bulk);
    wholeCommand(`${rows} csv rows, --format csv`, folder, bulk, ['--format', 'csv']);
    wholeCommand('fixture lai-dong, all outputs', folder, join(root, 'fixtures/lai-dong'));
    return 0;
  });
}

function stages(sample) {
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(
      execFileSync(process.execPath, [
        join(root, 'bench/stages.js'),
        join(sample, 'in'),
        join(sample, 'branches.csv'),
        'xlsx,csv,html',
      ]),
    ),
  );
  const [{ rows: count, pairs }] = runs;
  print(`Stages, ${count} rows, ${pairs} pairs compared, median of ${RUNS} runs`);
  for (const stage of Object.keys(runs[0].times)) {
    const time = median(runs.map((run) => run.times[stage]));
    print(
      `  ${stage.padEnd(12)} ${seconds(time)}  ${String(Math.round((count / time) * 1000)).padStart(9)} rows/s`,
    );
  }
}

function reading(count) {
  print(`\nReading ${count} rows of 10 columns, beside the bare library`);
  for (const [format, library] of [
    ['xlsx', 'XLSX.read + rows'],
    ['csv', 'csv-parse'],
  ]) {
    const { hopnhat, bare } = JSON.parse(
      execFileSync(process.execPath, ['--expose-gc', join(root, 'bench/read.js'), format, count]),
    );
    print(
      `  ${format.padEnd(5)} ${seconds(hopnhat)}  ${library.padEnd(16)} ${seconds(bare)}  time ${(hopnhat / bare).toFixed(2)}, rows/s ${Math.round((bare / hopnhat) * 100)} %`,
    );
  }
}

function units() {
  const runs = Array.from({ length: RUNS }, () =>
    JSON.parse(execFileSync(process.execPath, [join(root, 'bench/units.js')])),
  );
  const of = (part) => `${median(runs.map((run) => run[part])).toFixed(1)} ms`;
  print(`\nCommunes of the country: load ${of('load')}, first look-up ${of('first')}`);
}

function wholeCommand(title, folder, sample, options = []) {
  const times = [];
  const peaks = [];
  const peak = join(folder, 'peak');
  const out = join(folder, 'out');
  const inputs = [join(sample, 'in'), '--branches', join(sample, 'branches.csv')];
  for (let run = 0; run < RUNS; run++) {
    // An earlier result would be read first, to see whether it holds answers.
    rmSync(out, { recursive: true, force: true });
    const started = performance.now();
    program(['merge', ...inputs, '-o', out, ...options], ['./peak.js'], { BENCH_PEAK: peak });
    times.push(performance.now() - started);
    peaks.push(Number(readFileSync(peak, 'utf8')) / 1024);
  }
  print(
    `  ${title.padEnd(36)} ${seconds(median(times))}  ${median(peaks).toFixed(0).padStart(5)} MB`,
  );
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2).padStart(7)} s`;
}
