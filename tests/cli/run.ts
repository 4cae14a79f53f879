import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll } from 'vitest';
import { startWarmProgram, type WarmProgram } from '../support/warmProgram.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const FIXTURE = join(ROOT, 'fixtures/lai-dong');

export interface Run {
  status: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a command of the built program; no terminal, no colours, language as given by the arguments.
 * One process runs all commands of a test file (`hopnhatAlone` starts one for a command alone).
 */
export function hopnhat(args: string[], env: Record<string, string> = {}): Run {
  if (process.platform === 'win32') return hopnhatAlone(args, env);
  program ??= startWarmProgram();
  return program.run({ args, env, cwd: scratch });
}

/** Runs `bin/hopnhat.js` as a shell does, in a process of its own. */
export function hopnhatAlone(args: string[], env: Record<string, string> = {}): Run {
  const { HOPNHAT_LANG: _, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/hopnhat.js'), ...args],
    { encoding: 'utf8', cwd: scratch, env: { ...inherited, ...env } },
  );
  return { status, stdout, stderr };
}

let program: WarmProgram | undefined;

/** A folder of this test file, gone at its end. */
export const scratch = mkdtempSync(join(tmpdir(), 'hopnhat-test-'));
afterAll(() => {
  program?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

/** Writes a file below the scratch folder. @returns its path */
export function put(path: string, content: string | Uint8Array): string {
  const place = join(scratch, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, content);
  return place;
}

/** Paths of all files below, with `/`. */
export function listAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

export function csv(path: string): Record<string, string>[] {
  return parse(readFileSync(path), { bom: true, columns: true });
}

export const BRANCHES = [
  'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới',
  'Xã Phú Hộ,Khu 1,Phường Phong Châu,Chi đoàn Phú Hộ 1',
  'Xã Phú Hộ,Khu 2,Phường Phong Châu,Chi đoàn Phú Hộ 2',
  'Xã Hà Thạch,Khu 1,Phường Phong Châu,Chi đoàn Hà Thạch 1',
  '',
].join('\r\n');

/** Invented people; the numbers are right in structure only. */
export const ROSTER = [
  'STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Chi đoàn',
  '1,Nguyễn Văn Thử,12/05/2001,Nam,025201000001,Khu 1',
  '2,Trần Thị Mẫu,03/11/2002,Nữ,025302000002,Khu 1',
  '3,Lê Văn Giả,30/08/2003,Nam,025203000003,Khu 2',
  '',
].join('\r\n');
