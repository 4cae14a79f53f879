/** Runs the systems of `further.py` in the virtual environment of Splink. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fromRoot } from '../paths.js';
import type { SplinkRun, SplinkSettings } from './splink.js';

const here = (name: string) => fromRoot(`lab/peers/${name}`);

/** A system that takes longer is stopped. */
export const MOST_SECONDS = 1200;
/** A system that needs more memory is stopped. */
export const MOST_MEGABYTES = 16_000;
/** Exit status of a stopped system → what it needs too much of. */
const STOPPED: ReadonlyMap<number | null, 'time' | 'memory'> = new Map([
  [124, 'time'],
  [125, 'memory'],
]);

export interface FurtherSystem {
  id: string;
  /** Name with version. */
  name: string;
}

/** Clusters of a system at one of its own thresholds. */
interface OwnClusters {
  threshold: number;
  /** Rows of each cluster; a row alone may be left out. */
  rows: number[][];
}

export interface FurtherRun extends SplinkRun {
  /** The recommended threshold first; empty for a system without clusters of its own. */
  clusters: OwnClusters[];
}

/** Files of a list. */
export interface FurtherFiles {
  rows: string;
  /** Person of each row, for a system that needs labelled pairs. */
  people: string;
  /** Written: two rows and a score. */
  pairs: string;
}

/** Installs the systems, each by itself. @returns those that can run, and the reasons why others can't */
export function findFurther(python: string): { found: FurtherSystem[]; missing: string[] } {
  const found: FurtherSystem[] = [];
  const missing: string[] = [];
  for (const line of readFileSync(here('further-requirements.txt'), 'utf8').trim().split('\n')) {
    // A system, then versions of its libraries if it fails with newer ones.
    const packages = line.split(' ');
    const wanted = packages[0]!;
    const id = wanted.split('==')[0]!;
    const isThere = () => spawnSync(python, ['-c', `import ${id}, pandas, pyarrow`]).status === 0;
    const install = () =>
      spawnSync(python, ['-m', 'pip', 'install', '--quiet', ...packages, 'pandas', 'pyarrow'], {
        stdio: ['ignore', 2, 2],
      });
    if (!isThere()) install();
    if (isThere()) found.push({ id, name: wanted.replace('==', ' ') });
    else missing.push(`${id}: ${wanted} can't be installed`);
  }
  return { found, missing };
}

/** Runs a system on rows. @returns why it gave no result, if it did not; its output shows more */
export function runFurther(
  python: string,
  system: string,
  settings: SplinkSettings,
  { rows, people, pairs }: FurtherFiles,
): FurtherRun | 'failed' | 'time' | 'memory' {
  const started = performance.now();
  const clusters = `${pairs}.clusters.json`;
  const limits = [String(MOST_SECONDS), String(MOST_MEGABYTES)];
  const { status, stdout } = spawnSync(
    python,
    [here('run_further.py'), system, settings, rows, people, pairs, clusters, ...limits],
    {
      encoding: 'utf8',
      env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONHASHSEED: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) return STOPPED.get(status) ?? 'failed';
  const { times, megabytes } = JSON.parse(stdout.trim().split('\n').at(-1)!);
  const time = performance.now() - started;
  return { times, megabytes, time, clusters: JSON.parse(readFileSync(clusters, 'utf8')) };
}
