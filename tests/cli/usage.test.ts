import { describe, expect, it } from 'vitest';
import { checkArguments } from '../../src/cli/usage.js';
import { faultsOf } from '../support/faults.js';

describe('a backslash before a closing quote', () => {
  it.each([
    // merge "C:\danh sach\" -o ket-qua
    [['merge', 'C:\\danh sach" -o ket-qua']],
    [['merge', 'danh-sach', '-o', 'C:\\ket qua"']],
  ])('is reported on Windows, where it joins arguments', (args) => {
    const [first, second] = faultsOf(() => checkArguments(args, 'win32'));
    expect(first).toEqual({ code: 'usage-backslash', args: { text: args.at(-1) } });
    expect(second.code).toBe('usage-see-help');
    expect(faultsOf(() => checkArguments(args, 'linux'))).toEqual([]);
  });

  it('is distinguished from other quotes', () => {
    const args = ['units', 'xã "Tân Sơn", huyện Tân Sơn', '--to', 'Xã Lai Đồng'];
    expect(faultsOf(() => checkArguments(args, 'win32'))).toEqual([]);
  });
});
