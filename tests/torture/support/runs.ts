/** Starts the real program to be killed or held at a moment of its work, and looks at what is left. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { listAll, ROOT, scratch } from '../../cli/run.js';

/** Looks between two turns of the loop, so that short moments are met. */
const LOOKS = 50;

export interface Ended {
  status: number | null;
  /** Whether the moment came before the end. */
  isMet: boolean;
}

/** Runs until a moment comes, then sends the signal and lets `act` happen; goes on if it was `SIGSTOP`. */
export async function runUntil(
  args: readonly string[],
  isMoment: () => boolean,
  signal: 'SIGKILL' | 'SIGSTOP',
  act: () => void = () => {},
): Promise<Ended> {
  const run = spawn(process.execPath, [join(ROOT, 'bin/hopnhat.js'), ...args], {
    cwd: scratch,
    stdio: 'ignore',
  });
  let isOver = false;
  const ended = new Promise<number | null>((resolve) => {
    run.on('exit', (status) => {
      isOver = true;
      resolve(status);
    });
  });
  let isMet = false;
  while (!isOver && !isMet) {
    for (let look = 0; look < LOOKS && !isMet; look++) isMet = isMoment();
    await setImmediate();
  }
  if (isMet) run.kill(signal);
  if (isMet && signal === 'SIGSTOP') {
    act();
    run.kill('SIGCONT');
  }
  return { status: await ended, isMet };
}

/** Names of hidden folders of the program. */
export function hiddenIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder).filter((name) => name.startsWith('.hopnhat-'))
    : [];
}

/** Whether a hidden folder has this part (`new`, `old`), with at least so many files. */
export function hasPart(folder: string, part: string, files = 0): boolean {
  return hiddenIn(folder).some((name) => {
    try {
      return readdirSync(join(folder, name, part)).length >= files;
    } catch {
      return false;
    }
  });
}

/** All files of a folder with their content, as one text; `none` where there is no folder. */
export function contentOf(folder: string): string {
  if (!existsSync(folder)) return 'none';
  const hash = createHash('sha256');
  for (const file of listAll(folder))
    hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}
