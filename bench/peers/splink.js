// Splink in a virtual environment of its own, outside this folder, and the best that its pairs can give.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countPairs, scoresOf } from '../../dist/evaluate/pairs.js';
import { Groups, numbered } from '../groups.js';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
/** Thresholds that are tried, in bits. */
const THRESHOLDS = { from: 30, to: -4, step: 0.5 };

/** @returns what runs Splink, or the reason why nothing can */
export function findSplink() {
  const [wanted] = readFileSync(here('requirements.txt'), 'utf8').trim().split('\n');
  if (spawnSync('python3', ['--version']).status !== 0) return { missing: 'python3 is not there' };
  const folder = join(tmpdir(), `hopnhat-${wanted.replaceAll('=', '-')}`);
  const python = join(folder, 'bin/python');
  const isThere = () => spawnSync(python, ['-c', 'import splink, duckdb']).status === 0;
  if (existsSync(python) && isThere()) return { python, name: wanted.replace('==', ' ') };
  const made =
    spawnSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' }).status === 0 &&
    spawnSync(python, ['-m', 'pip', 'install', '--quiet', '-r', here('requirements.txt')], {
      stdio: ['ignore', 2, 2],
    }).status === 0;
  if (!made || !isThere()) return { missing: `${wanted} can't be installed` };
  return { python, name: wanted.replace('==', ' ') };
}

/** @returns seconds of each stage and of the whole command, and peak memory */
export function runSplink(python, kind, rows, pairs) {
  const started = performance.now();
  const printed = execFileSync(python, [here('run_splink.py'), kind, rows, pairs], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { times, megabytes } = JSON.parse(printed.trim().split('\n').at(-1));
  return { times, megabytes, time: performance.now() - started };
}

/**
 * The clusters (connected pairs) of the threshold that gives the best F1 by the truth, which nobody
 * who has no truth could choose.
 * @param people by row
 */
export function bestClusters(pairs, people) {
  const person = numbered(people);
  const edges = readFileSync(pairs, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(',').map(Number))
    .sort(([, , one], [, , other]) => other - one);
  const groups = new Groups(people.length);
  let best = { f1: -1 };
  let next = 0;
  for (let bits = THRESHOLDS.from; bits >= THRESHOLDS.to; bits -= THRESHOLDS.step) {
    for (; next < edges.length && edges[next][2] >= bits; next++) {
      groups.join(edges[next][0], edges[next][1]);
    }
    const scores = scoresOf(countPairs(person, groups.numbers()));
    if (scores.f1 > best.f1) best = { ...scores, bits };
  }
  return best;
}
