import { expect, it } from 'vitest';
import { branchData, compareBranches } from '../../../src/match/compare/branch.js';
import { recordsOf } from '../rows.js';

const branches = (...names: string[]) =>
  recordsOf(names.map((branch) => ({ name: 'Hà An', commune: 'Xã A', branch })));

it('compares branches by their numbers, whatever their names', () => {
  const records = branches('Khu 2', 'Chi đoàn khu 2', 'Khu 3', '');
  const byName = compareBranches(branchData('branch', records));
  const branchNumbers = Int32Array.from([1, 1, 2, 0]);
  const byNumber = compareBranches(branchData('branch', { ...records, branchNumbers }));
  const levelsOf = ({ level }: typeof byName) => [1, 2, 3].map((other) => level(0, other));
  expect(levelsOf(byName)).toEqual([2, 2, 0]);
  expect(levelsOf(byNumber)).toEqual([1, 2, 0]);
});

it('counts a branch for more the rarer it is, and never for less than another branch', () => {
  const weightIn = (...names: string[]) => {
    const comparison = compareBranches(branchData('branch', branches(...names)));
    return comparison.weights[1]! + comparison.frequencyBits(0, 1, 1);
  };
  expect(weightIn('Khu 1', 'Khu 1', 'Khu 1')).toBe(-0.5);
  expect(weightIn('Khu 1', 'Khu 1', 'Khu 2', 'Khu 3')).toBe(0);
  const others = Array.from({ length: 98 }, (_, at) => `Khu ${at + 2}`);
  expect(weightIn('Khu 1', 'Khu 1', ...others)).toBeCloseTo(-1 + 3.8);
});
