import { describe, expect, it } from 'vitest';
import { growth, STAGES, timeOf } from '../../../lab/bench/match.js';
import { measured, split } from '../../../lab/bench/support/program.js';
import { folderWith } from '../../support/folder.js';

describe('measured', () => {
  it('takes the stages, the processor and the peak memory of a real run', () => {
    const folder = folderWith({
      'in/a.csv': 'Họ và tên,Ngày sinh,Chi đoàn\nHà Mẫu Bưởi,01/02/2000,Khu 1\n',
    });
    const merge = ['merge', `${folder}/in`, '--to', 'Xã Mẫu', '-o', `${folder}/out`];
    const run = measured([...merge, '--format', 'csv'], folder);
    const { start, ...stages } = run.stages;
    // The table lists every stage, and no other one.
    expect(Object.keys(stages)).toEqual(Object.values(STAGES).flat());
    const inStages = start + timeOf(Object.keys(stages), run);
    expect(inStages).toBeGreaterThan(0);
    expect(inStages).toBeLessThan(run.time);
    expect(run.cpu).toBeGreaterThan(0);
    // A Node that has loaded the program: neither kB nor bytes.
    expect(run.megabytes).toBeGreaterThan(30);
    expect(run.megabytes).toBeLessThan(2000);
  });
});

describe('growth', () => {
  const runs = [1_000, 10_000, 100_000].map((rows) => ({ rows }));
  const between = (of: (run: { rows: number }) => number, at: number) =>
    growth(runs[at - 1], runs[at]!, of);

  it.each<[string, (run: { rows: number }) => number, string]>([
    ['linear', ({ rows }) => 3 * rows, 'rows^1.00'],
    ['square', ({ rows }) => rows * rows, 'rows^2.00'],
    ['constant', () => 7, 'rows^0.00'],
  ])('of what is %s in the rows', (_, of, power) => {
    expect([between(of, 1), between(of, 2)]).toEqual([power, power]);
  });

  it('goes by the step from the run before, whatever its size', () => {
    const [before, run] = [
      { rows: 50_000, cpu: 4 },
      { rows: 100_000, cpu: 16 },
    ];
    expect(growth(before, run!, ({ cpu }) => cpu)).toBe('rows^2.00');
  });

  it('is unknown for the first run', () => {
    expect(growth(undefined, runs[0]!, ({ rows }) => rows)).toBe('–');
  });
});

describe('timeOf', () => {
  it('adds stages, and takes none that is missing for one without time', () => {
    const run = { stages: { consolidate: 20, write: 5 } };
    expect(timeOf(['consolidate', 'write'], run)).toBe(25);
    expect(() => timeOf(['match'], run)).toThrow('match');
  });
});

it('hands what stands behind -- to the merge', () => {
  expect(split(['--rows', '9', '--', '--jobs', '1'])).toEqual([
    ['--rows', '9'],
    ['--jobs', '1'],
  ]);
  expect(split(['--rows', '9'])).toEqual([['--rows', '9'], []]);
});
