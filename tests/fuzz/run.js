// `npm run fuzz -- [cases] [first]`: the fuzz test with another number of cases, or one case again.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [cases = '2000', first = '0'] = process.argv.slice(2);
// Not through npx: on Windows that is a script of the shell.
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_CASES: cases, FUZZ_FIRST: first },
});
process.exitCode = status ?? 1;
