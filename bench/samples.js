// A sample merged and judged by its truth.
import { join } from 'node:path';
import { branchesOf, measured, program } from './support.js';

/**
 * Without `rows` as many as the scenario usually has.
 * @param options of the merge
 * @returns what `evaluate` measures, time and memory of the merge
 */
export function mergedSample({ scenario, rows, seed }, folder, options = []) {
  const sample = join(folder, 'sample');
  const result = join(folder, 'result');
  const size = rows === undefined ? [] : ['--rows', rows];
  program(['sample', '--scenario', scenario, ...size, '--seed', seed, '-o', sample]);
  const inputs = [join(sample, 'in'), ...branchesOf(sample)];
  const run = measured(['merge', ...inputs, '-o', result, '--format', 'csv', ...options], folder);
  const truth = join(sample, 'truth.csv');
  const measures = JSON.parse(program(['evaluate', '--truth', truth, '--from', result, '--json']));
  return { ...run, measures };
}
