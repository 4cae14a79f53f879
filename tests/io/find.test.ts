import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRosters } from '../../src/io/find.js';
import { isResult } from '../../src/io/result/summary.js';
import { faultsOf } from '../support/faults.js';
import { folderWith } from '../support/folder.js';

const RESULT = JSON.stringify({ tool: 'hopnhat', files: [] });

function namesIn(inputs: string[], except: string[] = []): string[] {
  return findRosters(inputs, new Set(except)).files.map(({ file }) => file);
}

function findingsIn(folder: string, except: string[] = []) {
  return findRosters([folder], new Set(except)).findings.map(
    ({ code, place }) => `${code} ${place?.file}`,
  );
}

describe('searching a folder', () => {
  it('finds rosters of every format in nested folders, in the order of their names', () => {
    const folder = folderWith({
      'b.XLSX': '',
      'a/c.csv': '',
      'a/b/d.fods': '',
      'a/b/d.ods': '',
      'z.xls': '',
      'e.txt': '',
      'f.tsv': '',
      'g.xlsb': '',
      'h.xlsm': '',
    });
    expect(namesIn([folder])).toEqual([
      'a/b/d.fods',
      'a/b/d.ods',
      'a/c.csv',
      'b.XLSX',
      'e.txt',
      'f.tsv',
      'g.xlsb',
      'h.xlsm',
      'z.xls',
    ]);
  });

  it("leaves out the tool's own files, silently", () => {
    const folder = folderWith({
      'a.csv': '',
      'hopnhat.yaml': '',
      'branches.csv': '',
      'decisions.csv': '',
      'viec-can-lam.xlsx': '',
      'ke-hoach.yaml': '',
      'bang.xlsx': '',
      'out/summary.json': RESULT,
      'out/roster.csv': '',
    });
    const except = [join(folder, 'ke-hoach.yaml'), join(folder, 'bang.xlsx')];
    expect(namesIn([folder], except)).toEqual(['a.csv']);
    expect(findingsIn(folder, except)).toEqual([]);
  });

  it('leaves out lock files and hidden files and folders', () => {
    const folder = folderWith({
      'a.csv': '',
      '~$a.xlsx': '',
      '.~lock.a.csv#': '',
      '.b.csv': '',
      '.git/c.csv': '',
    });
    expect(namesIn([folder])).toEqual(['a.csv']);
    expect(findingsIn(folder)).toEqual([]);
  });

  it('leaves out the recycle bin, thumbnails and settings of Windows', () => {
    const folder = folderWith({
      'a.csv': '',
      '$RECYCLE.BIN/S-1-5-21/$R1.xlsx': '',
      'System Volume Information/x.csv': '',
      'desktop.ini': '',
      'x/Thumbs.db': '',
    });
    expect(namesIn([folder])).toEqual(['a.csv']);
    expect(findingsIn(folder)).toEqual([]);
  });

  it('warns of shortcuts of Windows as of links', () => {
    const folder = folderWith({ 'a.csv': '', 'b.xlsx - Shortcut.lnk': '' });
    expect(findingsIn(folder)).toEqual(['link-outside b.xlsx - Shortcut.lnk']);
  });

  it('lists files that may hold people but are not read, in a fixed order', () => {
    const folder = folderWith({ 'a.csv': '', 'd.zip': '', 'c.pdf': '', 'x/b.docx': '' });
    expect(findingsIn(folder)).toEqual([
      'file-not-read c.pdf',
      'file-not-read d.zip',
      'file-not-read x/b.docx',
    ]);
  });

  it('names files in NFC', () => {
    const folder = folderWith({ ['Phú Hộ/đoàn viên.csv'.normalize('NFD')]: '' });
    expect(namesIn([folder])).toEqual(['Phú Hộ/đoàn viên.csv'.normalize('NFC')]);
  });

  it('distinguishes two files whose names differ in their encoding only', () => {
    const folder = folderWith({
      ['hộ.csv'.normalize('NFD')]: 'a',
      ['hộ.csv'.normalize('NFC')]: 'b',
    });
    expect(new Set(namesIn([folder])).size).toBe(2);
  });

  // Windows lets administrators only make links.
  it.skipIf(process.platform === 'win32')(
    'follows links inside the folder once, and warns of those that lead out of it',
    () => {
      const outside = folderWith({ 'secret.csv': '' });
      const folder = folderWith({ 'a/list.csv': '' });
      symlinkSync(join(outside, 'secret.csv'), join(folder, 'out.csv'));
      symlinkSync(outside, join(folder, 'outside'));
      symlinkSync(folder, join(folder, 'a', 'loop'));
      symlinkSync(join(folder, 'a', 'list.csv'), join(folder, 'again.csv'));
      const found = findRosters([folder], new Set());
      expect(found.files.map(({ file }) => file)).toEqual(['again.csv']);
      expect(found.findings.map(({ code, place }) => `${code} ${place?.file}`)).toEqual([
        'link-outside a/loop',
        'link-outside out.csv',
        'link-outside outside',
      ]);
    },
  );
});

