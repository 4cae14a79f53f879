/** Gives the program a larger heap where the lists need one: its size is fixed when Node.js starts. */
import { spawn } from 'node:child_process';
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { getHeapStatistics } from 'node:v8';

/** Bytes of heap for each byte of a text file, of members of two provinces: 1.9 kB for a row of 150 bytes. */
const HEAP_PER_BYTE = 13;
/** Workbooks are packed. */
const PACKED = new Set(['.xlsx', '.xlsm', '.xlsb', '.ods']);
const UNPACKED_PER_BYTE = 8;
/** Share of the usual heap that the lists may need. */
const USUAL_SHARE = 0.75;
/** Share of the computer's memory for the heap; tables of numbers are outside it. */
const MEMORY_SHARE = 0.7;

const TARGET = new Set(['-o', '--out']);
/** Stands in a result, whose folders of communes repeat its people. */
const OF_RESULT = 'summary.json';

const FLAG = '--max-old-space-size';

/**
 * Lets the C library of Linux give freed memory back. By default it keeps more of it, the larger the freed blocks were;
 * other systems ignore the setting.
 */
const GIVING_BACK = { MALLOC_TRIM_THRESHOLD_: `${1 << 17}` };

/** Statuses and signals of a process that ran out of memory, or was stopped by the system for lack of it. */
const OUT_OF_MEMORY: readonly unknown[] = [134, 'SIGABRT', 'SIGKILL'];

/**
 * Gives the megabytes of the heap that a run with these arguments should have; undefined if the usual heap is enough,
 * or if the user chose one.
 * @param args arguments of the command; those that are paths of lists, folders or plans count, but not the target
 */
export function largerHeap(args: readonly string[]): number | undefined {
  const isChosen = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ').includes(FLAG);
  if (isChosen) return undefined;
  const usual = getHeapStatistics().heap_size_limit;
  const possible = Math.min(totalmem(), process.constrainedMemory?.() || Infinity) * MEMORY_SHARE;
  if (possible <= usual) return undefined;
  const left = new Countdown((usual * USUAL_SHARE) / HEAP_PER_BYTE);
  for (const [at, arg] of args.entries()) {
    if (TARGET.has(args[at - 1] ?? '')) continue;
    const path = isPlan(arg) ? dirname(arg) : arg;
    left.take(path, statsOf(path, statSync));
  }
  return left.isReached ? Math.floor(possible / (1 << 20)) : undefined;
}

/**
 * Runs a script of Node.js with a heap of this size, on the same terminal.
 * @returns the exit status; undefined if it ran out of memory
 */
export function runWithHeap(
  megabytes: number,
  script: string,
  args: readonly string[],
): Promise<number | undefined> {
  const own = [...process.execArgv, `${FLAG}=${megabytes}`];
  const child = spawn(process.execPath, [...own, script, ...args], {
    stdio: 'inherit',
    env: { ...GIVING_BACK, ...process.env },
  });
  // The terminal interrupts both; other signals come to this process alone.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status, signal) => {
      if (OUT_OF_MEMORY.includes(signal ?? status)) return resolve(undefined);
      if (signal === null) return resolve(status!);
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  });
}

function isPlan(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Takes the bytes of files from an amount until nothing is left. */
class Countdown {
  constructor(private left: number) {}

  get isReached(): boolean {
    return this.left <= 0;
  }

  /** Takes a file, or all files of a folder; links within folders are left out. */
  take(path: string, found: Stats | undefined): void {
    if (this.isReached || found === undefined) return;
    if (found.isDirectory()) {
      const names = namesIn(path);
      const isResult = names.includes(OF_RESULT);
      for (const name of names) {
        const inside = join(path, name);
        const stats = statsOf(inside, lstatSync);
        if (!isResult || stats?.isFile()) this.take(inside, stats);
      }
    } else if (found.isFile()) {
      const perByte = PACKED.has(extname(path).toLowerCase()) ? UNPACKED_PER_BYTE : 1;
      this.left -= found.size * perByte;
    }
  }
}

/** Gives undefined for an argument that is no path, and for what cannot be read. */
function statsOf(path: string, read: (path: string) => Stats): Stats | undefined {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
