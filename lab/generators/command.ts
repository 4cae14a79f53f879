/**
 * `npm run lab:sample -- --scenario <name> [--rows N] [--seed N] -o <folder>`: writes rosters with their truth
 * for measuring; the scenarios are in `index.ts`.
 */
import { parseArgs } from 'node:util';
import { InputError, sayIn } from '#product/index.js';
import {
  isMeasuring,
  type MeasuringRequest,
  measuringScenarios,
  writeMeasuringSample,
} from './index.js';

const { values } = parseArgs({
  options: {
    scenario: { type: 'string', default: '' },
    rows: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', short: 'o' },
  },
});
const { scenario, rows, seed, out } = values;
const isNumber = (text: string) => /^\d{1,9}$/.test(text);

if (isMeasuring(scenario) && isNumber(rows ?? '0') && isNumber(seed) && out !== undefined) {
  const count = rows === undefined ? undefined : Number(rows);
  await write({ scenario, rows: count, seed: Number(seed) }, out);
} else {
  const names = measuringScenarios.join('|');
  fail(`usage: npm run lab:sample -- --scenario ${names} [--rows N] [--seed N] -o <folder>`);
}

async function write(request: MeasuringRequest, folder: string): Promise<void> {
  try {
    const count = await writeMeasuringSample(request, folder);
    process.stdout.write(`${count} files in ${folder} (invented people)\n`);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    fail(error.faults.map(sayIn('en')).join('\n'));
  }
}

function fail(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}
