// Samples merged and judged by their truth.
import { join } from 'node:path';
import { branchesOf, measured, program } from './support.js';

/** Without `rows` as many as the scenario usually has. */
export function makeSample({ scenario, rows, seed }, folder) {
  const size = rows === undefined ? [] : ['--rows', rows];
  const sample = join(folder, 'sample');
  program(['sample', '--scenario', scenario, ...size, '--seed', seed, '-o', sample]);
}

/**
 * @param options of the merge
 * @returns what `evaluate` measures, time and memory of the merge
 */
export function mergedSample(request, folder, options = []) {
  makeSample(request, folder);
  const out = join(folder, 'result');
  const run = measured([...mergeOf(folder), '-o', out, ...options], folder);
  return { ...run, measures: evaluated(folder, out) };
}

/** @returns what `evaluate` measures of the sample in a folder when an idea is left out */
export function judged(folder, idea) {
  const without = [['./ablate.js'], { BENCH_ABLATE: idea }];
  const out = join(folder, `without-${idea}`);
  program([...mergeOf(folder), '-o', out], ...without);
  return evaluated(folder, out, ...without);
}

function mergeOf(folder) {
  const sample = join(folder, 'sample');
  return ['merge', join(sample, 'in'), ...branchesOf(sample), '--format', 'csv'];
}

function evaluated(folder, out, ...how) {
  const truth = join(folder, 'sample', 'truth.csv');
  return JSON.parse(program(['evaluate', '--truth', truth, '--from', out, '--json'], ...how));
}
