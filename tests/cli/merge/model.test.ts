import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, FIXTURE, hopnhat, put, scratch } from '../run.js';

const at = (...path: string[]) => join(scratch, ...path);
const merge = (out: string, ...args: string[]) =>
  hopnhat([
    'merge',
    join(FIXTURE, 'in'),
    '--branches',
    join(FIXTURE, 'branches.csv'),
    '--format',
    'csv',
    '-o',
    at(out),
    ...args,
  ]);

describe('a model', () => {
  it('is saved, and gives the same result if it is used again', () => {
    expect(merge('model-1', '--save-model', at('model.json')).status).toBe(0);
    for (const [out, model] of [
      ['model-2', at('model.json')],
      ['model-3', at('model-1', 'summary.json')],
    ] as const) {
      expect(merge(out, '--model', model).status).toBe(0);
      expect(csv(at(out, 'lineage.csv'))).toEqual(csv(at('model-1', 'lineage.csv')));
      expect(csv(at(out, 'conflicts.csv'))).toEqual(csv(at('model-1', 'conflicts.csv')));
    }
  });

  it('is refused before anything is written if it is invalid', () => {
    put('no-model.json', '{"fields": {}}');
    const run = merge('model-4', '--model', at('no-model.json'), '--lang', 'en');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('no-model.json');
    expect(run.stderr).toContain('--save-model');
  });
});
