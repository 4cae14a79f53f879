import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ROOT, ROSTER } from '../cli/run.js';

const work = mkdtempSync(join(tmpdir(), 'hopnhat-api-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const TYPESCRIPT = join(ROOT, 'node_modules/typescript/bin/tsc');

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { cwd: work, encoding: 'utf8', stdio: 'pipe' });
}

/** Unpacks the package as the registry would deliver it, beside the packages that it depends on. */
beforeAll(() => {
  const modules = join(work, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(join(ROOT, 'node_modules'))) {
    if (!name.startsWith('.'))
      symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  }
  const pack = ['pack', ROOT, '--ignore-scripts', '--silent', '--pack-destination', work];
  const tarball = run('npm', pack).trim();
  run('tar', ['-xzf', tarball]);
  renameSync(join(work, 'package'), join(modules, 'hopnhat'));
  copyFileSync(join(ROOT, 'tests/api/stranger.ts'), join(work, 'stranger.ts'));
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(work, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        module: 'NodeNext',
        strict: true,
        exactOptionalPropertyTypes: true,
        types: ['node'],
      },
      files: ['stranger.ts'],
    }),
  );
});

it('compiles against the declarations of the package and does what they say', () => {
  run(process.execPath, [TYPESCRIPT, '-p', 'tsconfig.json']);
  mkdirSync(join(work, 'in'));
  writeFileSync(join(work, 'in', 'Xã Phú Hộ.csv'), ROSTER);
  const rows = [2, 3, 4].map((row) => `Xã Phú Hộ.csv,,${row},${row}`);
  writeFileSync(join(work, 'truth.csv'), ['file,sheet,row,person', ...rows].join('\n'));
  const output = JSON.parse(run(process.execPath, ['stranger.js', 'in', 'out', 'truth.csv']));
  expect(output).toMatchObject({
    members: 3,
    sentences: true,
    explained: 1,
    precision: 1,
    faults: ['input-missing', 'undo-nothing-decided', 'target-holds-result'],
  });
  expect(output.states).toEqual(['complete 3']);
  expect(output.written).toContain('roster.csv');
  expect(output.stages).toContain('match');
});