describe('several inputs', () => {
  it('gives the same files and findings for inputs in any order', () => {
    const folder = folderWith({ 'x/a.csv': '', 'x/n.docx': '', 'y/b.csv': '', 'y/m.pdf': '' });
    const inputs = [folder, join(folder, 'x'), join(folder, 'y', 'b.csv'), join(folder, 'y')];
    const forth = findRosters(inputs, new Set());
    const back = findRosters([...inputs].reverse(), new Set());
    expect(back).toEqual(forth);
    expect(forth.files).toHaveLength(2);
  });

  it('gives distinct names to files of different inputs with equal names', () => {
    const folder = folderWith({
      'phu-ho/2025/list.csv': '',
      'ha-thach/2025/list.csv': '',
      'khac.csv': '',
    });
    const inputs = ['phu-ho/2025', 'ha-thach/2025/list.csv', 'khac.csv'].map((path) =>
      join(folder, path),
    );
    expect(namesIn(inputs)).toEqual(['ha-thach/2025/list.csv', 'khac.csv', 'phu-ho/2025/list.csv']);
  });

  it('accepts a pattern that also names the branch table and lock files', () => {
    const folder = folderWith({ 'a.xlsx': '', '~$a.xlsx': '', 'bang.xlsx': '' });
    const inputs = ['~$a.xlsx', 'a.xlsx', 'bang.xlsx'].map((name) => join(folder, name));
    expect(namesIn(inputs, [join(folder, 'bang.xlsx')])).toEqual(['a.xlsx']);
  });

  // Windows lets administrators only make links.
  it.skipIf(process.platform === 'win32')(
    'take a file that is reached through a link for the same one',
    () => {
      const folder = folderWith({ 'in/a.csv': '', 'in/bang.csv': '' });
      symlinkSync(join(folder, 'in'), join(folder, 'link'));
      const inputs = [join(folder, 'in'), join(folder, 'link')];
      expect(namesIn(inputs, [join(folder, 'link', 'bang.csv')])).toEqual(['a.csv']);
    },
  );
});

describe.runIf(process.platform === 'win32')('where case makes no difference', () => {
  it('a file is read once, and called as the disk has it, in whatever case it is named', () => {
    const folder = folderWith({ 'Danh Sách.xlsx': '', 'Bảng.xlsx': '' });
    const shouted = join(folder, 'DANH SÁCH.XLSX');
    const except = [join(folder, 'BẢNG.xlsx')];
    expect(namesIn([shouted])).toEqual(['Danh Sách.xlsx']);
    expect(namesIn([folder.toUpperCase(), shouted], except)).toEqual(['Danh Sách.xlsx']);
  });
});

describe('inputs that cannot be used', () => {
  it('reports all unusable inputs together', () => {
    const folder = folderWith({ 'a.csv': '', 'out/summary.json': RESULT });
    const faults = faultsOf(() =>
      findRosters(
        [join(folder, 'no'), folder, join(folder, 'out'), join(folder, 'nor')],
        new Set(),
      ),
    );
    expect(faults.map(({ code }) => code)).toEqual([
      'input-missing',
      'input-is-result',
      'input-missing',
    ]);
    expect(faults[0].args).toEqual({ path: join(folder, 'no') });
  });

  it('refuses a folder without rosters', () => {
    const found = (folder: string) => faultsOf(() => findRosters([folder], new Set()))[0];
    expect(found(folderWith({})).code).toBe('no-rosters');
    const others = folderWith({ 'd.jpg': '', 'a.docx': '', 'c.pdf': '', 'b.zip': '' });
    expect(found(others)).toMatchObject({
      code: 'no-rosters-others',
      args: { path: others, count: 4, files: 'a.docx, b.zip, c.pdf, …' },
    });
  });
});

describe('a result', () => {
  it('recognises a result by its summary', () => {
    expect(isResult(folderWith({ 'summary.json': RESULT }))).toBe(true);
  });

  it('does not take any folder with a summary for a result', () => {
    expect(isResult(folderWith({ 'summary.json': '{"tool":"other"}' }))).toBe(false);
    expect(isResult(folderWith({ 'summary.json': 'null' }))).toBe(false);
    expect(isResult(folderWith({ 'summary.json': '{' }))).toBe(false);
    const folder = folderWith();
    mkdirSync(join(folder, 'summary.json'));
    expect(isResult(folder)).toBe(false);
  });
});
