// `npm run torture -- [trials] [first] [kind]`: runs the torture tests, with the usual number of trials of each
// kind or another one, from another seed, or one kind only (the name of its test file: `damagedFiles`).
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [trials, first = '0', kind = ''] = process.argv.slice(2);
if (trials !== undefined && !/^\d+$/.test(trials)) {
  process.stderr.write(
    'usage: npm run torture -- [trials] [first seed] [kind: a test file, such as damagedFiles]\n',
  );
  process.exit(trials === '--help' ? 0 : 2);
}
const asked = trials === undefined ? {} : { TORTURE_TRIALS: trials };
// Not through npx: on Windows that is a script of the shell.
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', `tests/torture/${kind}`], {
  stdio: 'inherit',
  env: { ...process.env, ...asked, TORTURE_FIRST: first },
});
process.exitCode = status ?? 1;
