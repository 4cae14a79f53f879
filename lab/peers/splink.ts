/** Runs Splink in a virtual environment outside this folder, and finds its best threshold. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPairs, type Scores, scoresOf } from '#product/evaluate/index.js';
import { Groups, numbered } from '../bench/support/groups.js';
import { fromRoot } from '../paths.js';

const here = (name: string) => fromRoot(`lab/peers/${name}`);
/** Tried thresholds, in bits. */
const THRESHOLDS = { from: 30, to: -4, step: 0.5 };

/** Names in `settings.py`. */
export type SplinkSettings = 'vietnamese' | 'febrl' | 'fake_1000' | 'historical' | 'rldata';

export interface Splink {
  /** Path of the Python with Splink. */
  python: string;
  /** Name with version. */
  name: string;
}

/** Finds a Python with Splink. @returns it, or the reason why there is none */
export function findSplink(): Splink | { missing: string } {
  const [wanted] = readFileSync(here('requirements.txt'), 'utf8').trim().split('\n') as [string];
  if (spawnSync('python3', ['--version']).status !== 0) return { missing: 'python3 is not there' };
  const folder = join(tmpdir(), `hopnhat-${wanted.replaceAll('=', '-')}`);
  const python = join(folder, 'bin/python');
  const isThere = () => spawnSync(python, ['-c', 'import splink, duckdb']).status === 0;
  const found = { python, name: wanted.replace('==', ' ') };
  if (existsSync(python) && isThere()) return found;
  const made =
    spawnSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' }).status === 0 &&
    spawnSync(python, ['-m', 'pip', 'install', '--quiet', '-r', here('requirements.txt')], {
      stdio: ['ignore', 2, 2],
    }).status === 0;
  return made && isThere() ? found : { missing: `${wanted} can't be installed` };
}

export interface SplinkRun {
  /** Seconds of each stage. */
  times: Record<string, number>;
  megabytes: number;
  /** Milliseconds of the whole command. */
  time: number;
}

export function runSplink(
  python: string,
  settings: SplinkSettings,
  rows: string,
  pairs: string,
): SplinkRun {
  const started = performance.now();
  const printed = execFileSync(python, [here('run_splink.py'), settings, rows, pairs], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { times, megabytes } = JSON.parse(printed.trim().split('\n').at(-1)!);
  return { times, megabytes, time: performance.now() - started };
}

/**
 * Finds the clusters (connected pairs) at the threshold with the best F1 by the truth. Without a truth,
 * nobody could choose this threshold.
 * @param people by row
 */
export function bestClusters(pairs: string, people: readonly string[]): Scores & { bits: number } {
  const person = numbered(people);
  const edges = readFileSync(pairs, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map(Number) as [a: number, b: number, bits: number])
    .sort(([, , one], [, , other]) => other - one);
  const groups = new Groups(people.length);
  let best = { precision: 0, recall: 0, f1: -1, bits: THRESHOLDS.from };
  let next = 0;
  for (let bits = THRESHOLDS.from; bits >= THRESHOLDS.to; bits -= THRESHOLDS.step) {
    for (let edge = edges[next]; edge !== undefined && edge[2] >= bits; edge = edges[++next]) {
      groups.join(edge[0], edge[1]);
    }
    const scores = scoresOf(countPairs(person, groups.numbers()));
    if (scores.f1 > best.f1) best = { ...scores, bits };
  }
  return best;
}
