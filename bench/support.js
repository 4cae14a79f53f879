// What the benchmarks share: running the real program, a folder for their files, tables.
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

export const bin = fileURLToPath(new URL('../bin/hopnhat.js', import.meta.url));

/** Runs the program quietly. @returns its stdout */
export function program(args, preload = [], env = {}) {
  const imports = preload.flatMap((name) => ['--import', new URL(name, import.meta.url).href]);
  return execFileSync(process.execPath, [...imports, bin, ...args.map(String), '--quiet'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
}

/** The same, with milliseconds (also of the processor and of each stage) and peak memory. */
export function measured(args, folder) {
  const peak = join(folder, 'peak');
  const stages = join(folder, 'stages');
  const started = performance.now();
  program(args, ['./peak.js', './stageTimes.js'], { BENCH_PEAK: peak, BENCH_STAGES: stages });
  const time = performance.now() - started;
  const { times, cpu } = JSON.parse(readFileSync(stages, 'utf8'));
  return { time, cpu, megabytes: Number(readFileSync(peak, 'utf8')) / 1024, stages: times };
}

/** Arguments of a benchmark, and what stands behind `--`: options of its merges. */
export function split(args) {
  const at = args.indexOf('--');
  return at < 0 ? [args, []] : [args.slice(0, at), args.slice(at + 1)];
}

/** Works in an empty folder: `keep`, or one that is gone afterwards. */
export async function inFolder(name, keep, work) {
  const folder = keep ?? mkdtempSync(join(tmpdir(), `hopnhat-${name}-`));
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length > 0) throw new Error(`${folder} is not empty`);
  try {
    return await work(folder);
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Options of a merge for a sample: its branch table, where it has one. */
export function branchesOf(sample) {
  const path = join(sample, 'branches.csv');
  return existsSync(path) ? ['--branches', path] : [];
}

/** Rows as objects by the headings. */
export function readCsv(path, options = {}) {
  return parse(readFileSync(path), { bom: true, columns: true, ...options });
}

/** Says which row a line of a truth or a lineage is about. */
export function rowKey({ file, sheet, row }) {
  return `${file}\n${sheet}\n${row}`;
}

/** @param rows objects with the same keys */
export function writeCsv(path, rows) {
  const cell = (value) => {
    const text = String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const line = (cells) => `${cells.map(cell).join(',')}\n`;
  writeFileSync(
    path,
    [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))].map(line).join(''),
  );
}

/** A table in Markdown, as it stands in the documents. */
export function printTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  print([line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n'));
}

export function share(part, whole) {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`;
}

export function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1);
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

export function print(line) {
  process.stdout.write(`${line}\n`);
}
