import { spawn } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command wrote, and how it ended. */
export interface CommandResult {
  status: number | null;
  /** Standard output and standard error in the order in which they were written. */
  output: string;
}

/** A temporary folder in which the commands of one document run. */
export interface Workspace {
  folder: string;
  /** Runs `bin/hopnhat.js` there. */
  run(args: readonly string[], env: Record<string, string>): Promise<CommandResult>;
  remove(): void;
}

/**
 * Makes a folder with what the documents presume: `fixtures`, and the Lai Đồng rosters and branch table as
 * `danh-sach` and `branches.csv`.
 */
export function makeWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), 'hopnhat-docs-'));
  for (const name of ['lai-dong', 'province', 'layouts/codes-as-evidence']) {
    cpSync(join(ROOT, 'fixtures', name), join(folder, 'fixtures', name), { recursive: true });
  }
  cpSync(join(ROOT, 'fixtures/lai-dong/in'), join(folder, 'danh-sach'), { recursive: true });
  cpSync(join(ROOT, 'fixtures/lai-dong/branches.csv'), join(folder, 'branches.csv'));
  return {
    folder,
    run: (args, env) => runProgram(folder, args, env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function runProgram(
  cwd: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<CommandResult> {
  const { HOPNHAT_LANG: _, ...inherited } = process.env;
  const log = join(cwd, '.output.txt');
  const file = openSync(log, 'w');
  try {
    const child = spawn(process.execPath, [join(ROOT, 'bin/hopnhat.js'), ...args], {
      cwd,
      env: { ...inherited, ...env },
      stdio: ['ignore', file, file],
    });
    const status = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    return { status, output: readFileSync(log, 'utf8').replaceAll(cwd, '…') };
  } finally {
    closeSync(file);
    rmSync(log);
  }
}
