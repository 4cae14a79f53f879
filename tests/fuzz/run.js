// `npm run fuzz -- [cases] [first]`: the fuzz test with another number of cases, or one case again.
import { spawnSync } from 'node:child_process';

const [cases = '2000', first = '0'] = process.argv.slice(2);
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_CASES: cases, FUZZ_FIRST: first },
});
process.exitCode = status ?? 1;
