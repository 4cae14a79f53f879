import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileError, readBytes, readText } from '../../src/io/read.js';
import { InputError } from '../../src/model/index.js';
import { faultsOf } from '../support/faults.js';
import { folderWith } from '../support/folder.js';

describe('reading a file', () => {
  it('reads the bytes of a file and their SHA-256', () => {
    const folder = folderWith({ a: 'abc' });
    const { bytes, sha256 } = readBytes(join(folder, 'a'), 'a');
    expect(Buffer.from(bytes).toString()).toBe('abc');
    expect(sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('drops a byte order mark of a text', () => {
    const folder = folderWith({ a: '\uFEFFprofile: đoàn' });
    expect(readText(join(folder, 'a'), 'a')).toBe('profile: đoàn');
  });

  it('names an unreadable file as the user does', () => {
    const folder = folderWith();
    expect(faultsOf(() => readBytes(join(folder, 'no'), 'mine.csv'))).toEqual([
      { code: 'input-missing', args: { path: 'mine.csv' } },
    ]);
    expect(faultsOf(() => readBytes(folder, 'mine'))[0].code).toBe('file-is-folder');
  });
});

describe('a file that cannot be read as it stands', () => {
  it.skipIf(process.platform !== 'linux')('changed while it was read', () => {
    // Has another length whenever it is read, and says it has none.
    expect(faultsOf(() => readBytes('/proc/self/status', 'a.csv'))[0].code).toBe('file-changed');
  });

  it.skipIf(process.platform === 'win32')('is none but a device, which never ends', () => {
    expect(faultsOf(() => readBytes('/dev/zero', 'a.csv'))[0].code).toBe('file-unsupported');
  });

  it('refuses a file that is larger than any roster', () => {
    const path = join(folderWith({ a: '' }), 'a');
    truncateSync(path, 300 << 20);
    expect(faultsOf(() => readBytes(path, 'a.csv'))[0]).toEqual({
      code: 'file-large',
      args: { limit: 256 },
      place: { file: 'a.csv' },
    });
  });
});

describe('errors of the system', () => {
  it.each([
    ['EBUSY', 'file-open-elsewhere'],
    ['EPERM', 'file-not-allowed'],
    ['EACCES', 'file-not-allowed'],
    ['EROFS', 'file-not-allowed'],
    ['ENOSPC', 'disk-full'],
    ['EISDIR', 'file-is-folder'],
    ['EEXIST', 'file-in-path'],
    ['ENOTDIR', 'file-in-path'],
  ])('%s becomes %s', (code, expected) => {
    const error = fileError(Object.assign(new Error(code), { code }), 'a.xlsx');
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).faults[0]).toEqual({ code: expected, args: { path: 'a.xlsx' } });
  });

  it('takes EPERM of a move for an open file, as on Windows', () => {
    const error = Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'rename' });
    expect((fileError(error, 'ket-qua') as InputError).faults[0]?.code).toBe('file-open-elsewhere');
  });

  it('reports other system errors with their code', () => {
    // OneDrive without a network.
    const error = Object.assign(new Error('no'), { code: 'UNKNOWN', syscall: 'read' });
    expect((fileError(error, 'a.xlsx') as InputError).faults[0]).toEqual({
      code: 'file-failed',
      args: { path: 'a.xlsx', code: 'UNKNOWN' },
    });
  });

  it('passes on errors without a remedy', () => {
    const error = new Error('broken');
    expect(fileError(error, 'a')).toBe(error);
  });
});
