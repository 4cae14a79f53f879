import { describe, expect, it } from 'vitest';
import { droppedPaths } from '../../../src/cli/guided/droppedPaths.js';

const LAUNCHER = 'D:\\Công cụ\\hopnhat.cmd';
const call = (rest: string) => `C:\\WINDOWS\\system32\\cmd.exe /c ""${LAUNCHER}" ${rest}"`;

describe('files dropped onto the launcher', () => {
  it.each([
    ['none after a double click', '', []],
    ['a folder', 'D:\\lists', ['D:\\lists']],
    ['a name with an ampersand, which Windows does not quote', 'D:\\a&b.xlsx', ['D:\\a&b.xlsx']],
    [
      'several, with blanks and marks',
      '"D:\\Danh sách\\xã 1.xlsx" D:\\b!%1%.csv',
      ['D:\\Danh sách\\xã 1.xlsx', 'D:\\b!%1%.csv'],
    ],
    ['one on the network', '"\\\\server\\chung\\xã 1"', ['\\\\server\\chung\\xã 1']],
  ])('are found: %s', (_, rest, paths) => {
    expect(droppedPaths(call(rest), LAUNCHER)).toEqual(paths);
  });

  it('are none in the call of another program', () => {
    expect(droppedPaths('"C:\\WINDOWS\\system32\\cmd.exe"', LAUNCHER)).toEqual([]);
    expect(droppedPaths('cmd /c other.cmd D:\\lists', LAUNCHER)).toEqual([]);
  });
});
