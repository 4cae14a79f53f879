import { expect, it } from 'vitest';
import { addTo, countBy, countUp, groupBy } from '../../src/model/index.js';

it('groups by key, with keys and items in order of first occurrence', () => {
  const groups = groupBy(['mít', 'cam', 'mận', 'chanh'], ([first]) => first);
  expect([...groups]).toEqual([
    ['m', ['mít', 'mận']],
    ['c', ['cam', 'chanh']],
  ]);
});

it('adds an item to a list that is created if needed', () => {
  const lists = new Map<string, number[]>();
  addTo(lists, 'a', 1);
  addTo(lists, 'a', 2);
  expect([...lists]).toEqual([['a', [1, 2]]]);
});

it('counts items by key, in order of first occurrence', () => {
  expect([...countBy(['mít', 'cam', 'mận'], ([first]) => first)]).toEqual([
    ['m', 2],
    ['c', 1],
  ]);
});

it('adds to a count that starts at 0', () => {
  const counts = new Map<string, number>();
  countUp(counts, 'a');
  countUp(counts, 'a', 2);
  expect([...counts]).toEqual([['a', 3]]);
});
