/** Starts the program once more for large lists, with settings that are fixed when Node.js starts. */
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
/** Bytes of text files, some 150,000 rows, from which giving memory back is worth a second process. */
const WORTH_GIVING_BACK = 16 << 20;

const TARGET = new Set(['-o', '--out']);
/** Stands in a result, whose folders of communes repeat its people. */
const OF_RESULT = 'summary.json';

const HEAP_SIZE = '--max-old-space-size';

/**
 * Lets the C library of Linux give freed memory back. By default it keeps more of it, the larger the freed blocks were:
 * a seventh of the memory of a province. Other systems ignore the setting.
 */
const TRIM_THRESHOLD = 'MALLOC_TRIM_THRESHOLD_';
const GIVING_BACK = { [TRIM_THRESHOLD]: `${1 << 17}` };
/** Bytes of text files, some 500,000 and 4,000,000 rows, from which less memory is worth more garbage collections. */
const LARGE = 64 << 20;
const HUGE = 512 << 20;
/** A fifth of the memory of a province is for new objects where Node.js sets no such limit. */
const NEW_OBJECTS = '--max-semi-space-size';
/** Megabytes of that setting; from version 12 on V8 keeps twice as many new objects with it. */
const NEW_OBJECTS_SIZE = Number.parseInt(process.versions.v8, 10) < 12 ? 32 : 16;

/** Statuses and signals of a process that ran out of memory, or was stopped by the system for lack of it. */
const OUT_OF_MEMORY: readonly unknown[] = [134, 'SIGABRT', 'SIGKILL'];

/** How a program starts itself once more. */
export interface Restart {
  /** Megabytes of the heap; the usual ones if missing. */
  heap?: number;
}

/**
 * Returns how a run with these arguments should start once more, if it should: with a larger heap if the usual one is
 * too small and the user chose none, or on Linux to give memory back.
 * @param args arguments of the command; those that are paths of lists, folders or plans count, but not the target
 */
export function restartFor(args: readonly string[]): Restart | undefined {
  const usual = getHeapStatistics().heap_size_limit;
  const possible = Math.min(totalmem(), process.constrainedMemory?.() || Infinity) * MEMORY_SHARE;
  const needsHeap = isChosen(HEAP_SIZE) || possible <= usual ? Infinity : heapBytes(usual);
  const isGivingBack = process.platform !== 'linux' || process.env[TRIM_THRESHOLD] !== undefined;
  const worthIt = Math.min(needsHeap, isGivingBack ? Infinity : WORTH_GIVING_BACK);
  if (worthIt === Infinity) return undefined;
  const bytes = bytesOf(args, needsHeap === Infinity ? worthIt : needsHeap);
  if (bytes >= needsHeap) return { heap: Math.floor(possible / (1 << 20)) };
  return bytes >= worthIt ? {} : undefined;
}

/** Returns how large the lists are that arguments name; undefined where less memory is not worth more time. */
export function sizeOf(args: readonly string[]): 'large' | 'huge' | undefined {
  const bytes = bytesOf(args, HUGE);
  if (bytes >= HUGE) return 'huge';
  return bytes >= LARGE ? 'large' : undefined;
}

/** Counts the bytes of the files and folders that arguments name, until there are enough. */
function bytesOf(args: readonly string[], enough: number): number {
  const bytes = new ByteCount(enough);
  for (const [at, arg] of args.entries()) {
    if (TARGET.has(args[at - 1] ?? '')) continue;
    const path = isPlan(arg) ? dirname(arg) : arg;
    bytes.add(path, statsOf(path, statSync));
  }
  return bytes.count;
}

/**
 * Runs a script of Node.js once more, on the same terminal.
 * @returns the exit status; undefined if it ran out of memory
 */
export function runAgain(
  { heap }: Restart,
  script: string,
  args: readonly string[],
): Promise<number | undefined> {
  const options = [
    ...process.execArgv,
    ...(heap === undefined ? [] : [`${HEAP_SIZE}=${heap}`]),
    ...(isChosen(NEW_OBJECTS) ? [] : [`${NEW_OBJECTS}=${NEW_OBJECTS_SIZE}`]),
  ];
  const child = spawn(process.execPath, [...options, script, ...args], {
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

/** Whether the user chose a setting of Node.js. */
function isChosen(option: string): boolean {
  return [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ').includes(option);
}

/** Bytes of text files that need more than the usual heap. */
function heapBytes(usual: number): number {
  return (usual * USUAL_SHARE) / HEAP_PER_BYTE;
}

function isPlan(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** Counts the bytes of files until there are enough. */
class ByteCount {
  count = 0;

  constructor(private readonly enough: number) {}

  /** Adds a file, or all files of a folder; links within folders are left out. */
  add(path: string, found: Stats | undefined): void {
    if (this.count >= this.enough || found === undefined) return;
    if (found.isDirectory()) {
      const names = namesIn(path);
      const isResult = names.includes(OF_RESULT);
      for (const name of names) {
        const inside = join(path, name);
        const stats = statsOf(inside, lstatSync);
        if (!isResult || stats?.isFile()) this.add(inside, stats);
      }
    } else if (found.isFile()) {
      const perByte = PACKED.has(extname(path).toLowerCase()) ? UNPACKED_PER_BYTE : 1;
      this.count += found.size * perByte;
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
