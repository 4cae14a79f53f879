/** Runs the systems of `further.py` in the virtual environment of Splink. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fromRoot } from '../paths.js';
import type { SplinkRun, SplinkSettings } from './splink.js';

const here = (name: string) => fromRoot(`lab/peers/${name}`);

export interface FurtherSystem {
  id: string;
  /** Name with version. */
  name: string;
}

/** Installs the systems, each by itself. @returns those that can run, and the reasons why others can't */
export function findFurther(python: string): { found: FurtherSystem[]; missing: string[] } {
  const found: FurtherSystem[] = [];
  const missing = ['dedupe: it needs labelled pairs of a person'];
  for (const wanted of readFileSync(here('further-requirements.txt'), 'utf8').trim().split('\n')) {
    const id = wanted.split('==')[0]!;
    const isThere = () => spawnSync(python, ['-c', `import ${id}, pandas, pyarrow`]).status === 0;
    const install = () =>
      spawnSync(python, ['-m', 'pip', 'install', '--quiet', wanted, 'pandas', 'pyarrow'], {
        stdio: ['ignore', 2, 2],
      });
    if (!isThere()) install();
    if (isThere()) found.push({ id, name: wanted.replace('==', ' ') });
    else missing.push(`${id}: ${wanted} can't be installed`);
  }
  return { found, missing };
}

/** Runs a system on rows. @returns undefined if it fails; its output shows why */
export function runFurther(
  python: string,
  system: string,
  settings: SplinkSettings,
  rows: string,
  pairs: string,
): SplinkRun | undefined {
  const started = performance.now();
  try {
    const printed = execFileSync(python, [here('run_further.py'), system, settings, rows, pairs], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const { times, megabytes } = JSON.parse(printed.trim().split('\n').at(-1)!);
    return { times, megabytes, time: performance.now() - started };
  } catch {
    return undefined;
  }
}
