/** Who works in a folder: a mark by which a later run sees whether that run still goes on. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

export interface Owner {
  pid: number;
  host: string;
  /** Boot id of the machine, where it has one. */
  boot?: string;
  /** Namespace of process numbers: those of a container mean nothing outside it. */
  space?: string;
  /** When the process began, by which another one with its number is told from it. */
  start?: string;
}

/** `unknown`: on another machine, or in another container. */
export type OwnerState = 'alive' | 'dead' | 'unknown';

/** The mark of this process. */
export function thisOwner(): Owner {
  const [boot, space, start] = [bootId(), processSpace(), startOf(process.pid)];
  return {
    pid: process.pid,
    host: hostname(),
    ...(boot === undefined ? {} : { boot }),
    ...(space === undefined ? {} : { space }),
    ...(start === undefined ? {} : { start }),
  };
}

/** Reads a mark. @returns undefined for a text that is none */
export function parseOwner(text: string): Owner | undefined {
  try {
    const owner = JSON.parse(text) as Partial<Owner> | null;
    const isWhole = Number.isInteger(owner?.pid) && typeof owner?.host === 'string';
    return isWhole ? (owner as Owner) : undefined;
  } catch {
    return undefined;
  }
}

/** Tells whether the run of a mark still goes on; its age tells nothing, for merging may take hours. */
export function ownerState(owner: Owner, self = thisOwner(), startNow = startOf): OwnerState {
  if (owner.host !== self.host) return 'unknown';
  // All processes ended when the machine was started again.
  if (owner.boot !== self.boot) return 'dead';
  if (owner.space !== self.space) return 'unknown';
  if (!isRunning(owner.pid)) return 'dead';
  const start = startNow(owner.pid);
  return owner.start !== undefined && start !== undefined && owner.start !== start
    ? 'dead'
    : 'alive';
}

function isRunning(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user runs as well.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Reads the boot id, on Linux only; elsewhere the process number must do. */
function bootId(): string | undefined {
  return textOf('/proc/sys/kernel/random/boot_id')?.trim();
}

function processSpace(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return undefined;
  }
}

/** In ticks since the machine was switched on. A process that has ended and waits to be noticed has none. */
function startOf(pid: number): string | undefined {
  // The name before it may hold blanks and brackets.
  const stat = textOf(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  if (stat === undefined) return undefined;
  return stat[0] === 'Z' || stat[0] === 'X' ? 'ended' : stat[19];
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
