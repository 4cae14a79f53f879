import { join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { findRosters } from '../../src/io/find.js';
import { inputError } from '../../src/model/index.js';
import { faultsOf } from '../support/faults.js';
import { folderWith } from '../support/folder.js';

vi.mock('../../src/io/read.js', async (original) => {
  const read = await original<typeof import('../../src/io/read.js')>();
  const listFolder = (path: string, name: string) => {
    if (path.endsWith('closed')) throw inputError('file-not-allowed', { path: name });
    return read.listFolder(path, name);
  };
  return { ...read, listFolder };
});

describe('a folder that cannot be opened', () => {
  it('is named as the user gave it', () => {
    const given = relative('', folderWith({ 'a.csv': '', 'b/closed/c.csv': '' }));
    const faults = (input: string) => faultsOf(() => findRosters([input], new Set()));
    expect(faults(given)).toMatchObject([
      { code: 'file-not-allowed', args: { path: join(given, 'b', 'closed') } },
    ]);
    expect(faults(join(given, 'b', 'closed'))).toMatchObject([
      { code: 'file-not-allowed', args: { path: join(given, 'b', 'closed') } },
    ]);
  });

  it('is a warning with its place below the named folder if it may be skipped', () => {
    const folder = folderWith({ 'a.csv': '', 'b/closed/c.csv': '' });
    const { findings, skipped } = findRosters([folder], new Set(), true);
    expect(findings).toMatchObject([{ code: 'folder-skipped', place: { file: 'b/closed' } }]);
    expect(skipped).toEqual([{ file: 'b/closed', reasons: ['file-not-allowed'] }]);
  });
});
