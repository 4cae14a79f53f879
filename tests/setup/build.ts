import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Sources → the last file that their build writes. */
const BUILDS = { src: 'dist/program/start.js', lab: 'dist-lab/paths.js' };

/**
 * Builds the program if a source is newer. Tests of commands and threads run `dist`; with an old one they
 * would fail, or pass, for what is no longer in `src`.
 */
export default function buildIfStale(): void {
  const isStale = Object.entries(BUILDS).some(([sources, built]) => {
    const path = join(ROOT, built);
    return !existsSync(path) || statSync(path).mtimeMs < newest(join(ROOT, sources));
  });
  if (!isStale) return;
  process.stderr.write('Building dist and dist-lab, which are older than src and lab …\n');
  const { status } = spawnSync('npm run --silent build:lab', {
    cwd: ROOT,
    shell: true,
    // Vitest sets `test`, with which the page would get the development build of its library.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
  if (status === 0) return;
  process.stderr.write(
    'The build has errors (above): tests of commands and threads may mislead.\n',
  );
}

/** Returns the time of the newest source below a folder, in milliseconds. */
function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(?:tsx?|css)$/.test(name))
    .reduce(
      (time, { parentPath, name }) => Math.max(time, statSync(join(parentPath, name)).mtimeMs),
      0,
    );
}
