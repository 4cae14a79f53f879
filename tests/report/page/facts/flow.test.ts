import { expect, it } from 'vitest';
import { flowOf } from '../../../../src/report/page/facts/flow.js';
import { resultOf, times } from './members.js';

const byBranch = (people: Parameters<typeof resultOf>[0]) =>
  flowOf(resultOf(people), ({ newBranch }) => newBranch);

it('counts each member once, by the old commune of the leading row', () => {
  const flow = byBranch([
    ...times(3, { from: 'A', branch: 'X', rows: 2 }),
    ...times(2, { from: 'B', branch: 'Y' }),
    { from: 'B', branch: 'X' },
    { from: '', branch: '' },
  ]);
  expect(flow.from).toEqual([
    { name: 'A', members: 3 },
    { name: 'B', members: 3 },
    { name: '', members: 1 },
  ]);
  expect(flow.to.map(({ name, members }) => [name, members])).toEqual([
    ['X', 4],
    ['Y', 2],
    ['', 1],
  ]);
  expect(flow.links).toEqual([
    { from: 0, to: 0, members: 3 },
    { from: 1, to: 0, members: 1 },
    { from: 1, to: 1, members: 2 },
    { from: 2, to: 2, members: 1 },
  ]);
});

it('pools the smallest, and loses nobody', () => {
  const people = Array.from({ length: 100 }, (_, at) =>
    times(1 + (at % 7), { from: `C${at % 30}`, branch: `K${at}` }),
  ).flat();
  const flow = byBranch(people);
  const sum = (list: readonly { members: number }[]) =>
    list.reduce((total, { members }) => total + members, 0);
  expect([sum(flow.from), sum(flow.to), sum(flow.links)]).toEqual(Array(3).fill(people.length));
  expect(flow.from).toHaveLength(12);
  expect(flow.from.at(-1)).toMatchObject({ pooled: 19 });
  expect(flow.to.at(-1)).toMatchObject({ pooled: 53 });
});
