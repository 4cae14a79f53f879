/** Faults of the branch table, which end a run before its lists are read; all people are invented. */
import { expect, it } from 'vitest';
import { profiles } from '../../src/config/index.js';
import { faultsIn } from '../support/faults.js';
import { list, merged } from '../support/merged.js';

/** Counts files that were read when a run with this branch table ends. */
async function run(branches: string[], profile?: (typeof profiles)[number]) {
  let read = 0;
  const faults = await faultsIn(
    merged(
      { 'kiet-son.csv': list(), 'lai-dong.csv': list() },
      {
        branches,
        profiles: [...profiles],
        ...(profile === undefined ? {} : { profile }),
        progress: (stage, done) => {
          if (stage === 'read') read = done + 1;
        },
      },
    ),
  );
  return { codes: faults.map(({ code }) => code), read };
}

const RIGHT = 'Xã Kiệt Sơn,Khu 1,Xã Lai Đồng,Khu 1';

it('reports a faulty branch table before it reads a list, whatever kind the lists are', async () => {
  const faulty = [RIGHT, 'Xã Kiệt Sơn,Khu I,Xã Lai Đồng,Khu 2', ',Khu 3,Xã Lai Đồng,Khu 3'];
  const codes = ['branches-contradict', 'branches-cell-empty'];
  expect(await run(faulty)).toEqual({ codes, read: 0 });
  expect(await run(faulty, profiles[0])).toEqual({ codes, read: 0 });
});

it('leaves rows that only some kinds of lists call one branch until the kind is known', async () => {
  const rows = [
    'Xã Kiệt Sơn,Chi bộ Khu 1,Xã Lai Đồng,Khu 1',
    'Xã Kiệt Sơn,Khu 1,Xã Lai Đồng,Khu 2',
  ];
  const { read } = await run(rows);
  expect(read).toBeGreaterThan(0);
});

it('finds rows that contradict each other below two names of one old commune', async () => {
  const other = 'Đoàn xã Kiệt Sơn,Khu I,Xã Lai Đồng,Khu 2';
  expect(await run([RIGHT, other])).toEqual({ codes: ['branches-contradict'], read: 0 });
});
