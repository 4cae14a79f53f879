/** Every folder of `fixtures/layouts` is a case of its own: input, plan, expectation. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LAYOUTS = join(ROOT, 'fixtures/layouts');
const names = readdirSync(LAYOUTS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

describe('the layouts', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/hopnhat.js'), 'check', '--json', ...names.map((name) => join(LAYOUTS, name))],
    { encoding: 'utf8' },
  );

  it.each(names)('%s', (name) => {
    expect(existsSync(join(LAYOUTS, name, 'expected/lineage.csv'))).toBe(true);
    expect(existsSync(join(LAYOUTS, name, 'expected/roster.csv'))).toBe(true);
    expect(stdout, stderr).not.toBe('');
    const { cases } = JSON.parse(stdout) as { cases: { name: string; differences: unknown[] }[] };
    expect(cases.find((each) => each.name === name)?.differences).toEqual([]);
  });
});
