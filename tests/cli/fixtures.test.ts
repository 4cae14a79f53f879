/** Every folder of these groups of `fixtures` is a case: input, plan, expectation. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hopnhat, ROOT } from './run.js';

describe.each(['layouts', 'formats', 'encodings', 'values', 'branches'])('%s', (group) => {
  const folder = join(ROOT, 'fixtures', group);
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const { stdout, stderr } = hopnhat(['check', '--json', folder]);

  it.each(names)('%s', (name) => {
    expect(existsSync(join(folder, name, 'expected/lineage.csv'))).toBe(true);
    expect(existsSync(join(folder, name, 'expected/roster.csv'))).toBe(true);
    expect(stdout, stderr).not.toBe('');
    const { cases } = JSON.parse(stdout) as { cases: { name: string; differences: unknown[] }[] };
    expect(cases.find((each) => each.name === name)?.differences).toEqual([]);
  });
});
