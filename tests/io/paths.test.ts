import { mkdirSync, realpathSync, symlinkSync } from 'node:fs';
import { join, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asOnDisk, filesMeant, isFitForWindows, isWithin, realPath } from '../../src/io/paths.js';
import { folderWith } from '../support/folder.js';

const COMPOSED = 'Phú Hộ/Đoàn viên.csv'.normalize('NFC');
const APART = COMPOSED.normalize('NFD');

describe('a real path', () => {
  // Windows lets administrators only make links.
  it.skipIf(process.platform === 'win32')('is where links lead to', () => {
    const folder = folderWith({ 'in/a.csv': '' });
    symlinkSync(join(folder, 'in'), join(folder, 'link'));
    expect(realPath(join(folder, 'link', 'a.csv'))).toBe(
      join(realpathSync.native(folder), 'in', 'a.csv'),
    );
    expect(() => realPath(join(folder, 'no'))).toThrow('ENOENT');
  });

  it.each([
    ['C:\\ds\\a.xlsx', 'C:\\ds', true],
    ['C:\\ds\\A.xlsx', 'c:\\DS', true],
    ['C:\\ds', 'C:\\ds', true],
    ['C:\\ds-2\\a.xlsx', 'C:\\ds', false],
    ['C:\\ds\\..a.xlsx', 'C:\\ds', true],
    ['C:\\a.xlsx', 'C:\\ds', false],
    ['E:\\a.xlsx', 'E:\\', true],
    ['E:\\a.xlsx', 'C:\\', false],
    ['\\\\may-chu\\chung\\ds\\a.xlsx', '\\\\may-chu\\chung', true],
    ['\\\\may-chu\\chung\\a.xlsx', 'C:\\chung', false],
  ])('%s in %s: %s', (path, folder, expected) => {
    expect(isWithin(path, folder, win32)).toBe(expected);
  });
});

describe('a path in the other form of Unicode', () => {
  it('finds the file on the disk in either form of Unicode', () => {
    for (const [given, there] of [
      [COMPOSED, APART],
      [APART, COMPOSED],
    ] as const) {
      const folder = folderWith({ [there]: '' });
      expect(asOnDisk(join(folder, given))).toBe(join(folder, there));
      expect(asOnDisk(join(folder, there))).toBe(join(folder, there));
    }
  });

  it('puts a new file into the folder on the disk, in either form of Unicode', () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'Hộ'.normalize('NFD')));
    expect(asOnDisk(join(folder, 'Hộ'.normalize('NFC'), 'kết quả'))).toBe(
      join(folder, 'Hộ'.normalize('NFD'), 'kết quả'),
    );
    expect(asOnDisk(join(folder, 'no', 'such'))).toBe(join(folder, 'no', 'such'));
    expect(asOnDisk('doan-vien')).toBe('doan-vien');
  });
});

describe('a pattern', () => {
  it('expands a pattern in order, without hidden and lock files', () => {
    const folder = folderWith({
      'b.XLSX': '',
      'a.xlsx': '',
      'a+b.csv': '',
      '~$a.xlsx': '',
      '.c.xlsx': '',
      'd.xlsx.bak': '',
    });
    expect(filesMeant(join(folder, '*.xlsx'))).toEqual(
      ['a.xlsx', 'b.XLSX'].map((name) => join(folder, name)),
    );
    expect(filesMeant(join(folder, '?.xlsx'))).toHaveLength(2);
    expect(filesMeant(join(folder, 'a+*'))).toEqual([join(folder, 'a+b.csv')]);
  });

  it('expands patterns with folders and letters in either form of Unicode', () => {
    const folder = folderWith({ 'x/conflicts.xlsx': '', 'y/conflicts.xlsx': '', [APART]: '' });
    expect(filesMeant(join(folder, '*', 'conflicts.xlsx'))).toEqual(
      ['x', 'y'].map((name) => join(folder, name, 'conflicts.xlsx')),
    );
    expect(filesMeant(join(folder, 'Phú*'.normalize('NFC'), 'Đoàn *.csv'))).toEqual([
      join(folder, APART),
    ]);
  });

  it('leaves a pattern without a match unchanged', () => {
    const pattern = join(folderWith({ 'a.csv': '' }), '*.xlsx');
    expect(filesMeant(pattern)).toEqual([pattern]);
  });
});

describe('names on Windows', () => {
  it.each([
    'C:\\kết quả',
    'D:\\ket-qua.2025\\01',
    '\\\\may-chu\\chung\\ket-qua',
    'C:\\console',
    'C:\\',
  ])('%s is fit', (path) => {
    expect(isFitForWindows(path)).toBe(true);
  });

  it.each([
    'C:\\con',
    'C:\\Aux\\ket-qua',
    'C:\\nul.csv',
    'C:\\com1',
    'C:\\kq.',
    'C:\\kq ',
    'C:\\kq:1',
    'C:\\kq?',
    'C:\\danh sach" -o kq',
  ])('%s is not', (path) => {
    expect(isFitForWindows(path)).toBe(false);
  });
});
