import { expect, it } from 'vitest';
import { branchSizes } from '../../../../src/report/page/facts/branchSizes.js';
import { resultOf, times } from './members.js';

it('marks branches below the minimum, and members without a branch apart', () => {
  const sizes = branchSizes(
    resultOf([...times(2, { branch: 'Khu 1' }), ...times(3, { branch: 'Khu 2' }), { branch: '' }]),
  );
  expect(sizes.branches.map(({ newBranch, members, mark }) => [newBranch, members, mark])).toEqual([
    ['Khu 1', 2, 'small'],
    ['Khu 2', 3, undefined],
  ]);
  expect(sizes).toMatchObject({ unknown: 1, members: 6, minimum: 3 });
  expect(sizes.fence).toBeUndefined();
});

it('marks a branch above the upper fence of a box plot', () => {
  const counts = [6, 11, 12, 13, 16, 60];
  const people = counts.flatMap((count, at) => times(count, { branch: `Khu ${at}` }));
  const { branches, fence } = branchSizes(resultOf(people));
  // Quartiles 11.25 and 15.25, median 12.5.
  expect(fence).toBe(21);
  expect(branches.filter(({ mark }) => mark === 'large').map(({ members }) => members)).toEqual([
    60,
  ]);
});

it('marks no branch that has one member more than branches of equal size', () => {
  const counts = [14, 14, 14, 14, 15, 22];
  const people = counts.flatMap((count, at) => times(count, { branch: `Khu ${at}` }));
  const { branches, fence } = branchSizes(resultOf(people));
  expect(fence).toBe(21);
  expect(branches.filter(({ mark }) => mark === 'large').map(({ members }) => members)).toEqual([
    22,
  ]);
});

it('keeps a branch of the table that has no members', () => {
  const result = resultOf([{ branch: 'Khu 1' }]);
  result.branches.push({ newCommune: 'Lai Đồng', newBranch: 'Khu 9', members: 0 });
  expect(branchSizes(result).branches.at(-1)).toMatchObject({ newBranch: 'Khu 9', members: 0 });
});
