import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hostileFile } from './hostile/index.js';
import { seedsToTry, Tally } from './support/trials.js';

const BIN = fileURLToPath(new URL('../../bin/hopnhat.js', import.meta.url));
const SEEDS = seedsToTry(4);
/** A run that takes longer hangs, however slow the machine. */
const HANG_SECONDS = 60;
/** Goals on an idle machine, which only `npm run torture` reports. */
const SECONDS = 5;
const MEGABYTES = 500;

interface Run {
  /** `null` for a run that was ended because it hung, or that ended by a signal. */
  status: number | null;
  output: string;
  seconds: number;
  /** 0 where the system does not say. */
  megabytes: number;
}

/** Largest memory of a running process so far, as Linux keeps it. */
function megabytesOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function run(args: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, [BIN, ...args, '--lang', 'en']);
  let output = '';
  let megabytes = 0;
  child.stdout.on('data', (data) => {
    if (output.length < 10_000) output += data;
  });
  child.stderr.on('data', (data) => {
    if (output.length < 10_000) output += data;
  });
  const watching = setInterval(() => {
    megabytes = Math.max(megabytes, megabytesOf(child.pid));
    if (performance.now() - start > HANG_SECONDS * 1000) child.kill('SIGKILL');
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      clearInterval(watching);
      resolve({ status, output, seconds: (performance.now() - start) / 1000, megabytes });
    });
  });
}

describe('small files with large demands', () => {
  it(`${SEEDS.length} of them end in time with a message`, async () => {
    const tally = new Tally('hostile files');
    for (const seed of SEEDS) {
      const folder = mkdtempSync(join(tmpdir(), 'hopnhat-'));
      try {
        const { kind, file, bytes } = hostileFile(seed);
        const input = join(folder, 'in');
        mkdirSync(input);
        writeFileSync(join(input, file), bytes);
        const command = seed % 3 === 0 ? 'inspect' : 'merge';
        const out = command === 'merge' ? ['-o', join(folder, 'out')] : [];
        const ended = await run([command, input, ...out]);
        const where = `seed ${seed}, ${command} of ${kind}: ${ended.seconds.toFixed(1)} s, ${ended.megabytes.toFixed(0)} MB`;
        expect([0, 1, 2], `${where}, ${ended.output.slice(-200)}`).toContain(ended.status);
        expect(ended.output.trim(), where).not.toBe('');
        tally.note(`status ${ended.status}`);
        const isOver = ended.seconds > SECONDS || ended.megabytes > MEGABYTES;
        if (isOver && process.env.TORTURE_TRIALS !== undefined) process.stderr.write(`${where}\n`);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }
    tally.print();
  }, 3_600_000);
});
