import { closeSync, fstatSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileSyncs } from '../../../src/io/result/sync.js';
import { folderWith } from '../../support/folder.js';

function openFiles(count: number): number[] {
  const folder = folderWith();
  return Array.from({ length: count }, (_, at) => {
    const file = openSync(join(folder, `${at}.txt`), 'w');
    writeSync(file, `text ${at}`);
    return file;
  });
}

describe('flushing many files to the disk', () => {
  it('closes every file once all are on the disk', async () => {
    const files = openFiles(100);
    const syncs = new FileSyncs();
    for (const file of files) await syncs.add(file);
    await syncs.finish();
    for (const file of files) expect(() => fstatSync(file)).toThrow('EBADF');
  });

  it('reports a file that could not be flushed, and still closes the others', async () => {
    const [broken, ...files] = openFiles(3);
    closeSync(broken!);
    const syncs = new FileSyncs();
    await syncs.add(broken!);
    // The first may have failed before the second is added.
    const added = [];
    for (const file of files) added.push(syncs.add(file).catch(() => undefined));
    await Promise.all(added);
    await expect(syncs.finish()).rejects.toThrow('EBADF');
    for (const file of files) expect(() => fstatSync(file)).toThrow('EBADF');
  });
});
