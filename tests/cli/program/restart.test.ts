import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { restartFor, runAgain, sizeOf } from '../../../src/cli/restart.js';
import { folderWith } from '../../support/folder.js';

const GIGABYTE = 1 << 30;
const GIVING_BACK = 'MALLOC_TRIM_THRESHOLD_';

/** Makes a file without content that takes no space on the disk. */
function sparse(folder: string, name: string, bytes: number): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  truncateSync(path, bytes);
  return path;
}

beforeEach(() => {
  vi.stubEnv(GIVING_BACK, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('restartFor', () => {
  it('gives a larger heap for lists of a country, wherever they are named', () => {
    const folder = folderWith({ 'hopnhat.yaml': '' });
    mkdirSync(join(folder, 'in', 'tinh-a'), { recursive: true });
    const list = sparse(join(folder, 'in', 'tinh-a'), 'a.csv', 10 * GIGABYTE);
    const restart = restartFor(['merge', list]);
    expect(restart?.heap).toBeGreaterThan(1000);
    expect(restartFor(['merge', join(folder, 'in'), '-o', 'x'])).toEqual(restart);
    expect(restartFor(['merge', '-p', join(folder, 'hopnhat.yaml')])).toEqual(restart);
  });

  it('counts a workbook several times, since it is packed', () => {
    const folder = folderWith({});
    const bytes = GIGABYTE / 4;
    expect(restartFor([sparse(folder, 'a.xls', 10)])).toBeUndefined();
    const asText = restartFor([sparse(folder, 'a.csv', bytes / 4)]);
    const asWorkbook = restartFor([sparse(folder, 'a.xlsx', bytes)]);
    expect([asText?.heap, asWorkbook?.heap]).toEqual([undefined, expect.any(Number)]);
  });

  it.runIf(process.platform === 'linux')('gives the memory of a province back, once', () => {
    const list = sparse(folderWith({}), 'a.csv', GIGABYTE / 32);
    expect(restartFor(['merge', list])).toEqual({});
    vi.stubEnv(GIVING_BACK, '131072');
    expect(restartFor(['merge', list])).toBeUndefined();
  });

  it('runs small lists, options and missing paths at once', () => {
    const folder = folderWith({ 'a.csv': 'Họ tên\n' });
    expect(restartFor(['merge', folder, '-o', 'none', '--strict'])).toBeUndefined();
  });

  it('does not count the target, and no folders of communes in a result', () => {
    const folder = folderWith({ 'summary.json': '', 'roster.csv': '' });
    mkdirSync(join(folder, '07192-dac-khu-co-to'));
    const part = join(folder, '07192-dac-khu-co-to');
    const roster = sparse(part, 'roster.csv', 10 * GIGABYTE);
    expect(restartFor(['apply', 'a.csv', '--from', folder])).toBeUndefined();
    expect(restartFor(['merge', folder, '-o', roster])).toBeUndefined();
    expect(restartFor(['merge', roster])).toEqual({ heap: expect.any(Number) });
  });

  it('follows no links within a folder', () => {
    const folder = folderWith({ 'a.csv': '' });
    symlinkSync(folder, join(folder, 'again'));
    const other = folderWith({});
    symlinkSync(sparse(other, 'b.csv', 10 * GIGABYTE), join(folder, 'b.csv'));
    expect(restartFor([folder])).toBeUndefined();
  });
});

describe('sizeOf', () => {
  it('finds the lists of a million and of four million people, not those of a province', () => {
    const folder = folderWith({});
    const list = sparse(folder, 'a.csv', GIGABYTE / 8);
    expect(sizeOf(['merge', folder, '-o', 'x'])).toBe('large');
    expect(sizeOf(['merge', 'a', '-o', list])).toBeUndefined();
    expect(sizeOf(['merge', sparse(folder, 'b.csv', GIGABYTE / 32)])).toBeUndefined();
    expect(sizeOf(['merge', sparse(folder, 'c.csv', GIGABYTE / 2)])).toBe('huge');
  });
});

describe('runAgain', () => {
  it('runs a script with the heap, which gives memory back, and gives its status', async () => {
    const script = `
      const { heap_size_limit: limit } = require('node:v8').getHeapStatistics();
      const isOfSize = limit / 2 ** 20 > 300 && limit / 2 ** 20 < 700;
      const givesBack = process.env.MALLOC_TRIM_THRESHOLD_ === '131072';
      process.exit(isOfSize && givesBack ? Number(process.argv[2]) : 9);`;
    const folder = folderWith({ 'script.cjs': script });
    expect(await runAgain({ heap: 500 }, join(folder, 'script.cjs'), ['1'])).toBe(1);
  });

  it('recognises a run that had too little memory', async () => {
    const folder = folderWith({ 'script.cjs': 'process.abort();' });
    expect(await runAgain({ heap: 500 }, join(folder, 'script.cjs'), [])).toBeUndefined();
  });
});
