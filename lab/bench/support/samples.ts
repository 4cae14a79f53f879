/** Makes samples, merges them and measures the results by their truth. */
import { join } from 'node:path';
import { prepare, readTruth } from '#product/app/run/index.js';
import { evaluate, type Measures } from '#product/evaluate/index.js';
import { forEachWeighed, proposalsOf, type Without } from '#product/match/index.js';
import { merge } from '#product/pipeline.js';
import { isMeasuring } from '../../generators/index.js';
import { type Arguments, branchesOf, generator, measured, program, type Run } from './program.js';

export interface SampleRequest {
  scenario: string;
  /** Number of rows; the scenario's usual number by default. */
  rows?: string | number | undefined;
  seed?: string | number;
  format?: string;
}

/** Writes a sample of the laboratory or of the program into a new folder. */
export function makeSample(request: SampleRequest, sample: string): void {
  const { scenario, rows, seed = 1, format } = request;
  const size = rows === undefined ? [] : ['--rows', rows];
  if (isMeasuring(scenario)) {
    generator(['--scenario', scenario, ...size, '--seed', seed, '-o', sample]);
    return;
  }
  const form = format === undefined ? [] : ['--format', format];
  program(['sample', '--scenario', scenario, ...size, '--seed', seed, ...form, '-o', sample]);
}

/** A run with the measures of its result. */
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

/** Merges a sample in this process, with an idea or a blocking rule left out. @returns its measures */
export async function judgedWithout(
  without: Without | undefined,
  sample: string,
): Promise<Measures> {
  const [, branches] = branchesOf(sample);
  const request = { inputs: [join(sample, 'in')], ...(branches && { branches }) };
  const { input } = await prepare(request);
  const matching = { ...input.matching, ...(without && { without }) };
  const result = await merge({ ...input, matching });
  const { records, profile, clustering } = result;
  return evaluate(result, await readTruth(join(sample, 'truth.csv')), {
    proposals: (a, b) => proposalsOf(records, profile, a, b, without),
    forEachWeighed: (visit) => forEachWeighed(records, profile, clustering.model, visit, without),
  }).measures;
}

/** Measures a result. */
export function evaluated(truth: string, result: string): Measures {
  const args = ['evaluate', '--truth', truth, '--from', result, '--json'];
  return JSON.parse(program(args).toString());
}

function mergeOf(sample: string): string[] {
  return ['merge', join(sample, 'in'), ...branchesOf(sample), '--format', 'csv'];
}
