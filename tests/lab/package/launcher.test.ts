import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../cli/run.js';

const launcher = readFileSync(join(ROOT, 'lab/package/launchers/hopnhat.cmd'), 'utf8');

describe('the launcher for Windows', () => {
  it('is ASCII, since Windows reads it in the code page of the computer', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
    expect(launcher).toMatch(/^[\x00-\x7f]*$/);
  });

  it('has every label that it jumps to', () => {
    const jumps = [...launcher.matchAll(/goto (\w+)/g)].map(([, label]) => label);
    const labels = [...launcher.matchAll(/^:(\w+)/gm)].map(([, label]) => label);
    expect(jumps.filter((label) => !labels.includes(label))).toEqual([]);
  });

  it('quotes every path', () => {
    const bare = launcher
      .split('\n')
      .filter((line) => !line.startsWith('rem ') && !line.startsWith('set "'))
      .filter((line) => /(?<!")[%!]HERE[%!]/.test(line));
    expect(bare).toEqual([]);
  });
});
