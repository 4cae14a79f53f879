import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, parse } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkTarget } from '../../../src/io/result/target.js';
import { writeResult, writeWhole } from '../../../src/io/result/write.js';
import type { OutputFile } from '../../../src/model/index.js';
import { faultsIn } from '../../support/faults.js';
import { folderWith } from '../../support/folder.js';
import { othersMay } from '../../support/permissions.js';

/** Moves to this place fail, each with an error of its own. */
const held = vi.hoisted(() => ({ target: '', tries: 0 }));
vi.mock('../../../src/io/result/move.js', async (original) => {
  const real = await original<typeof import('../../../src/io/result/move.js')>();
  return {
    ...real,
    move(from: string, to: string) {
      if (to === held.target) throw new Error(`try ${++held.tries}`);
      real.move(from, to);
    },
  };
});

function output(files: Record<string, string>): OutputFile[] {
  return Object.entries(files).map(([path, text]) => ({
    path,
    pieces: [Buffer.from(text.slice(0, 1)), text.slice(1)],
  }));
}

/** A folder that a merge wrote. */
function resultWith(files: Record<string, string>, written = Object.keys(files)): string {
  const folder = folderWith(files);
  const summary = { tool: 'hopnhat', files: written };
  writeFileSync(join(folder, 'summary.json'), JSON.stringify(summary));
  return folder;
}

const noAnswers = async (_path: string) => false;

const refusal = async (folder: string, force: boolean, answers = noAnswers) =>
  (await faultsIn(checkTarget(folder, force, answers)))[0];

describe('where a result may be written', () => {
  it('accepts a new or an empty folder for a result', async () => {
    const folder = folderWith();
    expect(await refusal(folder, false)).toBeUndefined();
    expect(await refusal(join(folder, 'new'), false)).toBeUndefined();
  });

  it('refuses a folder with other files, even by force', async () => {
    const folder = folderWith({ 'anything.txt': '' });
    expect((await refusal(folder, false))?.code).toBe('target-not-empty');
    expect((await refusal(folder, true))?.code).toBe('target-not-empty');
  });

  it('refuses names that Windows cannot use, on Windows', async () => {
    const answers = checkTarget('kq. ', false, noAnswers, { platform: 'win32' });
    await expect(answers).rejects.toMatchObject({
      faults: [{ code: 'target-name', args: { path: 'kq. ' } }],
    });
    await checkTarget('kq. ', false, noAnswers, { platform: 'linux' });
  });

  it('accepts a folder with system files of Windows', async () => {
    expect(await refusal(folderWith({ 'desktop.ini': '' }), false)).toBeUndefined();
    const folder = resultWith({ 'a/roster.csv': '', 'a/Thumbs.db': '' }, ['a/roster.csv']);
    expect(await refusal(folder, true)).toBeUndefined();
  });

  it('refuses to replace the folder that the terminal is in', async () => {
    const empty = folderWith();
    const result = resultWith({ 'a/roster.csv': '' });
    for (const [folder, current] of [
      [empty, empty],
      [result, join(result, 'a')],
    ] as const) {
      const answers = checkTarget(folder, true, noAnswers, { current });
      await expect(answers).rejects.toMatchObject({
        faults: [{ code: 'target-is-current', args: { path: folder, full: folder } }],
      });
    }
    await checkTarget(join(empty, 'kq'), false, noAnswers, { current: empty });
  });

  it('refuses to write a result onto a drive root', async () => {
    expect((await refusal(parse(folderWith()).root, true))?.code).toBe('target-not-empty');
  });

  it('refuses to replace a file by a result', async () => {
    const folder = folderWith({ out: '' });
    expect((await refusal(join(folder, 'out'), true))?.code).toBe('file-not-folder');
  });

  it('replaces an earlier result only by force', async () => {
    const folder = resultWith({ 'roster.csv': '', 'chua-ro/roster.csv': '' });
    expect((await refusal(folder, false))?.code).toBe('target-holds-result');
    expect(await refusal(folder, true)).toBeUndefined();
  });

  it("is no result with files that are not the tool's", async () => {
    const folder = resultWith({ 'roster.csv': '', 'sub/of mine.txt': '' }, ['roster.csv']);
    expect(await refusal(folder, true)).toMatchObject({
      code: 'target-foreign-file',
      args: { file: 'sub/of mine.txt' },
    });
  });

  it('refuses a result that is open in a spreadsheet', async () => {
    for (const lock of ['~$roster.xlsx', '.~lock.roster.csv#']) {
      const folder = resultWith({ 'roster.csv': '', [lock]: '' }, ['roster.csv']);
      expect((await refusal(folder, true))?.code).toBe('file-open-elsewhere');
    }
  });

  it('refuses a result with answers in any conflict file', async () => {
    const folder = resultWith({ 'roster.csv': '', 'conflicts.csv': '', 'a/conflicts.xlsx': '' });
    const asked: string[] = [];
    const answersIn = async (path: string) => {
      asked.push(path);
      return path.endsWith('.xlsx');
    };
    expect(await refusal(folder, true, answersIn)).toMatchObject({
      code: 'target-holds-answers',
      args: { file: 'a/conflicts.xlsx' },
    });
    expect(asked.every((path) => path.includes('conflicts'))).toBe(true);
  });
});

