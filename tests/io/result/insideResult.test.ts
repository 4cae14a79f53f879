import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRosters } from '../../../src/io/find.js';
import { checkTarget } from '../../../src/io/result/target.js';
import { sha256 } from '../../../src/text/codes/sha256.js';
import { folderWith } from '../../support/folder.js';

const FILES = [
  'x/doan-vien/khu-1.xlsx',
  'x/doan-vien/gia-tri-chua-ghi.csv',
  'x/doan-vien/toan-xa/x.xlsx',
  'x/roster.csv',
];

function resultFolder(extra: Record<string, string> = {}): string {
  const contents = Object.fromEntries(
    FILES.map((file) => [`kq/${file}`, file.endsWith('csv') ? 'Mã,x' : 'PK']),
  );
  const written = { 'x/doan-vien/khu-1.xlsx': { rows: 1, sha256: sha256('PK') } };
  const files = [...FILES, ...Object.keys(extra), 'summary.json'];
  const summary = JSON.stringify({ tool: 'hopnhat', files, written });
  const others = Object.fromEntries(
    Object.entries(extra).map(([file, text]) => [`kq/${file}`, text]),
  );
  return folderWith({ ...contents, ...others, 'kq/summary.json': summary, 'new.csv': '' });
}

const found = (...inputs: string[]) => findRosters(inputs, new Set()).files.map(({ file }) => file);

describe('the workbooks of an output', () => {
  it('are no rosters when the folder of a result is searched', () => {
    expect(found(resultFolder())).toEqual(['new.csv']);
  });

  it('are read when they or their folder are named, but nobody twice', () => {
    const folder = resultFolder();
    expect(found(join(folder, 'kq/x/doan-vien'))).toEqual(['khu-1.xlsx']);
    expect(found(join(folder, 'kq/x/doan-vien/khu-1.xlsx'))).toEqual(['khu-1.xlsx']);
    expect(found(join(folder, 'kq/x/doan-vien/toan-xa'))).toEqual(['x.xlsx']);
  });

  it('do not make the folder of a commune an input', () => {
    const folder = resultFolder();
    expect(() => found(join(folder, 'kq/x'))).toThrow('input-is-result');
  });

  it('are replaced by a later run until somebody saves one', async () => {
    const folder = join(resultFolder(), 'kq');
    const check = () => checkTarget(folder, true, async () => false);
    await expect(check()).resolves.toBeUndefined();
    const book = join(folder, 'x/doan-vien/khu-1.xlsx');
    writeFileSync(book, `${readFileSync(book, 'utf8')} filled in`);
    await expect(check()).rejects.toThrow('target-holds-edits');
  });

  it('are the only further files that a result may have', async () => {
    const check = (file: string) =>
      checkTarget(join(resultFolder({ [file]: 'PK' }), 'kq'), true, async () => false);
    await expect(check('x/doan-vien/Khu 1.xlsx')).rejects.toThrow('target-foreign-file');
    await expect(check('x/doan-vien/khu-1.docx')).rejects.toThrow('target-foreign-file');
    await expect(check('a/b/c/d/khu-1.xlsx')).rejects.toThrow('target-foreign-file');
  });
});
