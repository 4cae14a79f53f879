/** Checks that an unpacked package is whole, and that it runs where no Node.js is installed. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { fromRoot } from '../paths.js';
import { filesBelow, SUMS, sumOf } from './archive.js';
import type { Platform } from './platforms.js';

/**
 * Unpacks a package into a folder with blanks and marks, compares the checksums, and runs the package of
 * Linux there.
 * @throws Error for the first thing that is wrong
 */
export function checkPackage(path: string, platform: Platform): void {
  const scratch = mkdtempSync(join(tmpdir(), 'hopnhat-'));
  try {
    const place = join(scratch, 'Công cụ gộp & đoàn viên');
    unzip(path, place);
    const folder = join(place, basename(path, '.zip'));
    compareSums(folder);
    if (platform.id === 'linux') runThere(folder, platform);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function unzip(path: string, place: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path)))) {
    const file = join(place, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function compareSums(folder: string): void {
  const listed = new Map(
    readFileSync(join(folder, SUMS), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  );
  for (const file of filesBelow(folder)) {
    if (file !== SUMS && listed.get(file) !== sumOf(join(folder, file))) {
      throw new Error(`${file} differs from ${SUMS}`);
    }
    listed.delete(file);
  }
  if (listed.size > 0) throw new Error(`missing: ${[...listed.keys()].join(', ')}`);
}

/** Merges the lists of a fixture, from another folder and with nothing of Node.js on the path. */
function runThere(folder: string, { launcher, program }: Platform): void {
  for (const file of [launcher.to, program.to]) chmodSync(join(folder, file), 0o755);
  const cwd = dirname(folder);
  // The path has what the launcher calls, and no Node.js.
  mkdirSync(join(cwd, 'bin'));
  for (const tool of ['dirname', 'readlink']) {
    symlinkSync(join('/usr/bin', tool), join(cwd, 'bin', tool));
  }
  const call = (...args: string[]) => {
    const env = { PATH: join(cwd, 'bin'), HOPNHAT_LANG: 'en' };
    const { status, stdout, stderr } = spawnSync(join(folder, launcher.to), args, {
      cwd,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
    return stdout;
  };
  if (!/^\d+\.\d+\.\d+\n$/.test(call('--version'))) throw new Error('no version');
  if (!call('units', 'xã Lai Đồng').includes('08560')) throw new Error('no communes');
  call('merge', fromRoot('fixtures/lai-dong/in'), '-o', 'kết quả');
  for (const file of ['roster.xlsx', 'conflicts.xlsx', 'report.html']) {
    if (!existsSync(join(cwd, 'kết quả', file))) throw new Error(`no ${file}`);
  }
}