describe('writing a result', () => {
  it('makes the folders it needs, readable by their owner only', async () => {
    const target = join(folderWith(), 'a', 'out');
    await writeResult(target, output({ 'roster.csv': 'x', '07954-phong-chau/roster.csv': 'họ' }));
    expect(readFileSync(join(target, '07954-phong-chau', 'roster.csv'), 'utf8')).toBe('họ');
    for (const path of ['.', '07954-phong-chau', 'roster.csv', '07954-phong-chau/roster.csv']) {
      expect(othersMay(join(target, path))).toBe(0);
    }
  });

  it('replaces an earlier result completely and leaves nothing beside it', async () => {
    const folder = folderWith({ 'out/old.csv': 'old' });
    await writeResult(join(folder, 'out'), output({ 'roster.csv': 'new' }));
    expect(readdirSync(join(folder, 'out'))).toEqual(['roster.csv']);
    expect(readdirSync(folder)).toEqual(['out']);
  });

  it('keeps the earlier result and nothing else after a failure', async () => {
    const folder = folderWith({ 'out/old.csv': 'old' });
    const clashing = output({ 'roster.csv': 'new', 'roster.csv/more.csv': 'new' });
    await expect(writeResult(join(folder, 'out'), clashing)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['out']);
    expect(readFileSync(join(folder, 'out', 'old.csv'), 'utf8')).toBe('old');
  });

  it('reports the first error and keeps the earlier result if neither can be put in place', async () => {
    const folder = folderWith({ 'out/old.csv': 'old' });
    held.target = join(folder, 'out');
    await expect(writeResult(held.target, output({ a: 'new' }))).rejects.toThrow('try 1');
    const [kept, ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(readFileSync(join(folder, kept!, 'old/old.csv'), 'utf8')).toBe('old');
  });

  it('removes the folders that a failed run made', async () => {
    const folder = folderWith();
    const clashing = output({ a: 'new', 'a/b': 'new' });
    await expect(writeResult(join(folder, 'x', 'y', 'out'), clashing)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('reports a target below a file as a fault of the path', async () => {
    const folder = folderWith({ file: '' });
    const target = join(folder, 'file', 'out');
    await expect(writeResult(target, output({ a: '' }))).rejects.toMatchObject({
      faults: [{ code: 'file-in-path', args: { path: target } }],
    });
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('does not touch other results beside it', async () => {
    const folder = folderWith({ 'out-2/a.csv': '' });
    mkdirSync(join(folder, 'out'));
    await writeResult(join(folder, 'out'), output({ 'a.csv': '' }));
    expect(readdirSync(folder).sort()).toEqual(['out', 'out-2']);
  });

  it('writes each file as it comes, and keeps none if a later one fails', async () => {
    const folder = folderWith({ 'out/old.csv': 'old' });
    const beside: string[][] = [];
    async function* files() {
      yield* output({ 'a.csv': 'a' });
      beside.push(readdirSync(folder));
      throw new Error('no more');
    }
    await expect(writeResult(join(folder, 'out'), files())).rejects.toThrow('no more');
    expect(beside[0]).toHaveLength(2);
    expect(readdirSync(folder)).toEqual(['out']);
    expect(readdirSync(join(folder, 'out'))).toEqual(['old.csv']);
  });

  it('reports the written files in order', async () => {
    const target = join(folderWith(), 'out');
    expect(await writeResult(target, output({ b: 'x', 'c/a': 'y' }))).toEqual({
      paths: ['b', 'c/a'],
    });
  });
});

describe('one file', () => {
  it('writes one complete file in place of an earlier one', () => {
    const folder = folderWith({ 'pairs.csv': 'old' });
    const path = join(folder, 'pairs.csv');
    writeWhole(path, [Buffer.from('n'), Buffer.from('ew')]);
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(othersMay(path)).toBe(0);
    expect(readdirSync(folder)).toEqual(['pairs.csv']);
  });

  it.skipIf(process.platform === 'win32')('keeps a device that it writes to', () => {
    const folder = folderWith();
    const path = join(folder, 'nowhere');
    symlinkSync('/dev/null', path);
    writeWhole(path, [Buffer.from('lost')]);
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(['nowhere']);
  });

  it('leaves no part of a file that fails', () => {
    const folder = folderWith({ 'pairs.csv': 'old' });
    const path = join(folder, 'pairs.csv');
    function* broken() {
      yield Buffer.from('n');
      throw new Error('out of order');
    }
    expect(() => writeWhole(path, broken())).toThrow('out of order');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['pairs.csv']);
  });
});
