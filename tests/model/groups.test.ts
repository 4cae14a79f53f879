import { expect, it } from 'vitest';
import { addTo, groupBy } from '../../src/model/index.js';

it('groups by key, keys and items in the order in which they come', () => {
  const groups = groupBy(['mít', 'cam', 'mận', 'chanh'], ([first]) => first);
  expect([...groups]).toEqual([
    ['m', ['mít', 'mận']],
    ['c', ['cam', 'chanh']],
  ]);
});

it('adds to a list, which the first item makes', () => {
  const lists = new Map<string, number[]>();
  addTo(lists, 'a', 1);
  addTo(lists, 'a', 2);
  expect([...lists]).toEqual([['a', [1, 2]]]);
});
