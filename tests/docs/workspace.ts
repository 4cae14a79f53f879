import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startWarmProgram, type WarmProgram } from '../support/warmProgram.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Output of a command, and how it ended. */
export interface CommandResult {
  status: number | null;
  /** Standard error and standard output, as a terminal shows them. */
  output: string;
}

/** Runs a command in a folder. */
export type Runner = (
  folder: string,
  args: readonly string[],
  env: Record<string, string>,
) => CommandResult;

/** Makes a folder with the fixtures that the documents name. */
export function makeWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hopnhat-docs-'));
  for (const name of ['lai-dong', 'province', 'layouts/codes-as-evidence']) {
    cpSync(join(ROOT, 'fixtures', name), join(folder, 'fixtures', name), { recursive: true });
  }
  return folder;
}

/** Copies the lists and the branch table of the examples into a folder, as README.md does first. */
export function addLists(folder: string): void {
  cpSync(join(ROOT, 'fixtures/lai-dong/in'), join(folder, 'danh-sach'), { recursive: true });
  cpSync(join(ROOT, 'fixtures/lai-dong/branches.csv'), join(folder, 'branches.csv'));
}

/** Starts `bin/hopnhat.js` for one command, as a reader does. */
export const runAlone: Runner = (folder, args, env) => {
  const { HOPNHAT_LANG: _, ...inherited } = process.env;
  const log = join(folder, '.output.txt');
  const file = openSync(log, 'w');
  try {
    const { status } = spawnSync(process.execPath, [join(ROOT, 'bin/hopnhat.js'), ...args], {
      cwd: folder,
      env: { ...inherited, ...env },
      stdio: ['ignore', file, file],
    });
    return { status, output: readFileSync(log, 'utf8') };
  } finally {
    closeSync(file);
    rmSync(log);
  }
};

/** Runs all commands in one process, which takes a fraction of the time. Needs named pipes, so not on Windows. */
export function makeWarmRunner(): { run: Runner; stop(): void } {
  if (process.platform === 'win32') return { run: runAlone, stop: () => {} };
  let program: WarmProgram | undefined;
  return {
    run(cwd, args, env) {
      program ??= startWarmProgram();
      const { status, stdout, stderr } = program.run({ args, env, cwd });
      return { status, output: stderr + stdout };
    },
    stop: () => program?.stop(),
  };
}
