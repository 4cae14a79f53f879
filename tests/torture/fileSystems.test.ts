import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hopnhat, put, ROOT, scratch } from '../cli/run.js';
import { at, rosters } from '../support/decided.js';
import { pick, type Random, randomOf } from './support/random.js';
import { contentOf, hasPart, hiddenIn, runUntil } from './support/runs.js';
import { seedsToTry, Tally } from './support/trials.js';

const SEEDS = seedsToTry(5);
const HOME = 'disk';
const args = rosters(HOME);
const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;
const mounts: string[] = [];
afterAll(() => {
  for (const each of mounts) spawnSync('umount', [each]);
});

/** Ends with a word for the outcome. */
type Trial = (random: Random) => Promise<string> | string;

/** A fresh folder for a trial, with a result `r` where one is wanted. */
function fresh(withResult: boolean): string {
  const folder = join(HOME, 'trial');
  chmodSync(at(HOME), 0o755);
  rmSync(at(folder), { recursive: true, force: true });
  mkdirSync(at(folder));
  if (withResult) cpSync(at(HOME, 'r1'), at(folder, 'r'), { recursive: true });
  return folder;
}

/** Runs as a user who is not root, for whom permissions hold. */
function asNobody(argv: readonly string[]): number | null {
  const { status } = spawnSync(process.execPath, [join(ROOT, 'bin/hopnhat.js'), ...argv], {
    cwd: scratch,
    ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
  });
  return status;
}

/** The target and its parent folder may be read, not written. */
const forbidden: Trial = (random) => {
  const isOld = random(2) === 1;
  const folder = fresh(isOld);
  const before = contentOf(at(folder, 'r'));
  for (const each of [scratch, at(HOME), at(HOME, 'in')]) chmodSync(each, 0o755);
  if (isOld) spawnSync('chmod', ['-R', 'a+rX', at(folder)]);
  chmodSync(at(folder), 0o555);
  const status = asNobody([...args, '-o', join(folder, 'r'), ...(isOld ? ['--force'] : [])]);
  chmodSync(at(folder), 0o755);
  expect(status).toBe(2);
  expect(contentOf(at(folder, 'r'))).toBe(before);
  expect(hiddenIn(at(folder))).toEqual([]);
  return `no permission, ${isOld ? 'with' : 'without'} a result`;
};

/** Names up to the longest and beyond, of one to three bytes a letter. */
const longName: Trial = (random) => {
  const folder = fresh(false);
  const letter = pick(['r', 'đ', 'ộ'], random);
  const bytes = 230 + random(40);
  const size = Buffer.byteLength(letter);
  const name = letter.repeat(Math.floor(bytes / size));
  const { status } = hopnhat([...args, '-o', join(folder, name)]);
  const fits = Buffer.byteLength(name) <= 255;
  expect([name, status]).toEqual([name, fits ? 0 : 2]);
  expect(hiddenIn(at(folder))).toEqual([]);
  return fits ? 'long name written' : 'name too long';
};

/** A disk of so few bytes that the result fits or not. */
const fullDisk: Trial = (random) => {
  const folder = fresh(false);
  const kilobytes = 4 + 4 * random(40);
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', at(folder)]);
  if (mount.status !== 0) return 'full disk: skipped, no right to mount one';
  mounts.push(at(folder));
  const { status } = hopnhat([...args, '-o', join(folder, 'r')]);
  const left = contentOf(at(folder, 'r'));
  const hidden = hiddenIn(at(folder));
  spawnSync('umount', [at(folder)]);
  mounts.pop();
  expect(hidden).toEqual([]);
  expect([0, 2]).toContain(status);
  expect(left === 'none').toBe(status === 2);
  return status === 0 ? 'small disk written' : 'disk full';
};

/** A disk that can only be read. */
const readOnlyDisk: Trial = () => {
  const folder = fresh(true);
  const before = contentOf(at(folder, 'r'));
  const bind = spawnSync('mount', ['--bind', at(folder), at(folder)]);
  if (bind.status !== 0) return 'read-only disk: skipped, no right to mount one';
  mounts.push(at(folder));
  const only = spawnSync('mount', ['-o', 'remount,ro,bind', at(folder)]);
  const run =
    only.status === 0 ? hopnhat([...args, '-o', join(folder, 'r'), '--force']) : undefined;
  spawnSync('umount', [at(folder)]);
  mounts.pop();
  if (run === undefined) return 'read-only disk: skipped, no right to mount one';
  expect(run.status).toBe(2);
  expect(contentOf(at(folder, 'r'))).toBe(before);
  return 'read-only disk';
};

/** Somebody puts something else in place of the target, or into it, while the run writes. */
const replaced: Trial = async (random) => {
  const isOld = random(2) === 1;
  const folder = fresh(isOld);
  const acts: [string, () => void][] = [
    ['a file came', () => put(join(folder, 'r', 'mine.txt'), 'mine')],
    ...(isOld
      ? ([
          ['the target went', () => renameSync(at(folder, 'r'), at(folder, 'kept'))],
          ['conflicts were written', () => put(join(folder, 'r', 'conflicts.csv'), 'mine')],
        ] satisfies [string, () => void][])
      : ([
          ['a file took its name', () => put(join(folder, 'r'), 'mine')],
          ['a link took its name', () => symlinkSync('nowhere', at(folder, 'r'))],
        ] satisfies [string, () => void][])),
  ];
  const [name, act] = pick(acts, random);
  let after = '';
  const files = 1 + random(8);
  const argv = [...args, '-o', join(folder, 'r'), ...(isOld ? ['--force'] : [])];
  const { status, isMet } = await runUntil(
    argv,
    () => hasPart(at(folder), 'new', files),
    'SIGSTOP',
    () => {
      // The run may have ended in between.
      if (!hasPart(at(folder), 'new')) return;
      act();
      after = spawnSync('ls', ['-lR', at(folder, 'r')], { encoding: 'utf8' }).stdout;
    },
  );
  expect(hiddenIn(at(folder))).toEqual([]);
  if (!isMet || after === '') return 'not met';
  expect([name, status]).toEqual([name, 2]);
  expect(spawnSync('ls', ['-lR', at(folder, 'r')], { encoding: 'utf8' }).stdout).toBe(after);
  return name;
};

describe.skipIf(process.platform === 'win32')('faulty file systems', () => {
  it(`${SEEDS.length} times keep the earlier files, or have the complete new result`, async () => {
    expect(hopnhat([...args, '-o', join(HOME, 'r1')]).status).toBe(0);
    const trials: Trial[] = [forbidden, longName, fullDisk, readOnlyDisk, replaced];
    const tally = new Tally('file systems');
    for (const seed of SEEDS) {
      try {
        tally.note(await trials[seed % trials.length]!(randomOf(seed)));
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
    tally.print();
  }, 3_600_000);
});
