/** Marks the run that works in a folder, so that a later run knows whether it is still running. */
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { withoutUndefined } from '../../model/index.js';
import { textIfReadable } from '../read.js';

export interface Owner {
  pid: number;
  host: string;
  /** Boot id of the machine, if it has one. */
  boot?: string;
  /** Namespace of process ids: those of a container have no meaning outside it. */
  space?: string;
  /** Start of the process, which distinguishes it from a later one with its id. */
  start?: string;
}

/** `unknown`: on another machine, or in another container. */
export type OwnerState = 'alive' | 'dead' | 'unknown';

/** Makes the mark of this process. */
export function thisOwner(): Owner {
  const [boot, space, start] = [bootId(), processSpace(), startOf(process.pid)];
  return {
    pid: process.pid,
    host: hostname(),
    ...withoutUndefined({ boot, space, start }),
  };
}

/** Reads a mark. @returns undefined for any other text */
export function parseOwner(text: string): Owner | undefined {
  try {
    const owner = JSON.parse(text) as Partial<Owner> | null;
    const isWhole = Number.isInteger(owner?.pid) && typeof owner?.host === 'string';
    return isWhole ? (owner as Owner) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the run of a mark is still running; its age is no evidence, as merging may take hours. */
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

/** Reads the boot id, on Linux only; elsewhere the process id must be enough. */
function bootId(): string | undefined {
  return textIfReadable('/proc/sys/kernel/random/boot_id')?.trim();
}

function processSpace(): string | undefined {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return undefined;
  }
}

/** Reads the start of a process in ticks since boot; undefined for a process that has ended. */
function startOf(pid: number): string | undefined {
  // The name before it may contain blanks and brackets.
  const stat = textIfReadable(`/proc/${pid}/stat`)?.split(') ').at(-1)?.split(' ');
  if (stat === undefined) return undefined;
  return stat[0] === 'Z' || stat[0] === 'X' ? 'ended' : stat[19];
}
