// A sample merged and judged by its truth.
import { join } from 'node:path';
import { branchesOf, measured, program } from './support.js';

/** @returns what `evaluate` measures, time and memory of the merge */
export function mergedSample({ scenario, rows, seed }, folder) {
  const sample = join(folder, 'sample');
  const result = join(folder, 'result');
  program(['sample', '--scenario', scenario, '--rows', rows, '--seed', seed, '-o', sample]);
  const inputs = [join(sample, 'in'), ...branchesOf(sample)];
  const run = measured(['merge', ...inputs, '-o', result, '--format', 'csv'], folder);
  const truth = join(sample, 'truth.csv');
  const measures = JSON.parse(program(['evaluate', '--truth', truth, '--from', result, '--json']));
  return { ...run, measures };
}
