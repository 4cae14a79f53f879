/** Samples merged and judged by their truth. */
import { join } from 'node:path';
import type { Measures } from '#product/evaluate/index.js';
import { isMeasuring, writeMeasuringSample } from '../../generators/index.js';
import { type Arguments, branchesOf, measured, type Probes, program, type Run } from './program.js';

export interface SampleRequest {
  scenario: string;
  /** Without it as many as the scenario usually has. */
  rows?: string | number | undefined;
  seed?: string | number;
  format?: string;
}

/** Writes a sample of the laboratory or of the program into a new folder. */
export function makeSample(request: SampleRequest, sample: string): void {
  const { scenario, rows, seed = 1, format } = request;
  if (isMeasuring(scenario)) {
    const count = rows === undefined ? undefined : Number(rows);
    writeMeasuringSample({ scenario, rows: count, seed: Number(seed) }, sample);
    return;
  }
  const size = rows === undefined ? [] : ['--rows', rows];
  const form = format === undefined ? [] : ['--format', format];
  program(['sample', '--scenario', scenario, ...size, '--seed', seed, ...form, '-o', sample]);
}

/** A run with the measures that `evaluate` gives of its result. */
export interface Judged extends Run {
  measures: Measures;
}

/** Makes a sample and merges it. @param options of the merge */
export function mergedSample(
  request: SampleRequest,
  folder: string,
  options: Arguments = [],
): Judged {
  const sample = join(folder, 'sample');
  makeSample(request, sample);
  const out = join(folder, 'result');
  const run = measured([...mergeOf(sample), '-o', out, ...options], folder);
  return { ...run, measures: evaluated(join(sample, 'truth.csv'), out) };
}

/** Merges the sample in a folder with an idea left out. @returns what `evaluate` measures */
export function judgedWithout(idea: string, folder: string): Measures {
  const without: Probes = { load: ['ablate'], env: { BENCH_ABLATE: idea } };
  const sample = join(folder, 'sample');
  const out = join(folder, `without-${idea}`);
  program([...mergeOf(sample), '-o', out], without);
  return evaluated(join(sample, 'truth.csv'), out, without);
}

/** @returns what `evaluate` measures of a result */
export function evaluated(truth: string, result: string, probes: Probes = {}): Measures {
  const args = ['evaluate', '--truth', truth, '--from', result, '--json'];
  return JSON.parse(program(args, probes).toString());
}

function mergeOf(sample: string): string[] {
  return ['merge', join(sample, 'in'), ...branchesOf(sample), '--format', 'csv'];
}
