import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hopnhat, ROOT } from '../run.js';

it('warns of a hidden sheet with people, and not of one with values to choose from', () => {
  const folder = join(ROOT, 'fixtures/layouts/lists-to-choose-from');
  const plan = join(folder, 'hopnhat.yaml');
  const run = hopnhat(['merge', join(folder, 'in'), '-p', plan, '-o', 'out', '--lang', 'en']);
  expect(run.status).toBe(0);
  const warned = run.stderr.split('\n').filter((line) => line.includes('seems to list people'));
  expect(warned.map((line) => /› (.+?):/.exec(line)?.[1])).toEqual(['Nháp']);
});
