/** Runs the program on a line of Node.js, and hashes everything that it writes. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readCsv, writeCsv } from '../bench/support/csv.js';
import { filesBelow } from '../package/archive.js';
import { run } from '../package/shell.js';
import { fromRoot } from '../paths.js';

/** Hashes of a file: of its bytes and, for a workbook, of the unpacked parts. */
interface Hashes {
  bytes: string;
  content?: string;
}

/** Hashes by path. */
export type Outputs = ReadonlyMap<string, Hashes>;

const WORKBOOK = /\.(?:xls[xm]|ods)$/;

/**
 * Checks all fixtures, and merges, inspects, answers and withdraws answers in a new folder.
 * @param node program of the line
 * @throws Error with the output of the first command that fails
 */
export function outputsOf(node: string, folder: string): Outputs {
  cpSync(fromRoot('fixtures/lai-dong/in'), join(folder, 'danh sách'), { recursive: true });
  cpSync(fromRoot('fixtures/lai-dong/branches.csv'), join(folder, 'branches.csv'));
  cpSync(fromRoot('fixtures/province/in'), join(folder, 'province'), { recursive: true });
  mkdirSync(join(folder, 'stdout'));
  let commands = 0;
  const call = (...args: string[]) => {
    const written = run(node, [fromRoot('bin/hopnhat.js'), ...args, '--quiet'], folder);
    writeFileSync(join(folder, `stdout/${++commands}-${args[0]}.txt`), written);
  };
  const all = ['--format', 'xlsx,csv,html'];
  const offices = ['--format', 'doan-vien,don-gian'];
  call('check', fromRoot('fixtures'));
  call('inspect', 'danh sách', '--branches', 'branches.csv', '--json');
  call('inspect', 'province', '--rows');
  call('merge', 'danh sách', '--branches', 'branches.csv', '-o', 'result', ...all);
  const [first = ''] = answer(join(folder, 'result/conflicts.csv'), join(folder, 'answers.csv'));
  call('apply', 'answers.csv', '--from', 'result', '-o', 'applied');
  call('undo', first, '--from', 'applied', '-o', 'withdrawn');
  call('merge', 'province', '-o', 'communes', ...all);
  call('sample', '--scenario', 'lai-dong', '--rows', '2000', '--seed', '7', '-o', 'sample');
  call('merge', 'sample/in', '--branches', 'sample/branches.csv', '-o', 'merged', ...all);
  call('merge', 'sample/in', '--branches', 'sample/branches.csv', '-o', 'offices', ...offices);
  call('evaluate', '--truth', 'sample/truth.csv', '--from', 'merged', '--json');
  return new Map(filesBelow(folder).map((file) => [file, hashesOf(file, join(folder, file))]));
}

/** Answers the questions about people: one person and two people in turn. @returns their ids */
function answer(questions: string, to: string): string[] {
  const rows = readCsv(questions).filter(
    ({ loai, ban_ghi }) => loai === 'TRUNG_NGUOI' && ban_ghi === 'A',
  );
  const ids = rows.map(({ ma_xung_dot = '' }) => ma_xung_dot);
  writeCsv(
    to,
    ids.map((id, at) => ({
      ma_xung_dot: id,
      ban_ghi: 'A',
      quyet_dinh: at % 2 === 0 ? 'RIENG' : 'GOP',
    })),
  );
  return ids;
}

function hashesOf(file: string, path: string): Hashes {
  const bytes = readFileSync(path);
  return { bytes: hash(bytes), ...(WORKBOOK.test(file) ? { content: contentHash(bytes) } : {}) };
}

/** Hashes the names and unpacked bytes of a workbook's parts. */
function contentHash(workbook: Uint8Array): string {
  const parts = Object.entries(unzipSync(workbook));
  return hash(Buffer.from(parts.map(([name, bytes]) => `${hash(bytes)} ${name}\n`).join('')));
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
