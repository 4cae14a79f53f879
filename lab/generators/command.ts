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

const NAMES = measuringScenarios.join('|');
const USAGE = `usage: npm run lab:sample -- --scenario ${NAMES} [--rows N] [--seed N] -o <folder>`;
const isNumber = (text: string) => /^\d{1,9}$/.test(text);

const { scenario, rows, seed, out, help } = readOptions();
if (help) {
  process.stdout.write(`${USAGE}\n`);
} else if (isMeasuring(scenario) && isNumber(rows ?? '0') && isNumber(seed) && out !== undefined) {
  const count = rows === undefined ? undefined : Number(rows);
  await write({ scenario, rows: count, seed: Number(seed) }, out);
} else {
  fail(USAGE);
}

/** Reads the options of the command; an unknown one leaves the scenario empty, which shows the usage. */
function readOptions() {
  const options = {
    scenario: { type: 'string', default: '' },
    rows: { type: 'string' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', short: 'o' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  try {
    return parseArgs({ options }).values;
  } catch {
    return parseArgs({ args: [], options }).values;
  }
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
