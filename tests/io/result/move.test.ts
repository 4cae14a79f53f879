import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { move, remove } from '../../../src/io/result/move.js';
import { folderWith } from '../../support/folder.js';

/** A rename that fails the first times. */
function failing(times: number, code: string) {
  const tries: string[] = [];
  const rename = (from: string, to: string) => {
    tries.push(`${from} ${to}`);
    if (tries.length <= times) throw Object.assign(new Error(code), { code, syscall: 'rename' });
  };
  return { rename: rename as typeof import('node:fs').renameSync, tries };
}

describe('moving', () => {
  it('replaces a file by another', () => {
    const folder = folderWith({ a: 'new', b: 'old' });
    move(join(folder, 'a'), join(folder, 'b'));
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('new');
  });

  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'tries again while another program keeps the file open: %s',
    (code) => {
      const { rename, tries } = failing(3, code);
      const pauses: number[] = [];
      move('a', 'b', rename, (milliseconds) => pauses.push(milliseconds));
      expect(tries).toHaveLength(4);
      expect(pauses).toEqual([10, 20, 40]);
    },
  );

  it('gives up moving after five seconds', () => {
    const { rename, tries } = failing(99, 'EPERM');
    let waited = 0;
    const pause = (milliseconds: number) => {
      waited += milliseconds;
    };
    expect(() => move('a', 'b', rename, pause)).toThrow('EPERM');
    expect(tries).toHaveLength(10);
    expect(waited).toBeGreaterThan(5000);
  });

  it('does not wait for an error that waiting cannot change', () => {
    const { rename, tries } = failing(99, 'ENOENT');
    expect(() => move('a', 'b', rename)).toThrow('ENOENT');
    expect(tries).toHaveLength(1);
  });
});

describe('removing', () => {
  it('removes folders with their content, and accepts missing ones', () => {
    const folder = folderWith({ 'old/a/b.csv': '' });
    expect(remove(join(folder, 'old'))).toBe(true);
    expect(existsSync(join(folder, 'old'))).toBe(false);
    expect(remove(join(folder, 'old'))).toBe(true);
  });
});
