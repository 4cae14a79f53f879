import { expect, it } from 'vitest';
import { addTo, groupBy } from '../../src/model/index.js';

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
