/** Runs the project's tests on a line of Node.js. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fromRoot } from '../paths.js';

export interface Tested {
  passed: number;
  failed: number;
}

/**
 * Runs tests with another Node.js, also in the processes that they start.
 * @param node program of the line
 * @param tests arguments of Vitest that choose them
 * @throws Error if no test ran
 */
export function testedOn(node: string, tests: readonly string[], scratch: string): Tested {
  const report = join(scratch, 'tests.json');
  const args = [fromRoot('node_modules/vitest/vitest.mjs'), 'run', ...tests];
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status, stdout, stderr } = spawnSync(node, [...args, ...reporters], {
    cwd: fromRoot('.'),
    env: { ...process.env, NO_COLOR: '1', PATH: `${dirname(node)}${delimiter}${process.env.PATH}` },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}\n`);
  if (!existsSync(report)) throw new Error(`no test ran with ${tests.join(' ')}`);
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  if (numPassedTests + numFailedTests === 0) throw new Error('no test ran');
  // A file that cannot be loaded fails the run without a failed test.
  return { passed: numPassedTests, failed: status === 0 ? 0 : Math.max(numFailedTests, 1) };
}
